using Guidebook.Model;

namespace Guidebook.Themes.Kit;

/// <summary>
/// Writes a text as HTML for a medium, which determines the targets of links, the text after them, and the links of terms.
/// </summary>
/// <param name="linksTerms">False for secondary text such as writing prompts: a page links each term once, in its main text.</param>
public class MediumWriter(Medium medium, bool linksTerms = true) : HtmlWriter
{
    /// <inheritdoc/>
    protected override void Visit(Inline.Literal words)
    {
        if (linksTerms && MayLinkTerms) medium.WriteWords(words.Text, Html);
        else base.Visit(words);
    }

    /// <inheritdoc/>
    protected override void Visit(Inline.Link link)
    {
        var target = medium.Guide.Named(link.To.Target);
        var url = medium.Url(target, link.To.Fragment);
        if (url is not null) Html.Append("<a href=\"").AppendEncoded(url).Append("\">");
        if (link.Inlines.IsEmpty) Html.AppendEncoded(medium.TitleOf(link.To));
        else base.Visit(link);
        if (url is not null) Html.Append("</a>");
        Html.Append(medium.AfterLink(target, link.To.Fragment));
    }

    /// <inheritdoc/>
    protected override void Visit(Inline.FileLink link)
    {
        var url = medium.UrlTo(link.To);
        if (url is not null) Html.Append("<a href=\"").AppendEncoded(url).Append("\">");
        base.Visit(link);
        if (url is not null) Html.Append("</a>");
    }

    /// <inheritdoc/>
    protected override string Number(int number) => medium.Strings.Number(number);

    /// <inheritdoc/>
    protected override string BacklinkName(string reference) => medium.Strings.Format("footnote-back", reference);

    /// <inheritdoc/>
    protected override void Image(Picture picture)
    {
        var copies = medium.SourceSet(picture);
        if (copies is not null)
            Html.Append("<picture><source type=\"image/webp\" srcset=\"").AppendEncoded(copies)
                .Append("\" sizes=\"").Append(Medium.SourceSizes).Append('"').Append(EndOfVoid);
        Image(medium.UrlTo(picture.Source), picture.Alt, ClassOf(picture) + medium.AboutPicture(picture));
        if (copies is not null) Html.Append("</picture>");
    }

    /// <inheritdoc/>
    protected override string? FigureRole => medium.FigureRole;

    /// <inheritdoc/>
    protected override LocalizedText StringOf(string key) => medium.Strings.Localized[key];
}
