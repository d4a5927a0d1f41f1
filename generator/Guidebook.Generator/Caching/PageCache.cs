using Guidebook.Generator.Editions.Website;
using Guidebook.Model;

namespace Guidebook.Generator.Caching;

/// <summary>
/// Finds the reusable pages of the last build. A page is reusable if its template, its model and all its dependencies are unchanged.
/// </summary>
public sealed class PageCache
{
    private readonly DrawnSite? last;
    private readonly ModelComparer comparer;
    private readonly GuideChanges? changes;

    /// <summary>Creates the cache for a guide.</summary>
    /// <param name="last">The site of the last build; null for none.</param>
    /// <param name="edits">The edits of articles, if only these have changed; null otherwise.</param>
    internal PageCache(DrawnSite? last, Guide guide, ArticleEdits? edits, ModelComparer comparer)
    {
        this.comparer = comparer;
        changes = last is null ? null : new(last.Guide, guide, comparer, edits);
        this.last = changes is { AreEverywhere: false } ? last : null;
    }

    /// <summary>The drawn page; null if it must be drawn again.</summary>
    public DrawnPage? Find(WebPage page) =>
        last?.Page(page.Path) is { } old && comparer.AreSame(old.Page.Model, page.Model) && !changes!.Affect(old.Dependencies)
            ? HasSameLocations(old.Page, page) ? old : old with { Page = page }
            : null;

    /// <summary>Whether diagnostics about both pages have the same locations. This holds for most pages, and saves allocations.</summary>
    private static bool HasSameLocations(WebPage old, WebPage page) =>
        old.Origin == page.Origin && old.Model.Frame.Contents == page.Model.Frame.Contents;
}
