using System.Globalization;
using Guidebook.Model;

namespace Guidebook.Generator.Linking.Plans;

/// <summary>A plan with the practices at hand that its days name.</summary>
/// <param name="Plan">The plan; every practice that it names is among the practices.</param>
/// <param name="Practices">All practices of the guide by id.</param>
public sealed record PlanBoard(Plan Plan, IReadOnlyDictionary<Slug, Practice> Practices)
{
    /// <summary>The practice in a slot of a day.</summary>
    internal Practice? At(Day day, Slot slot) => day.In(slot) is { } reference ? Practices[reference.Target] : null;

    /// <summary>Whether a day holds a practice, as its practice or its ritual.</summary>
    internal static bool Holds(Day day, Slug practice) => day.Practice.Target == practice || day.Daily?.Target == practice;

    /// <summary>The first day that holds the practice; null where none does.</summary>
    internal int? FirstDayOf(Slug practice)
    {
        foreach (var day in Plan.Days)
            if (Holds(day, practice)) return day.Number;
        return null;
    }

    /// <summary>A violation to be blamed on a slot of a day.</summary>
    internal static Violation Blame(PlanRule rule, Day day, ViolationKey key, string text)
    {
        var anchor = (day.In(key.Slot) ?? day.Practice).Span;
        var sentence = string.Create(CultureInfo.InvariantCulture, $"Day {day.Number}: {text}");
        return new(rule, key, anchor, sentence) { Day = day.Number, Slot = key.Slot };
    }
}
