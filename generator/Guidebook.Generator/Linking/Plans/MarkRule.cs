using System.Globalization;
using Guidebook.Model;

namespace Guidebook.Generator.Linking.Plans;

/// <summary>The rule on the number of days in every full week that carry a mark.</summary>
internal static class MarkRule
{
    /// <summary>Finds full weeks with too few or too many marked days; shorter weeks are skipped.</summary>
    public static IEnumerable<Violation> Check(PlanBoard board, PlanRule.MarkEachWeek rule, int index)
    {
        var full = board.Plan.Weeks.IsEmpty ? 0 : board.Plan.Weeks.Max(week => week.Length);
        foreach (var week in board.Plan.Weeks)
        {
            if (week.Length != full) continue;
            var (count, last) = Count(board.Plan, week, rule.Mark.Target);
            var key = new ViolationKey(index, week.Number, Slot.Practice, rule.Mark.Target, default);
            if (count < rule.AtLeast) yield return TooFew(rule, week, key, count);
            else if (count > rule.AtMost && last is not null) yield return TooMany(rule, week, key, (count, last));
        }
    }

    private static (int Count, Day? Last) Count(Plan plan, Week week, Slug mark)
    {
        var (count, last) = (0, (Day?)null);
        foreach (var day in plan.DaysOf(week))
            if (day.Has(mark)) (count, last) = (count + 1, day);
        return (count, last);
    }

    private static Violation TooFew(PlanRule.MarkEachWeek rule, Week week, ViolationKey key, int count)
    {
        var text = string.Create(CultureInfo.InvariantCulture, $"Days {week.FirstDay} to {week.LastDay}: {Describe(rule, week, count)}");
        return new(rule, key, week.Span, text) { Amount = rule.AtLeast - count };
    }

    private static Violation TooMany(PlanRule.MarkEachWeek rule, Week week, ViolationKey key, (int Count, Day Last) found)
    {
        var span = found.Last.Marks.First(mark => mark.Target == rule.Mark.Target).Span;
        var text = string.Create(CultureInfo.InvariantCulture, $"Day {found.Last.Number}: {Describe(rule, week, found.Count)}");
        return new(rule, key, span, text) { Day = found.Last.Number, Amount = found.Count - (rule.AtMost ?? 0) };
    }

    private static string Describe(PlanRule.MarkEachWeek rule, Week week, int count)
    {
        var verb = count == 1 ? "is" : "are";
        return string.Create(CultureInfo.InvariantCulture,
            $"{Amount(count)} of week {week.Number} {verb} marked '{rule.Mark.Target}', and every full week must have {Bounds(rule)}.");
    }

    private static string Amount(int count) => count switch
    {
        0 => "no days",
        1 => "1 day",
        _ => string.Create(CultureInfo.InvariantCulture, $"{count} days"),
    };

    private static string Bounds(PlanRule.MarkEachWeek rule) => rule.AtMost switch
    {
        null => string.Create(CultureInfo.InvariantCulture, $"at least {rule.AtLeast}"),
        var most when most == rule.AtLeast => string.Create(CultureInfo.InvariantCulture, $"exactly {rule.AtLeast}"),
        var most => string.Create(CultureInfo.InvariantCulture, $"{rule.AtLeast} to {most}"),
    };
}
