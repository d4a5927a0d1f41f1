using System.Collections.Immutable;
using Guidebook.Generator.Editions.Booklet;
using Guidebook.Generator.Languages;
using Guidebook.Model;
using Guidebook.Themes.Kit.Print;

namespace Guidebook.Generator.Editions.LargePrint;

/// <summary>The practices of a plan, grouped by strand and sorted by title, with the days that have or mention them.</summary>
public static class StrandIndex
{
    /// <summary>The strands with practices, in order; practices without a strand come last.</summary>
    public static ImmutableArray<LargeStrand> Create(Guide guide, Plan plan)
    {
        var alphabet = new Alphabet(guide.Settings.Language);
        var entries = Days(plan)
            .Select(pair => new LargeEntry((Practice)guide.Entries[pair.Key], IndexRuns.Create(plan, pair.Value))).ToList();
        return
        [
            .. guide.Content.All<Strand>().Append<Strand?>(null)
                .Select(strand => new LargeStrand(strand,
                [
                    .. entries.Where(entry => entry.Practice.Strand?.Target == strand?.Id)
                        .OrderBy(entry => alphabet.ListKeyOf(entry.Practice.Title), StringComparer.Ordinal)
                        .ThenBy(entry => entry.Practice.Id),
                ]))
                .Where(group => !group.Practices.IsEmpty),
        ];
    }

    /// <summary>
    /// The days by practice: first the days with it as main practice, then the days with it as ritual or alternative.
    /// </summary>
    public static IEnumerable<KeyValuePair<Slug, ImmutableArray<PracticeDay>>> Days(Plan plan)
    {
        var main = plan.Days.Select(day => (Practice: day.Practice.Target, Day: new PracticeDay(day.Id, IsMain: true)));
        var named = plan.Days.SelectMany(day => new[] { day.Daily, day.InsteadOfPractice, day.InsteadOfDaily }
            .OfType<Reference>().Select(reference => (Practice: reference.Target, Day: new PracticeDay(day.Id, IsMain: false))));
        return main.Concat(named).DistinctBy(pair => (pair.Practice, pair.Day.Id)).GroupBy(pair => pair.Practice, pair => pair.Day)
            .Select(group => KeyValuePair.Create(group.Key, group.ToImmutableArray()));
    }
}
