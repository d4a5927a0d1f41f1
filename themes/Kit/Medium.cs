using System.Text;
using Guidebook.Model;
using Microsoft.AspNetCore.Components;

namespace Guidebook.Themes.Kit;

/// <summary>
/// The output for which a page is drawn, such as the website or a booklet: it provides links and the theme's strings. One instance for each
/// page.
/// </summary>
public abstract class Medium(GuideView guide, Strings strings)
{
    /// <summary>The guide.</summary>
    public GuideView Guide => guide;

    /// <summary>The theme's strings.</summary>
    public Strings Strings => strings;

    /// <summary>What the head of the page tells other programs; empty in print.</summary>
    public PageMetadata Metadata { get; init; } = new();

    /// <summary>What earlier pages have drawn and this one can show; null to draw all anew.</summary>
    public virtual CachedParts? Parts { get; init; }

    /// <summary>The text direction as a value of the <c>dir</c> attribute; null for left to right, which is HTML's default.</summary>
    public string? Direction => guide.Settings.Language.Direction is TextDirection.RightToLeft ? "rtl" : null;

    /// <summary>The URL of an entry, or of a heading or day in it; null if the medium does not contain it.</summary>
    public abstract string? Url(Entry entry, string? fragment = null);

    /// <summary>The URL of a list item's entry, or of a heading or day in it; null if the medium does not contain it.</summary>
    public virtual string? Url(Listed listed, string? fragment = null) => Url(Guide.Named(listed.Id), fragment);

    /// <summary>The author's text without markup and links, for labels.</summary>
    public string Plain(Passage text) => PlainWriter.Write(text, TitleOf);

    /// <summary>The URL of a stage's page; null if the medium has none.</summary>
    public virtual string? Url(Stage stage) => null;

    /// <summary>The URL of a source's point; null if the medium does not contain it.</summary>
    public string? Url(Point point) => Url(Guide.Named(point.Source), point.Id);

    /// <summary>The URL of a file: a page, stylesheet, picture or download.</summary>
    public abstract string UrlTo(SitePath path);

    /// <summary>The URL of a file that an author links to; null if the medium does not contain it.</summary>
    public virtual string? UrlTo(FileReference file) => null;

    /// <summary>The widths at which browsers show a picture: a column of text, or the whole of a narrow screen.</summary>
    public const string SourceSizes = "(min-width: 44rem) 40rem, 100vw";

    /// <summary>The smaller copies of a picture, as the value of <c>srcset</c>; null if the medium has none.</summary>
    public virtual string? SourceSet(Picture picture) => null;

    /// <summary>
    /// The absolute URL of an entry's web page, for a QR code; null on the website itself, and if the website's address is unknown.
    /// </summary>
    public virtual Uri? WebAddress(Entry entry, string? fragment = null) => null;

    /// <summary>The medium for one of its pages: in print, links within the page have no page number.</summary>
    public virtual Medium On(string pageId) => this;

    /// <summary>The author's text as HTML.</summary>
    /// <param name="mayLinkTerms">False for secondary text such as writing prompts: a page links each term once, in its main text.</param>
    public MarkupString Html(Passage? passage, bool mayLinkTerms = true) =>
        passage is null ? default : new(WriterFor(mayLinkTerms).Write(passage));

    /// <summary>The author's text as HTML, without the <c>p</c> element.</summary>
    public MarkupString Line(Passage line) => new(WriterFor(mayLinkTerms: true).WriteLine(line));

    /// <summary>The author's sentence as HTML, without the <c>p</c> element and without links of terms; empty for null.</summary>
    public MarkupString Sentence(Passage? sentence) => sentence is null ? default : new(WriterFor(mayLinkTerms: false).WriteLine(sentence));

    /// <summary>The author's sentence as HTML without any link, for the inside of a link or of a label; empty for null.</summary>
    public MarkupString Unlinked(Passage? sentence) => sentence is null ? default : new(new UnlinkedWriter(Guide).WriteLine(sentence));

    /// <summary>The title of a reference's target in this medium.</summary>
    public string TitleOf(Reference reference)
    {
        var entry = guide.Named(reference.Target);
        return reference.Fragment is { } fragment ? TitleOf(entry.Parts.First(part => part.Fragment == fragment), entry) : entry.Title;
    }

    /// <summary>Creates the writer of a text; a medium with another format has its own.</summary>
    protected virtual HtmlWriter WriterFor(bool mayLinkTerms) => new MediumWriter(this, mayLinkTerms);

    /// <summary>
    /// A title, or other text without markup, to stand in a line: enclosed in invisible isolates if it has letters of the other direction.
    /// </summary>
    public string Isolate(string text) => Bidi.Isolate(guide.Settings.Language.Direction, text);

    /// <inheritdoc cref="Isolate(string)"/>
    public LocalizedText Isolate(LocalizedText text) => text.Language is null ? text with { Text = Isolate(text.Text) } : text;

    /// <summary>Writes plain text as HTML; a medium can link its terms.</summary>
    protected internal virtual void WriteWords(string words, StringBuilder html) => html.AppendEncoded(words);

    /// <summary>The text after a link: in print, the page number.</summary>
    protected internal virtual string AfterLink(Entry target, string? fragment) => "";

    /// <summary>The page number of an entry as HTML, after its title outside of a text; empty where the medium has none.</summary>
    public string PageAfter(Entry target) => AfterLink(target, null);

    /// <summary>
    /// The role of a figure, a picture with its caption; null for that of the element. On paper it is a group: PDFs would take it for a
    /// second picture without a description.
    /// </summary>
    public virtual string? FigureRole => null;

    /// <summary>
    /// Additional attributes of a picture, each with a leading space: on screens, its size, so that browsers reserve the space before it
    /// loads.
    /// </summary>
    protected internal virtual string AboutPicture(Picture picture) => "";

    /// <summary>The title of a part; for a numbered part without a title, the theme's string with its number.</summary>
    private string TitleOf(EntryPart part, Entry entry) =>
        part.Name ?? (part.Ordinal is { } number ? strings.Format($"{entry.Kind.Parts!.Word}-title", number) : entry.Title);
}
