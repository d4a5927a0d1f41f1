using Guidebook.Generator.Editions.Website;
using Guidebook.Generator.Rendering.Themes;
using Guidebook.Model;
using Guidebook.Themes.Kit;

namespace Guidebook.Generator.Caching;

/// <summary>
/// Finds the reusable pages of the last build. A page is reusable if its template, its model and all its dependencies are unchanged.
/// </summary>
public sealed class PageCache
{
    private readonly DrawnSite? last;
    private readonly Guide now;
    private readonly ITheme theme;
    private readonly ArticleEdits? edits;
    private readonly ModelComparer comparer;

    /// <summary>Creates the cache for a guide.</summary>
    /// <param name="last">The site of the last build; null for none.</param>
    /// <param name="edits">The edits of articles, if only these have changed; null otherwise.</param>
    internal PageCache(DrawnSite? last, Guide guide, ITheme theme, ArticleEdits? edits, ModelComparer comparer)
    {
        (now, this.theme, this.edits, this.comparer) = (guide, theme, edits, comparer);
        this.last = last is null || (edits is null && CanDifferEverywhere(last.Guide)) ? null : last;
    }

    /// <summary>The drawn page; null if it must be drawn again.</summary>
    public DrawnPage? Find(WebPage page) =>
        last?.Page(page.Path) is { } old && DrawsSame(last.Theme, old) && comparer.AreSame(old.Page.Model, page.Model)
            && !HasChanged(last.Guide, old.Dependencies)
            ? HasSameLocations(old.Page, page) ? old : old with { Page = page }
            : null;

    /// <summary>Whether every page can differ: the settings do, or the terms that are linked wherever they occur.</summary>
    private bool CanDifferEverywhere(Guide before) =>
        !comparer.AreSame(before.Settings, now.Settings) || !comparer.AreSame(before.Terms, now.Terms);

    /// <summary>Whether the theme draws a page as that of the last build did.</summary>
    private bool DrawsSame(ITheme before, DrawnPage page) =>
        theme == before || (theme is FolderTheme folder && before is FolderTheme last && folder.DrawsAs(last, page.Components));

    /// <summary>Whether any of the dependencies has changed.</summary>
    private bool HasChanged(Guide before, Dependencies dependencies)
    {
        if (edits is not null) return edits.Affect(dependencies);
        return !dependencies.Read.All(id => AreSame(id, comparer.AreSame))
            || !dependencies.Titles.All(id => AreSame(id, HaveSameTitles))
            || !dependencies.Backlinks.All(id => comparer.AreSame(before.FindBacklinks(id), now.FindBacklinks(id)))
            || dependencies.Pictures.Any(picture => before.SizeOf(picture) != now.SizeOf(picture))
            || !dependencies.Citations.All(point => comparer.AreSame(before.FindCitations(point), now.FindCitations(point)));

        bool AreSame(Slug id, Func<Entry, Entry, bool> compare) =>
            now.Entries.TryGetValue(id, out var entry) && before.Entries.TryGetValue(id, out var old)
            && (ReferenceEquals(old, entry) || compare(old, entry));
    }

    private static bool HaveSameTitles(Entry one, Entry other) =>
        one.Kind == other.Kind && one.Title == other.Title && HeadingsOf(one).SequenceEqual(HeadingsOf(other));

    private static IEnumerable<(string?, string?)> HeadingsOf(Entry entry) => entry.Parts.Select(part => (part.Fragment, part.Name));

    /// <summary>
    /// Whether findings about both would name the same lines. This holds for most pages, and then the garbage collector has less to do.
    /// </summary>
    private static bool HasSameLocations(WebPage old, WebPage page) =>
        old.Origin == page.Origin && old.Model.Frame.Contents == page.Model.Frame.Contents;
}
