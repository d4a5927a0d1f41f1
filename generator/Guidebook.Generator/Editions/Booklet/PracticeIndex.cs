using System.Collections.Immutable;
using Guidebook.Generator.Editions.Documents;
using Guidebook.Generator.Languages;
using Guidebook.Model;
using Guidebook.Themes.Kit.Print;

namespace Guidebook.Generator.Editions.Booklet;

/// <summary>The index of a plan's practices, with the days that have or mention them.</summary>
public static class PracticeIndex
{
    /// <summary>The practices with their days.</summary>
    public static ImmutableArray<PracticeDays> Practices(Guide guide, Plan plan)
    {
        var alphabet = new Alphabet(guide.Settings.Language);
        return
        [
            .. plan.Days.SelectMany(Named).DistinctBy(named => (named.Practice.Target, named.Day.Id))
                .GroupBy(named => named.Practice.Target, named => named.Day)
                .Select(group => new PracticeDays((Practice)guide.Entries[group.Key], [.. group]))
                .OrderBy(row => alphabet.ListKeyOf(row.Practice.Title), StringComparer.Ordinal).ThenBy(row => row.Practice.Id),
        ];
    }

    /// <summary>The index pages, in alphabetical order; none for a plan without days.</summary>
    public static IEnumerable<BookletPage> Pages(PrintSource source, Plan plan)
    {
        var measures = source.Measures.Booklet;
        var rows = Practices(source.Guide, plan).Select(practice => new IndexRow(practice.Practice, IndexRuns.Create(plan, practice.Days)));
        int Height(IndexRow row) => measures.IndexLinePt * PageChunks.Lines(Letters(row), measures.IndexLetters);
        return PageChunks.Create(rows, Height, measures.IndexPagePt)
            .Select((rows, i) => new IndexPage(PageChunks.Id("index", i), plan, rows, i == 0));
    }

    private static int Letters(IndexRow row) =>
        row.Practice.Title.Length + row.Runs.Sum(run => run.Last is null ? "100, ".Length : "100–100, ".Length);

    private static IEnumerable<(Reference Practice, PracticeDay Day)> Named(Day day)
    {
        yield return (day.Practice, new(day.Id, true));
        if (day.Daily is { } daily) yield return (daily, new(day.Id, false));
        if (day.InsteadOfPractice is { } practice) yield return (practice, new(day.Id, false));
        if (day.InsteadOfDaily is { } ritual) yield return (ritual, new(day.Id, false));
    }
}
