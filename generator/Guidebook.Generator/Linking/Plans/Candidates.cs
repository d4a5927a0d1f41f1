using Guidebook.Model;

namespace Guidebook.Generator.Linking.Plans;

/// <summary>Lists the changes that may resolve a violation, the most likely first.</summary>
internal static class Candidates
{
    /// <summary>All candidates, created lazily.</summary>
    public static IEnumerable<PlanChange> For(PlanBoard board, Violation violation) => violation.Rule switch
    {
        PlanRule.MarkEachWeek rule => ForMarks(board.Plan, rule, violation),
        PlanRule.AloneFirst => DaysNear(board.Plan, violation.Day).Select(With(violation.Day))
            .Append(new PlanChange.MakeAlone(violation.Day)),
        PlanRule.LineForOne => [new PlanChange.AddLine(violation.Day)],
        PlanRule.TouchAfter rule when violation.Day == 0 => board.Plan.Days.Select(day => PutOn(day, Slot.Practice, rule.Practice.Target)),
        PlanRule.StandsBetween rule when violation.Day == 0 =>
            board.Plan.Days.Select(day => PutOn(day, Slot.Practice, rule.Practice.Target)),
        PlanRule.LighterWeek when violation.Day == 0 => [],
        PlanRule.TouchAfter => PutAny(board, violation, violation.Slot.Instead()).Concat(ForSlot(board, violation)),
        PlanRule.PracticeEvery rule => Exchanges(board.Plan, violation, rule.Practice.Target)
            .Append(PutOn(board.Plan.Days[violation.Day - 1], Slot.Practice, rule.Practice.Target)),
        _ => ForSlot(board, violation),
    };

    private static IEnumerable<PlanChange> ForSlot(PlanBoard board, Violation violation)
    {
        var puts = PutAny(board, violation, violation.Slot);
        return violation.Slot.IsInstead() ? puts : Exchanges(board.Plan, violation, only: null).Concat(puts);
    }

    /// <summary>Exchanges with other days; days for the same people come first.</summary>
    private static IEnumerable<PlanChange> Exchanges(Plan plan, Violation violation, Slug? only)
    {
        var (number, slot) = (violation.Day, violation.Slot);
        var forOne = plan.Days[number - 1].ForOne;
        foreach (var kind in (bool[])[forOne, !forOne])
            foreach (var day in DaysNear(plan, number))
                if (day.ForOne == kind && day.In(slot) is { } other && (only is null || only == other.Target))
                    yield return new PlanChange.Exchange(number, day.Number, slot, other.Target);
    }

    /// <summary>Other practices for the slot; practices that are not in the plan yet and resemble the old one come first.</summary>
    private static IEnumerable<PlanChange> PutAny(PlanBoard board, Violation violation, Slot slot)
    {
        var day = board.Plan.Days[violation.Day - 1];
        var old = board.At(day, slot.Replaced());
        var planned = board.Plan.Days.SelectMany(other => (Slug?[])[other.Practice.Target, other.Daily?.Target]).ToHashSet();
        return board.Practices.Values
            .Where(practice => practice.Id != day.In(slot)?.Target && practice.Id != old?.Id)
            .OrderBy(practice => practice.Who?.Target != old?.Who?.Target)
            .ThenBy(practice => planned.Contains(practice.Id))
            .ThenBy(practice => practice.Strand?.Target != old?.Strand?.Target)
            .ThenBy(practice => practice.Id)
            .Select(practice => PutOn(day, slot, practice.Id));
    }

    private static IEnumerable<PlanChange> ForMarks(Plan plan, PlanRule.MarkEachWeek rule, Violation violation)
    {
        var mark = rule.Mark.Target;
        var week = plan.Weeks.First(week => week.Number == violation.Key.Anchor);
        var tooMany = violation.Day != 0;
        var own = plan.DaysOf(week).Where(day => day.Has(mark) == tooMany).Reverse().ToList();
        if (plan.Days.Any(IsOffer))
            foreach (var day in own)
                foreach (var other in DaysNear(plan, day.Number).Where(IsOffer))
                    yield return new PlanChange.ExchangeDays(day.Number, other.Number);
        foreach (var day in own)
            yield return tooMany ? new PlanChange.TakeMark(day.Number, mark) : new PlanChange.AddMark(day.Number, mark);

        bool IsOffer(Day other) => other.Has(mark) != tooMany && !week.Has(other);
    }

    /// <summary>All other days, the nearest first, and the earlier of two first.</summary>
    private static IEnumerable<Day> DaysNear(Plan plan, int number)
    {
        for (var distance = 1; distance < plan.Days.Length; distance++)
        {
            if (number - distance >= 1) yield return plan.Days[number - distance - 1];
            if (number + distance <= plan.Days.Length) yield return plan.Days[number + distance - 1];
        }
    }

    private static Func<Day, PlanChange> With(int day) => other => new PlanChange.ExchangeDays(day, other.Number);

    private static PlanChange.Put PutOn(Day day, Slot slot, Slug practice) => new(day.Number, slot, practice, day.In(slot)?.Target);
}
