using Guidebook.Generator.Editions.Website;
using Guidebook.Model;

namespace Guidebook.Generator.Caching;

/// <summary>
/// The pages of the last build. A page is used again where its template, its model and all its dependencies are the same.
/// </summary>
public sealed class PageCache
{
    private readonly DrawnSite? last;
    private readonly ModelComparer comparer;
    private readonly GuideChanges? changes;

    /// <summary>The pages that can be used again for a guide.</summary>
    /// <param name="last">The site of the last build; null for none.</param>
    /// <param name="edits">The changes since then, where they are known.</param>
    internal PageCache(DrawnSite? last, Guide guide, ArticleEdits? edits, ModelComparer comparer)
    {
        this.comparer = comparer;
        changes = last is null ? null : new(last.Guide, guide, comparer, edits);
        this.last = changes is { AreEverywhere: false } ? last : null;
    }

    /// <summary>A page as it was drawn; null where it must be drawn again.</summary>
    public DrawnPage? Find(WebPage page) =>
        last?.Page(page.Path) is { } old && comparer.AreSame(old.Page.Model, page.Model) && !changes!.Affect(old.Dependencies)
            ? HasSameLocations(old.Page, page) ? old : old with { Page = page }
            : null;

    /// <summary>
    /// Whether findings about both would name the same lines. This holds for most pages, and then the garbage collector has less to do.
    /// </summary>
    private static bool HasSameLocations(WebPage old, WebPage page) =>
        old.Origin == page.Origin && old.Model.Frame.Contents == page.Model.Frame.Contents;
}
