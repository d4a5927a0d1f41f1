using System.Globalization;
using Guidebook.Model;

namespace Guidebook.Generator.Linking.Plans;

/// <summary>The rules about the position of a single practice.</summary>
internal static class PlacementRules
{
    /// <summary>The practice is on at least one day, and only on days of the range.</summary>
    public static IEnumerable<Violation> Check(PlanBoard board, PlanRule.StandsBetween rule, int index)
    {
        if (board.FirstDayOf(rule.Practice.Target) is null)
        {
            yield return new(rule, new(index, 0, Slot.Practice, default, rule.Practice.Target), rule.Span,
                $"'{rule.Practice.Target}' must stand {ProseRun(rule)}, and no day holds it.");
            yield break;
        }

        foreach (var day in board.Plan.Days)
            foreach (var slot in (Slot[])[Slot.Practice, Slot.Daily])
                if (day.In(slot)?.Target == rule.Practice.Target && (day.Number < rule.FromDay || day.Number > rule.ToDay))
                    yield return PlanBoard.Blame(rule, day, new(index, day.Number, slot, rule.Practice.Target, default),
                        $"'{rule.Practice.Target}' must stand {ProseRun(rule)}.");
    }

    /// <summary>The first day with the practice has it as its main practice.</summary>
    public static IEnumerable<Violation> Check(PlanBoard board, PlanRule.OwnDay rule, int index)
    {
        if (board.FirstDayOf(rule.Practice.Target) is not { } number) yield break;
        var day = board.Plan.Days[number - 1];
        if (day.Practice.Target != rule.Practice.Target)
            yield return PlanBoard.Blame(rule, day, new(index, 0, Slot.Daily, rule.Practice.Target, default),
                $"'{rule.Practice.Target}' is met here for the first time, beside '{day.Practice.Target}', and must first have a day of its own.");
    }

    private static string ProseRun(PlanRule.StandsBetween rule) => rule.ToDay is { } last
        ? string.Create(CultureInfo.InvariantCulture, $"on one of the days {rule.FromDay} to {last}")
        : string.Create(CultureInfo.InvariantCulture, $"on day {rule.FromDay} or later");
}
