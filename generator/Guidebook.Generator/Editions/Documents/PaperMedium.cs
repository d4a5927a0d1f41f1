using Guidebook.Generator.Editions.Website;
using Guidebook.Model;
using Guidebook.Themes.Kit;

namespace Guidebook.Generator.Editions.Documents;

/// <summary>Paper without page references: links are plain text.</summary>
/// <param name="marks">The source locations of the document; null for a new document.</param>
public class PaperMedium(GuideView guide, Strings strings, SourceMarks? marks = null) : Medium(guide, strings)
{
    /// <summary>The source locations of what was written into the document.</summary>
    public SourceMarks Marks { get; } = marks ?? new();

    /// <inheritdoc/>
    public override string? Url(Entry entry, string? fragment = null) => null;

    /// <inheritdoc/>
    public override string? FigureRole => "group";

    /// <inheritdoc/>
    public override string UrlTo(SitePath path) => path.ToUrl();

    /// <inheritdoc/>
    public override Uri? WebAddress(Entry entry, string? fragment = null) => Guide.Settings is { BaseUrl: { } site, Site.Codes: true }
        ? new(site, new WebsitePaths(Guide.Settings).Find(entry.Kind, entry.Id, fragment).ToString())
        : null;

    /// <summary>The attribute that marks the source location of an element.</summary>
    internal string MarkOf(SourceSpan span) => FormattableString.Invariant($" data-at=\"{Marks.Number(span)}\"");

    /// <summary>The page of an id, in the words of the theme, as HTML: the number stays in the line of its word.</summary>
    protected string PageOf(string id, int number) => "<span class=\"page-ref\">"
        + Strings.Format("page-after-link", $"<span data-page-of=\"{id}\">{Strings.Number(number)}</span>") + "</span>";

    /// <inheritdoc/>
    protected override HtmlWriter WriterFor(bool mayLinkTerms) => new PaperWriter(this, mayLinkTerms);

    /// <inheritdoc/>
    protected override string AboutPicture(Picture picture) => MarkOf(picture.Span);
}
