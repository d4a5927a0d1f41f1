using System.Globalization;
using Guidebook.Model;

namespace Guidebook.Generator.Linking.Plans;

/// <summary>The rules about days for one person.</summary>
internal static class AloneRules
{
    /// <summary>The first days are for one person.</summary>
    public static IEnumerable<Violation> Check(PlanBoard board, PlanRule.AloneFirst rule, int index)
    {
        foreach (var day in board.Plan.Days)
            if (day.Number <= rule.Days && !day.ForOne)
                yield return Blame(rule, index, day, rule.Days == 1
                    ? "this day is for two, and the first day must be for one alone."
                    : string.Create(CultureInfo.InvariantCulture,
                        $"this day is for two, and the first {rule.Days} days must be for one alone."));
    }

    /// <summary>Days for two have a version for one person.</summary>
    public static IEnumerable<Violation> Check(PlanBoard board, PlanRule.LineForOne rule, int index)
    {
        foreach (var day in board.Plan.Days)
            if (day is { ForOne: false, Alone: null })
                yield return Blame(rule, index, day, "this day is for two, and says nothing to one who does it alone.");
    }

    private static Violation Blame(PlanRule rule, int index, Day day, string text) =>
        PlanBoard.Blame(rule, day, new(index, day.Number, Slot.Practice, default, default), text) with { Span = day.Span };
}
