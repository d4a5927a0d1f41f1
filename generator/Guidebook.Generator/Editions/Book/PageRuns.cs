using System.Collections.Immutable;
using Guidebook.Themes.Kit.Print;

namespace Guidebook.Generator.Editions.Book;

/// <summary>
/// Joins the pages of an index entry: ranges that overlap or follow each other are one, <c>23–25, 40</c>. A range says that its subject
/// goes on from page to page, so mentions on pages that follow each other stay apart, <c>23, 24</c>.
/// </summary>
internal static class PageRuns
{
    /// <summary>The runs in the order of their pages.</summary>
    public static ImmutableArray<IndexRun> Join(IEnumerable<PageRange> ranges)
    {
        var joined = new List<PageRange>();
        var inOrder = ranges.OrderBy(range => range.First.Page).ThenByDescending(range => range.Last.Page)
            .ThenBy(range => range.First.Id, StringComparer.Ordinal);
        foreach (var range in inOrder)
            if (joined is not [.., var open] || range.First.Page > LastJoined(open, range)) joined.Add(range);
            else if (range.Last.Page > open.Last.Page) joined[^1] = open with { Last = range.Last };
        return [.. joined.Select(RunOf)];
    }

    private static int LastJoined(PageRange open, PageRange range) => open.Last.Page + (open.IsMention || range.IsMention ? 0 : 1);

    private static IndexRun RunOf(PageRange range) => range.First.Page == range.Last.Page
        ? new(range.First.Id, null, IsMain: true) { Page = range.First.Page }
        : new(range.First.Id, range.Last.Id, IsMain: true) { Page = range.First.Page, LastPage = range.Last.Page };
}

/// <summary>An id and its page.</summary>
internal readonly record struct PagePlace(string Id, int Page);

/// <summary>The pages from one id to another.</summary>
/// <param name="IsMention">Whether something is only mentioned there.</param>
internal readonly record struct PageRange(PagePlace First, PagePlace Last, bool IsMention = false)
{
    /// <summary>Whether all its pages are among those of another.</summary>
    public bool IsIn(PageRange other) => other.First.Page <= First.Page && Last.Page <= other.Last.Page;
}
