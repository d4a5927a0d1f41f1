using System.Collections.Immutable;
using Guidebook.Model;

namespace Guidebook.Generator.Linking.Plans;

/// <summary>A place for a practice in a day.</summary>
public enum Slot
{
    /// <summary>The practice of the day.</summary>
    Practice,

    /// <summary>The small ritual.</summary>
    Daily,

    /// <summary>What may stand in for the practice.</summary>
    InsteadOfPractice,

    /// <summary>What may stand in for the ritual.</summary>
    InsteadOfDaily,
}

/// <summary>Days by their slots.</summary>
internal static class Slots
{
    /// <summary>All slots in the order of a day.</summary>
    public static ImmutableArray<Slot> All { get; } = [Slot.Practice, Slot.Daily, Slot.InsteadOfPractice, Slot.InsteadOfDaily];

    /// <summary>What stands in a slot.</summary>
    public static Reference? In(this Day day, Slot slot) => slot switch
    {
        Slot.Practice => day.Practice,
        Slot.Daily => day.Daily,
        Slot.InsteadOfPractice => day.InsteadOfPractice,
        _ => day.InsteadOfDaily,
    };

    /// <summary>The day with something else in a slot; the slot of the practice is never emptied.</summary>
    public static Day With(this Day day, Slot slot, Reference? reference) => slot switch
    {
        Slot.Practice => day with { Practice = reference ?? day.Practice },
        Slot.Daily => day with { Daily = reference },
        Slot.InsteadOfPractice => day with { InsteadOfPractice = reference },
        _ => day with { InsteadOfDaily = reference },
    };

    /// <summary>Whether what stands in the slot may stand in for something.</summary>
    public static bool IsInstead(this Slot slot) => slot is Slot.InsteadOfPractice or Slot.InsteadOfDaily;

    /// <summary>The slot for what may stand in.</summary>
    public static Slot Instead(this Slot slot) =>
        slot is Slot.Practice or Slot.InsteadOfPractice ? Slot.InsteadOfPractice : Slot.InsteadOfDaily;

    /// <summary>The slot for which something may stand in.</summary>
    public static Slot Replaced(this Slot slot) =>
        slot is Slot.Practice or Slot.InsteadOfPractice ? Slot.Practice : Slot.Daily;

    /// <summary>The key under which a plan names the slot.</summary>
    public static string Key(this Slot slot) => slot switch
    {
        Slot.Practice => "practice",
        Slot.Daily => "daily",
        Slot.InsteadOfPractice => "instead-of-practice",
        _ => "instead-of-daily",
    };
}
