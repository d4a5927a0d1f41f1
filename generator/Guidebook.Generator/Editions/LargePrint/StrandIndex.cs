using System.Collections.Immutable;
using Guidebook.Model;
using Guidebook.Themes.Kit.Print;

namespace Guidebook.Generator.Editions.LargePrint;

/// <summary>The practices of a plan by strand and title, each with the days that have or name it.</summary>
public static class StrandIndex
{
    /// <summary>The strands in their order, those without a practice left out; last the practices of no strand.</summary>
    public static ImmutableArray<LargeStrand> Create(Guide guide, Plan plan)
    {
        var entries = Days(plan).Select(pair => new LargeEntry((Practice)guide.Entries[pair.Key], pair.Value)).ToList();
        return
        [
            .. guide.Content.All<Strand>().Append<Strand?>(null)
                .Select(strand => new LargeStrand(strand,
                [
                    .. entries.Where(entry => entry.Practice.Strand?.Target == strand?.Id)
                        .OrderBy(entry => entry.Practice.Title, StringComparer.OrdinalIgnoreCase).ThenBy(entry => entry.Practice.Id),
                ]))
                .Where(group => !group.Practices.IsEmpty),
        ];
    }

    /// <summary>
    /// The ids of the days of each practice: those whose practice it is before those that name it beside or in place of another.
    /// </summary>
    public static IEnumerable<KeyValuePair<Slug, ImmutableArray<string>>> Days(Plan plan)
    {
        var main = plan.Days.Select(day => (Practice: day.Practice.Target, day.Id));
        var named = plan.Days.SelectMany(day => new[] { day.Daily, day.InsteadOfPractice, day.InsteadOfDaily }
            .OfType<Reference>().Select(reference => (Practice: reference.Target, day.Id)));
        return main.Concat(named).Distinct().GroupBy(pair => pair.Practice, pair => pair.Id)
            .Select(group => KeyValuePair.Create(group.Key, group.ToImmutableArray()));
    }
}
