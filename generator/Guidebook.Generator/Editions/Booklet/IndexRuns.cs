using System.Collections.Immutable;
using Guidebook.Model;
using Guidebook.Themes.Kit.Print;

namespace Guidebook.Generator.Editions.Booklet;

/// <summary>Joins the days of a practice in an index: <c>6, 10–14, 86</c>.</summary>
public static class IndexRuns
{
    /// <summary>
    /// The runs in the order of the days; days that follow each other in the plan are one run if all have the practice, or all mention it.
    /// </summary>
    public static ImmutableArray<IndexRun> Create(Plan plan, IEnumerable<PracticeDay> days)
    {
        var positions = plan.Days.Index().ToDictionary(day => day.Item.Id, day => day.Index, StringComparer.Ordinal);
        var runs = new List<IndexRun>();
        foreach (var day in days)
        {
            if (runs is [.., var open] && open.IsMain == day.IsMain && positions[open.Last ?? open.First] + 1 == positions[day.Id])
                runs[^1] = runs[^1] with { Last = day.Id };
            else
                runs.Add(new(day.Id, null, day.IsMain));
        }

        return [.. runs];
    }
}

/// <summary>A day that has or mentions a practice.</summary>
/// <param name="Id">The day's id.</param>
/// <param name="IsMain">Whether the day has the practice as its main practice; otherwise it only mentions it.</param>
public sealed record PracticeDay(string Id, bool IsMain);

/// <summary>A practice with its days in a plan.</summary>
public sealed record PracticeDays(Practice Practice, ImmutableArray<PracticeDay> Days);
