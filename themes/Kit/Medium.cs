using System.Text;
using Guidebook.Model;
using Microsoft.AspNetCore.Components;

namespace Guidebook.Themes.Kit;

/// <summary>What a page is drawn for: how links are written there, and the words of the theme. One is made for each page drawn.</summary>
public abstract class Medium(GuideView guide, Strings strings)
{
    /// <summary>The guide.</summary>
    public GuideView Guide => guide;

    /// <summary>The theme's own words.</summary>
    public Strings Strings => strings;

    /// <summary>
    /// The direction of the guide's lines as HTML's <c>dir</c> says it; null for left to right, as which HTML counts anyway.
    /// </summary>
    public string? Direction => guide.Settings.Language.Direction is TextDirection.RightToLeft ? "rtl" : null;

    /// <summary>The address of an entry, or of a heading or day in it; null where the medium does not hold it.</summary>
    public abstract string? Url(Entry entry, string? fragment = null);

    /// <summary>The address of an entry in a list, or of a heading or day in it.</summary>
    public virtual string? Url(Listed listed, string? fragment = null) => Url(Guide.Named(listed.Id), fragment);

    /// <summary>The address of the page of a stage; null where the medium has none.</summary>
    public virtual string? Url(Stage stage) => null;

    /// <summary>The address of a point of a source; null where the medium does not hold it.</summary>
    public string? Url(Point point) => Url(Guide.Named(point.Source), point.Id);

    /// <summary>The address of a file: a page, a stylesheet, a picture, a download.</summary>
    public abstract string UrlTo(SitePath path);

    /// <summary>
    /// The whole address of an entry's page on the website, for a code to scan; null where the website has no known address, and on the
    /// website itself.
    /// </summary>
    public virtual Uri? WebAddress(Entry entry, string? fragment = null) => null;

    /// <summary>The medium as seen from one of its pages: in print, a link to what stands on that very page names no number.</summary>
    public virtual Medium On(string pageId) => this;

    /// <summary>A text of the author as HTML.</summary>
    /// <param name="mayLinkTerms">False for a text that is not read here and now: terms are then left for the texts that are.</param>
    public MarkupString Html(Passage? passage, bool mayLinkTerms = true) =>
        passage is null ? default : new(WriterFor(mayLinkTerms).Write(passage));

    /// <summary>A line of text of the author as HTML, without an element around it.</summary>
    public MarkupString Line(Passage line) => new(WriterFor(mayLinkTerms: true).WriteLine(line));

    /// <summary>The title of what a reference names, as this medium writes it.</summary>
    public string TitleOf(Reference reference)
    {
        var entry = guide.Named(reference.Target);
        return reference.Fragment is { } fragment ? TitleOf(entry.Parts.First(part => part.Fragment == fragment), entry) : entry.Title;
    }

    /// <summary>The writer of a text; a medium in another format has its own.</summary>
    protected virtual HtmlWriter WriterFor(bool mayLinkTerms) => new MediumWriter(this, mayLinkTerms);

    /// <summary>Writes running words; a medium may link terms in them.</summary>
    protected internal virtual void WriteWords(string words, StringBuilder html) => html.AppendEncoded(words);

    /// <summary>What stands after the words of a link: in print, the page number.</summary>
    protected internal virtual string AfterLink(Entry target, string? fragment) => "";

    /// <summary>
    /// More attributes of a picture in a text, each with a space before it: on a screen, its size, so that there is room for it before it
    /// has come.
    /// </summary>
    protected internal virtual string AboutPicture(Picture picture) => "";

    /// <summary>The title of a part; of one that goes by its number, what the theme calls it.</summary>
    private string TitleOf(EntryPart part, Entry entry) =>
        part.Name ?? (part.Ordinal is { } number ? strings.Format($"{entry.Kind.Parts!.Word}-title", number) : entry.Title);
}
