using System.Globalization;
using Guidebook.Model;

namespace Guidebook.Generator.Linking.Plans;

/// <summary>A plan with the practices that its days name.</summary>
/// <param name="Plan">The plan; all practices that it names must be among the practices.</param>
/// <param name="Practices">All practices of the guide by id.</param>
public sealed record PlanBoard(Plan Plan, IReadOnlyDictionary<Slug, Practice> Practices)
{
    /// <summary>The practice in a slot of a day; null if the slot is empty.</summary>
    internal Practice? At(Day day, Slot slot) => day.In(slot) is { } reference ? Practices[reference.Target] : null;

    /// <summary>Whether a day has this practice, as its practice or its daily ritual.</summary>
    internal static bool Holds(Day day, Slug practice) => day.Practice.Target == practice || day.Daily?.Target == practice;

    /// <summary>The number of the first day with the practice; null if there is none.</summary>
    internal int? FirstDayOf(Slug practice)
    {
        foreach (var day in Plan.Days)
            if (Holds(day, practice)) return day.Number;
        return null;
    }

    /// <summary>Creates a violation at a slot of a day.</summary>
    internal static Violation Blame(PlanRule rule, Day day, ViolationKey key, string text)
    {
        var span = (day.In(key.Slot) ?? day.Practice).Span;
        var sentence = string.Create(CultureInfo.InvariantCulture, $"Day {day.Number}: {text}");
        return new(rule, key, span, sentence) { Day = day.Number, Slot = key.Slot };
    }
}
