using System.Collections.Immutable;
using Guidebook.Model;

namespace Guidebook.Generator.Linking.Plans;

/// <summary>A slot for a practice in a day.</summary>
public enum Slot
{
    /// <summary>The practice of the day.</summary>
    Practice,

    /// <summary>The small daily ritual.</summary>
    Daily,

    /// <summary>The alternative to the practice.</summary>
    InsteadOfPractice,

    /// <summary>The alternative to the daily ritual.</summary>
    InsteadOfDaily,
}

/// <summary>Reads and replaces the slots of days.</summary>
internal static class Slots
{
    /// <summary>All slots in the order of a day.</summary>
    public static ImmutableArray<Slot> All { get; } = [Slot.Practice, Slot.Daily, Slot.InsteadOfPractice, Slot.InsteadOfDaily];

    /// <summary>The reference in a slot; null if the slot is empty.</summary>
    public static Reference? In(this Day day, Slot slot) => slot switch
    {
        Slot.Practice => day.Practice,
        Slot.Daily => day.Daily,
        Slot.InsteadOfPractice => day.InsteadOfPractice,
        _ => day.InsteadOfDaily,
    };

    /// <summary>The day with another reference in a slot; null empties the slot, except that of the practice, which stays.</summary>
    public static Day With(this Day day, Slot slot, Reference? reference) => slot switch
    {
        Slot.Practice => day with { Practice = reference ?? day.Practice },
        Slot.Daily => day with { Daily = reference },
        Slot.InsteadOfPractice => day with { InsteadOfPractice = reference },
        _ => day with { InsteadOfDaily = reference },
    };

    /// <summary>Whether the slot holds an alternative.</summary>
    public static bool IsInstead(this Slot slot) => slot is Slot.InsteadOfPractice or Slot.InsteadOfDaily;

    /// <summary>The slot of the alternative to this slot.</summary>
    public static Slot Instead(this Slot slot) =>
        slot is Slot.Practice or Slot.InsteadOfPractice ? Slot.InsteadOfPractice : Slot.InsteadOfDaily;

    /// <summary>The slot that this slot's alternative replaces.</summary>
    public static Slot Replaced(this Slot slot) =>
        slot is Slot.Practice or Slot.InsteadOfPractice ? Slot.Practice : Slot.Daily;

    /// <summary>The key of the slot in the YAML of a plan.</summary>
    public static string Key(this Slot slot) => slot switch
    {
        Slot.Practice => "practice",
        Slot.Daily => "daily",
        Slot.InsteadOfPractice => "instead-of-practice",
        _ => "instead-of-daily",
    };
}
