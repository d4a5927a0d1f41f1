using System.Globalization;
using Guidebook.Model;

namespace Guidebook.Generator.Linking.Plans;

/// <summary>The rule that touch comes only after a talk about it, and always has an alternative.</summary>
internal static class TouchRule
{
    /// <summary>Finds touch up to the day of the talk, and later touch without an alternative that is free of touch.</summary>
    public static IEnumerable<Violation> Check(PlanBoard board, PlanRule.TouchAfter rule, int index)
    {
        var talk = board.FirstDayOf(rule.Practice.Target);
        foreach (var day in board.Plan.Days)
            foreach (var slot in Slots.All)
            {
                if (board.At(day, slot) is not { Touch: true } practice || practice.Id == rule.Practice.Target) continue;
                if (talk is null)
                {
                    yield return NoTalk(rule, index);
                    yield break;
                }

                if (Fault(day, slot, talk.Value) is { } fault)
                {
                    var key = new ViolationKey(index, day.Number, slot, practice.Id, default);
                    yield return PlanBoard.Blame(rule, day, key, $"'{practice.Id}' has 'touch: true', {fault}");
                }
            }

        string? Fault(Day day, Slot slot, int talkDay)
        {
            if (day.Number <= talkDay) return string.Create(CultureInfo.InvariantCulture,
                $"and touch is allowed only after '{rule.Practice.Target}' on day {talkDay}.");
            if (slot.IsInstead()) return $"and what stands under '{slot.Key()}' must be free of touch.";
            return board.At(day, slot.Instead()) is null ? $"and nothing may stand in for it under '{slot.Instead().Key()}'." : null;
        }
    }

    private static Violation NoTalk(PlanRule.TouchAfter rule, int index)
    {
        var talk = rule.Practice.Target;
        var key = new ViolationKey(index, 0, Slot.Practice, default, talk);
        return new(rule, key, rule.Span,
            $"Touch is allowed only after '{talk}'; the plan has days with touch, and no day holds '{talk}'.");
    }
}
