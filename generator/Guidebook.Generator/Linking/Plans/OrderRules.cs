using System.Globalization;
using Guidebook.Model;

namespace Guidebook.Generator.Linking.Plans;

/// <summary>The rules about the order of practices.</summary>
internal static class OrderRules
{
    /// <summary>The prerequisites of a practice or ritual are on earlier days; checked at the first day of each practice.</summary>
    public static IEnumerable<Violation> Check(PlanBoard board, PlanRule.PrerequisitesFirst rule, int index)
    {
        var before = new HashSet<Slug>();
        var judged = new HashSet<Slug>();
        var firstDays = new Lazy<Dictionary<Slug, int>>(() => FirstDays(board.Plan));
        foreach (var day in board.Plan.Days)
        {
            foreach (var slot in (Slot[])[Slot.Practice, Slot.Daily])
                if (board.At(day, slot) is { } practice && judged.Add(practice.Id))
                    foreach (var need in practice.Needs)
                        if (!before.Contains(need.Target) && need.Target != practice.Id)
                            yield return PlanBoard.Blame(
                                rule, day, new(index, 0, slot, practice.Id, need.Target), Lacks(firstDays.Value, practice, need.Target));
            before.Add(day.Practice.Target);
            if (day.Daily is { } daily) before.Add(daily.Target);
        }
    }

    /// <summary>Before the day, no practice, ritual or alternative is above the stage.</summary>
    public static IEnumerable<Violation> Check(PlanBoard board, PlanRule.HighestStage rule, int index)
    {
        foreach (var day in board.Plan.Days)
        {
            if (day.Number >= rule.BeforeDay) yield break;
            foreach (var slot in Slots.All)
                if (board.At(day, slot) is { Stage.Value: var stage } practice && stage > rule.Stage)
                    yield return PlanBoard.Blame(rule, day, new(index, day.Number, slot, practice.Id, default), TooHigh(rule, practice));
        }
    }

    /// <summary>The practice is on every n-th day, as main practice or ritual.</summary>
    public static IEnumerable<Violation> Check(PlanBoard board, PlanRule.PracticeEvery rule, int index)
    {
        if (rule.Days < 1) yield break;
        foreach (var day in board.Plan.Days)
            if (day.Number % rule.Days == 0 && !PlanBoard.Holds(day, rule.Practice.Target))
                yield return PlanBoard.Blame(
                    rule, day, new(index, day.Number, Slot.Practice, default, rule.Practice.Target), Due(rule, day));
    }

    private static string TooHigh(PlanRule.HighestStage rule, Practice practice) => string.Create(CultureInfo.InvariantCulture,
        $"'{practice.Id}' is of stage {practice.Stage?.Value}, "
        + $"and before day {rule.BeforeDay} nothing above stage {rule.Stage} is allowed.");

    private static string Due(PlanRule.PracticeEvery rule, Day day) => string.Create(CultureInfo.InvariantCulture,
        $"'{day.Practice.Target}' stands here, and '{rule.Practice.Target}' is due every {rule.Days} days.");

    private static Dictionary<Slug, int> FirstDays(Plan plan)
    {
        var first = new Dictionary<Slug, int>();
        foreach (var day in plan.Days)
        {
            first.TryAdd(day.Practice.Target, day.Number);
            if (day.Daily is { } daily) first.TryAdd(daily.Target, day.Number);
        }

        return first;
    }

    private static string Lacks(Dictionary<Slug, int> firstDays, Practice practice, Slug need) => firstDays.TryGetValue(need, out var day)
        ? string.Create(CultureInfo.InvariantCulture, $"'{practice.Id}' needs '{need}' on an earlier day, and that comes on day {day}.")
        : $"'{practice.Id}' needs '{need}' on an earlier day, and no day holds that.";
}
