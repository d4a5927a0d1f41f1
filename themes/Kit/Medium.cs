using System.Text;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using Guidebook.Model;
using Guidebook.Themes.Kit.Website;
using Microsoft.AspNetCore.Components;

namespace Guidebook.Themes.Kit;

/// <summary>What a page is drawn for: how links are written there, and the words of the theme. One is made for each page drawn.</summary>
public abstract class Medium(Guide guide, Phrases say)
{
    /// <summary>Encodes what HTML needs encoded and leaves every other letter as it is.</summary>
    protected static HtmlEncoder Encoder { get; } = HtmlEncoder.Create(UnicodeRanges.All);

    /// <summary>The whole guide.</summary>
    public Guide Guide => guide;

    /// <summary>The theme's own words.</summary>
    public Phrases Say => say;

    /// <summary>The address of an entry, or of a heading or day in it; null where the medium does not hold it.</summary>
    public abstract string? Url(Entry entry, string? fragment = null);

    /// <summary>The address of an entry in a list, or of a heading or day in it.</summary>
    public virtual string? Url(Listed listed, string? fragment = null) => Url(Guide.Named(listed.Id), fragment);

    /// <summary>The address of a file: a page, a stylesheet, a picture, a download.</summary>
    public abstract string UrlTo(SitePath path);

    /// <summary>The whole address of an entry's page on the website, for a code to scan; null where the website has no known address, and on the website itself.</summary>
    public virtual Uri? WebAddress(Entry entry, string? fragment = null) => null;

    /// <summary>The medium as seen from one of its pages: in print, a link to what stands on that very page names no number.</summary>
    public virtual Medium On(string pageId) => this;

    /// <summary>A text of the author as HTML.</summary>
    /// <param name="mayLinkTerms">False for a text that is not read here and now: terms are then left for the texts that are.</param>
    public MarkupString Html(Passage? passage, bool mayLinkTerms = true)
    {
        if (passage is null) return default;
        var html = new StringBuilder();
        var close = "";
        foreach (var part in passage.Parts)
            if (part is LinkStart start) close = OpenLink(start, html);
            else if (part is LinkEnd) html.Append(close);
            else Write(part is Model.Words words && !mayLinkTerms ? words with { MayLink = false } : part, html);
        return new MarkupString(html.ToString());
    }

    /// <summary>A text of the author as words alone, on one line; a link without words has its target's title.</summary>
    protected string Plain(Passage passage)
    {
        var text = new StringBuilder();
        foreach (var part in passage.Parts)
            if (part is Model.Words words) text.Append(words.Text);
            else if (part is LinkStart { HasText: false } link) text.Append(TitleOf(guide.Find(link.To), link.To.Fragment));
            else if (part is Markup markup && markup.Html.Contains("</p>", StringComparison.Ordinal)) text.Append(' ');
        return text.ToString().ReplaceLineEndings(" ").Trim();
    }

    /// <summary>Writes running words; a medium may link terms in them.</summary>
    protected virtual void WriteWords(Model.Words words, StringBuilder html) => html.Append(Encoder.Encode(words.Text));

    /// <summary>What stands after the words of a link, before it closes: in print, the page number.</summary>
    protected virtual string AfterLink(Entry target, string? fragment) => "";

    /// <summary>More attributes of a picture in a text, each with a space before it: on a screen, its size, so that there is room for it before it has come.</summary>
    protected virtual string AboutPicture(Picture picture) => "";

    private void Write(PassagePart part, StringBuilder html)
    {
        switch (part)
        {
            case Markup markup: html.Append(markup.Html); break;
            case Model.Words words: WriteWords(words, html); break;
            case Picture picture:
                html.Append("<img src=\"").Append(UrlTo(picture.Source)).Append("\" alt=\"").Append(Encoder.Encode(picture.Alt)).Append('"').Append(AboutPicture(picture)).Append('>');
                break;
            default: throw new InvalidOperationException($"A medium does not know how to write {part.GetType().Name}.");
        }
    }

    private string OpenLink(LinkStart link, StringBuilder html)
    {
        var target = guide.Named(link.To.Target);
        var url = Url(target, link.To.Fragment);
        var after = AfterLink(target, link.To.Fragment);
        if (url is not null) html.Append("<a href=\"").Append(url).Append("\">");
        if (!link.HasText) html.Append(Encoder.Encode(TitleOf(target, link.To.Fragment)));
        return url is null ? after : "</a>" + after;
    }

    private string TitleOf(Entry target, string? fragment) =>
        fragment is null ? target.Title : TitleOf(target.Parts.First(part => part.Fragment == fragment), target);

    /// <summary>The title of a part; of one that goes by its number, what the theme calls it.</summary>
    private string TitleOf(EntryPart part, Entry entry) =>
        part.Name ?? (part.Ordinal is { } number ? say.Format($"{entry.Kind.Parts!.Word}-title", number) : entry.Title);
}
