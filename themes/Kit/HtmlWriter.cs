using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Guidebook.Model;

namespace Guidebook.Themes.Kit;

/// <summary>
/// Writes a text as HTML without a guide: a link to an entry becomes plain text. Derived classes write links to entries, or other kinds of
/// HTML.
/// </summary>
public partial class HtmlWriter : PassageVisitor
{
    /// <summary>The output so far.</summary>
    protected StringBuilder Html { get; } = new();

    /// <summary>The end of a void element's tag; XML needs a slash.</summary>
    protected virtual string EndOfVoid => ">";

    /// <summary>Whether glossary terms may be linked at this point: not in headings and links.</summary>
    protected bool MayLinkTerms { get; private set; } = true;

    /// <summary>Writes a text as HTML.</summary>
    public string Write(Passage passage)
    {
        Html.Clear();
        Blocks(passage.Blocks.AsSpan());
        return Html.ToString();
    }

    /// <summary>Writes a text of one paragraph without the <c>p</c> element; any other text is written as by <see cref="Write"/>.</summary>
    public string WriteLine(Passage passage)
    {
        if (passage.Blocks is not [Block.Paragraph line]) return Write(passage);
        Html.Clear();
        Visit(line.Inlines);
        return Html.ToString();
    }

    /// <inheritdoc/>
    protected override void Visit(Block.Paragraph paragraph) => Element("p", paragraph.Inlines);

    /// <inheritdoc/>
    protected override void Visit(Block.Heading heading)
    {
        Html.Append(CultureInfo.InvariantCulture, $"<h{heading.Level} id=\"").AppendEncoded(heading.Id).Append("\">");
        WithoutTerms(heading.Inlines);
        Html.Append(CultureInfo.InvariantCulture, $"</h{heading.Level}>");
    }

    /// <inheritdoc/>
    protected override void Visit(Block.List list)
    {
        Html.Append(list.Start is null ? "<ul" : "<ol");
        if (list.Start is not (null or 1)) Html.Append(CultureInfo.InvariantCulture, $" start=\"{list.Start}\"");
        Html.Append('>');
        foreach (var item in list.Items)
        {
            Html.Append("\n<li>");
            Item(item.AsSpan(), list.IsTight);
            Html.Append("</li>");
        }

        Html.Append(list.Start is null ? "\n</ul>" : "\n</ol>");
    }

    /// <inheritdoc/>
    protected override void Visit(Block.Quote quote)
    {
        Html.Append("<blockquote>\n");
        Blocks(quote.Blocks.AsSpan());
        Html.Append("\n</blockquote>");
    }

    /// <inheritdoc/>
    protected override void Visit(Block.Code code)
    {
        Html.Append("<pre><code");
        if (code.Language.Length > 0) Html.Append(" class=\"language-").AppendEncoded(code.Language).Append('"');
        Html.Append('>').AppendEncoded(code.Text).Append("</code></pre>");
    }

    /// <inheritdoc/>
    protected override void Visit(Block.ThematicBreak thematicBreak) => Html.Append("<hr").Append(EndOfVoid);

    /// <inheritdoc/>
    protected override void Visit(Inline.Literal words) => Html.AppendEncoded(words.Text);

    /// <inheritdoc/>
    protected override void Visit(Inline.Emphasis emphasis) => Element("em", emphasis.Inlines);

    /// <inheritdoc/>
    protected override void Visit(Inline.Strong strong) => Element("strong", strong.Inlines);

    /// <inheritdoc/>
    protected override void Visit(Inline.Code code) => Html.Append("<code>").AppendEncoded(code.Text).Append("</code>");

    /// <inheritdoc/>
    protected override void Visit(Inline.Link link) => WithoutTerms(link.Inlines);

    /// <inheritdoc/>
    protected override void Visit(Inline.ExternalLink link)
    {
        Html.Append("<a href=\"").AppendEncoded(link.Address).Append('"');
        // The Referer header would tell the other site about a page on a private matter.
        if (link.Address.StartsWith("http", StringComparison.OrdinalIgnoreCase)) Html.Append(" rel=\"noreferrer\"");
        Html.Append('>');
        WithoutTerms(link.Inlines);
        Html.Append("</a>");
    }

    /// <inheritdoc/>
    protected override void Visit(Inline.FileLink link) => WithoutTerms(link.Inlines);

    /// <inheritdoc/>
    protected override void Visit(Inline.Image image) => Image(image.Picture.Source.Value, image.Picture.Alt, "");

    /// <inheritdoc/>
    protected override void Visit(Inline.LineBreak lineBreak) => Html.Append("<br").Append(EndOfVoid).Append('\n');

    /// <summary>Writes inlines without links to glossary terms.</summary>
    protected void WithoutTerms(ImmutableArray<Inline> inlines)
    {
        var outside = MayLinkTerms;
        MayLinkTerms = false;
        Visit(inlines);
        MayLinkTerms = outside;
    }

    /// <summary>Writes a picture.</summary>
    /// <param name="attributes">Additional attributes, each with a leading space.</param>
    protected void Image(string url, string alt, string attributes) =>
        Html.Append("<img src=\"").AppendEncoded(url).Append("\" alt=\"").AppendEncoded(alt).Append('"').Append(attributes).Append(EndOfVoid);

    /// <summary>Writes blocks with line breaks between them.</summary>
    private void Blocks(ReadOnlySpan<Block> blocks)
    {
        for (var i = 0; i < blocks.Length; i++)
        {
            if (i > 0) Html.Append('\n');
            Visit(blocks[i]);
        }
    }

    private void Element(string tag, ImmutableArray<Inline> inlines)
    {
        Html.Append('<').Append(tag).Append('>');
        Visit(inlines);
        Html.Append("</").Append(tag).Append('>');
    }

    private void Item(ReadOnlySpan<Block> blocks, bool isTight)
    {
        if (isTight && blocks is [Block.Paragraph line, .. var rest])
        {
            Visit(line.Inlines);
            if (!rest.IsEmpty) Html.Append('\n');
            blocks = rest;
        }

        Blocks(blocks);
    }
}
