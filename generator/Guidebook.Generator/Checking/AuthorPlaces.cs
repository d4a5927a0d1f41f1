using Guidebook.Model;

namespace Guidebook.Generator.Checking;

/// <summary>Where in the author's files that stands which a page shows.</summary>
/// <param name="Pages">The entry that a page is made from.</param>
/// <param name="Links">Links whose place is known: by page, then by the element's <c>data-at</c> or the link as written on the page.</param>
public sealed record AuthorPlaces(IReadOnlyDictionary<SitePath, SourceSpan> Pages, IReadOnlyDictionary<(SitePath Page, string At), SourceSpan> Links)
{
    /// <summary>The place of the link, else that of the page's entry, else none.</summary>
    public SourceSpan? Find(SitePath page, PagePlace place)
    {
        if (Links.TryGetValue((page, place.At), out var link)) return link;
        return Pages.TryGetValue(page, out var entry) ? entry : null;
    }
}
