using System.Collections.Immutable;
using Guidebook.Model;
using Guidebook.Themes.Kit.Print;

namespace Guidebook.Generator.Editions.Booklet;

/// <summary>All practices of a plan, strand by strand, each with the days that have or name it.</summary>
public static class PracticeIndex
{
    // Measured: so many letters fit a line of the index. In points: a line, a strand's name with the room above it, and what a
    // page holds below the heading.
    private const int LettersALine = 62;
    private const int LinePt = 14;
    private const int StrandPt = 19;
    private const int PagePt = 410;

    /// <summary>The practices, their page numbers not yet filled in.</summary>
    public static ImmutableArray<IndexRow> Rows(Guide guide, Plan plan) =>
    [
        .. plan.Days.SelectMany(Named).DistinctBy(named => (named.Practice.Target, named.Location.Target))
            .GroupBy(named => named.Practice.Target, named => named.Location)
            .Select(group => new IndexRow((Practice)guide.Entries[group.Key], [.. group]))
            .OrderBy(row => guide.Content.All<Strand>().IndexOf(guide.StrandOf(row.Practice)))
            .ThenBy(row => row.Practice.Title, StringComparer.OrdinalIgnoreCase).ThenBy(row => row.Practice.Id),
    ];

    /// <summary>The pages of the index; none for a plan without days. A strand that fits a page is not torn.</summary>
    public static IEnumerable<BookletPage> Pages(Guide guide, Plan plan)
    {
        var strands = Rows(guide, plan).GroupBy(row => row.Practice.Strand.Target).Select(strand => strand.ToImmutableArray());
        return PageChunks.Create(strands, rows => StrandPt + rows.Sum(Height), PagePt)
            .SelectMany(page => page.Length > 1 ? [[.. page.SelectMany(rows => rows)]] : PageChunks.Create(page[0], Height, PagePt - StrandPt))
            .Select((rows, i) => new IndexPage(PageChunks.Id("index", i), plan, rows, i == 0));
    }

    private static int Height(IndexRow row) => LinePt * PageChunks.Lines(Letters(row), LettersALine);

    private static int Letters(IndexRow row) => row.Practice.Title.Length + row.Locations.Length * 5;

    private static IEnumerable<(Reference Practice, IndexLocator Location)> Named(Day day)
    {
        yield return (day.Practice, new(day.Id, true));
        if (day.Daily is { } daily) yield return (daily, new(day.Id, false));
        if (day.InsteadOfPractice is { } practice) yield return (practice, new(day.Id, false));
        if (day.InsteadOfDaily is { } ritual) yield return (ritual, new(day.Id, false));
    }
}
