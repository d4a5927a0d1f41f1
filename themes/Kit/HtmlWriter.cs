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

    /// <summary>The text that is written.</summary>
    protected Passage? Text { get; private set; }

    /// <summary>Writes a text as HTML.</summary>
    public string Write(Passage passage)
    {
        Begin(passage);
        Blocks(passage.Blocks.AsSpan());
        return Html.ToString();
    }

    /// <summary>Writes a text of one paragraph without the <c>p</c> element; any other text is written as by <see cref="Write"/>.</summary>
    public string WriteLine(Passage passage)
    {
        if (passage.Blocks is not [Block.Paragraph line]) return Write(passage);
        Begin(passage);
        Visit(line.Inlines);
        return Html.ToString();
    }

    /// <inheritdoc/>
    protected override void Visit(Block.Paragraph paragraph)
    {
        Open("p", paragraph).Append('>');
        Visit(paragraph.Inlines);
        Html.Append("</p>");
    }

    /// <inheritdoc/>
    protected override void Visit(Block.Heading heading)
    {
        var level = LevelOf(heading);
        Open(string.Create(CultureInfo.InvariantCulture, $"h{level}"), heading);
        if (IdOf(heading) is { } id) Html.Append(" id=\"").AppendEncoded(id).Append('"');
        Html.Append('>');
        WithoutTerms(heading.Inlines);
        Html.Append(CultureInfo.InvariantCulture, $"</h{level}>");
    }

    /// <summary>The level of a heading's element, from 1 to 6.</summary>
    protected virtual int LevelOf(Block.Heading heading) => heading.Level;

    /// <summary>The id of a heading's element; null for none.</summary>
    protected virtual string? IdOf(Block.Heading heading) => heading.Id;

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
        Open("pre", code).Append("><code");
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
    protected override void Visit(Inline.Image image) => Image(image.Picture);

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
    protected virtual void Image(Picture picture) => Image(picture.Source.Value, picture.Alt, ClassOf(picture));

    /// <summary>The class for the width of a picture, rounded to 5 %, with a leading space: pages have no inline styles.</summary>
    protected static string ClassOf(Picture picture) => picture.Width is { } percent
        ? FormattableString.Invariant($" class=\"width-{Math.Max(1, (percent + 2) / 5) * 5}\"")
        : "";

    /// <summary>Writes a picture.</summary>
    /// <param name="attributes">Additional attributes, each with a leading space.</param>
    protected void Image(string url, string alt, string attributes) =>
        Html.Append("<img src=\"").AppendEncoded(url).Append("\" alt=\"").AppendEncoded(alt).Append('"').Append(attributes).Append(EndOfVoid);

    /// <summary>Additional attributes of a block's element, each with a leading space.</summary>
    protected virtual string AttributesOf(Block block) => "";

    /// <summary>Writes the start of a block's tag, to which more attributes can be added.</summary>
    private StringBuilder Open(string tag, Block block) => Html.Append('<').Append(tag).Append(AttributesOf(block));

    private void Begin(Passage passage)
    {
        Text = passage;
        Html.Clear();
        if (passage.Lines is [.., var last]) Html.EnsureCapacity(last.Offset * 3 / 2);
    }

    /// <summary>Writes blocks with line breaks between them.</summary>
    private void Blocks(ReadOnlySpan<Block> blocks)
    {
        for (var i = 0; i < blocks.Length; i++)
        {
            if (i > 0) Html.Append('\n');
            if (blocks[i] is Block.Definition && (i == 0 || blocks[i - 1] is not Block.Definition)) Html.Append("<dl>\n");
            Visit(blocks[i]);
            if (blocks[i] is Block.Definition && (i + 1 == blocks.Length || blocks[i + 1] is not Block.Definition)) Html.Append("\n</dl>");
        }
    }

    private void Element(string tag, ImmutableArray<Inline> inlines)
    {
        Html.Append('<').Append(tag).Append('>');
        Visit(inlines);
        Html.Append("</").Append(tag).Append('>');
    }
}
