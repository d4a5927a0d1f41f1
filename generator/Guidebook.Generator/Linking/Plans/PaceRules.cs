using System.Globalization;
using Guidebook.Model;

namespace Guidebook.Generator.Linking.Plans;

/// <summary>The rules about the demands of a plan and their distribution.</summary>
internal static class PaceRules
{
    /// <summary>A week takes fewer minutes than another; the diagnostic points to its longest day.</summary>
    public static IEnumerable<Violation> Check(PlanBoard board, PlanRule.LighterWeek rule, int index)
    {
        var (week, than) = (DaysOf(board.Plan, rule.Week), DaysOf(board.Plan, rule.Than));
        if (week.Count == 0 || than.Count == 0)
        {
            yield return NoWeek(rule, index, week.Count == 0 ? rule.Week : rule.Than);
            yield break;
        }

        var (minutes, bound) = (week.Sum(Minutes), than.Sum(Minutes));
        if (minutes < bound) yield break;
        var key = new ViolationKey(index, rule.Week, Slot.Practice, default, default);
        var text = string.Create(CultureInfo.InvariantCulture,
            $"this is the longest day of week {rule.Week}, which takes {minutes} minutes and must take fewer than week {rule.Than} with its {bound}.");
        yield return PlanBoard.Blame(rule, week.MaxBy(Minutes)!, key, text) with { Amount = minutes - bound + 1 };

        int Minutes(Day day) => board.Practices[day.Practice.Target].Duration?.Most ?? 0;
    }

    /// <summary>No two consecutive days have practices at or above the stage.</summary>
    public static IEnumerable<Violation> Check(PlanBoard board, PlanRule.RestBetween rule, int index)
    {
        var last = (Practice?)null;
        foreach (var day in board.Plan.Days)
        {
            var practice = board.Practices[day.Practice.Target];
            if (last?.Stage?.Value >= rule.Stage && practice.Stage is { Value: var stage } && stage >= rule.Stage)
                yield return PlanBoard.Blame(rule, day, new(index, day.Number, Slot.Practice, practice.Id, default), string.Create(
                    CultureInfo.InvariantCulture,
                    $"'{practice.Id}' is of stage {stage}, and right after '{last.Id}' nothing of stage {rule.Stage} or above is allowed."));
            last = practice;
        }
    }

    /// <summary>Long practices and rituals have a smaller version.</summary>
    public static IEnumerable<Violation> Check(PlanBoard board, PlanRule.SmallerForm rule, int index)
    {
        foreach (var day in board.Plan.Days)
            foreach (var slot in (Slot[])[Slot.Practice, Slot.Daily])
                if (board.At(day, slot) is { Smaller: null, Duration.Most: { } minutes } practice && minutes > rule.AboveMinutes)
                    yield return PlanBoard.Blame(rule, day, new(index, day.Number, slot, practice.Id, default), string.Create(
                        CultureInfo.InvariantCulture,
                        $"'{practice.Id}' takes {minutes} minutes, and above {rule.AboveMinutes} it must say what is 'smaller'."));
    }

    private static List<Day> DaysOf(Plan plan, int number) =>
        plan.Weeks.FirstOrDefault(week => week.Number == number) is { } week ? [.. plan.DaysOf(week)] : [];

    private static Violation NoWeek(PlanRule.LighterWeek rule, int index, int number) => new(
        rule, new(index, 0, Slot.Practice, default, default), rule.Span,
        string.Create(CultureInfo.InvariantCulture, $"The rule compares week {rule.Week} with week {rule.Than}, and the plan has no week {number}."));
}
