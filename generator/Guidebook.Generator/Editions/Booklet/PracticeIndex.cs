using System.Collections.Immutable;
using Guidebook.Model;
using Guidebook.Themes.Kit.Print;

namespace Guidebook.Generator.Editions.Booklet;

/// <summary>All practices of a plan by title, each with the days that have or name it.</summary>
public static class PracticeIndex
{
    // Measured: so many letters fit a line of the index, so many lines a page below its heading.
    private const int LettersALine = 58;
    private const int LinesAPage = 27;

    /// <summary>The practices, their page numbers not yet filled in.</summary>
    public static ImmutableArray<IndexRow> Rows(Guide guide, Plan plan) =>
    [
        .. plan.Days.SelectMany(Named).DistinctBy(named => (named.Practice.Target, named.Place.Target))
            .GroupBy(named => named.Practice.Target, named => named.Place)
            .Select(group => new IndexRow((Practice)guide.Entries[group.Key], [.. group]))
            .OrderBy(row => row.Practice.Title, StringComparer.OrdinalIgnoreCase).ThenBy(row => row.Practice.Id),
    ];

    /// <summary>The pages of the index; none for a plan without days.</summary>
    public static IEnumerable<BookletPage> Pages(Guide guide, Plan plan) =>
        Chunks.Of(Rows(guide, plan), row => Chunks.Lines(Letters(row), LettersALine), LinesAPage)
            .Select((rows, i) => new IndexPage(Chunks.Id("index", i), plan, rows, i == 0));

    private static int Letters(IndexRow row) => row.Practice.Title.Length + row.Places.Length * 5;

    private static IEnumerable<(Reference Practice, IndexPlace Place)> Named(Day day)
    {
        yield return (day.Practice, new(day.Id, true));
        if (day.Daily is { } daily) yield return (daily, new(day.Id, false));
        if (day.InsteadOfPractice is { } practice) yield return (practice, new(day.Id, false));
        if (day.InsteadOfDaily is { } ritual) yield return (ritual, new(day.Id, false));
    }
}
