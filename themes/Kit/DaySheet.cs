using Guidebook.Model;

namespace Guidebook.Themes.Kit;

/// <summary>A day of a plan with all that it names.</summary>
/// <param name="Daily">The small ritual beside the practice.</param>
/// <param name="InsteadOfPractice">What may stand in for the practice.</param>
/// <param name="InsteadOfDaily">What may stand in for the ritual.</param>
public sealed record DaySheet(Plan Plan, Week Week, Day Day, Practice Practice, Practice? Daily, Practice? InsteadOfPractice, Practice? InsteadOfDaily)
{
    /// <summary>What care the ritual asks for; null where there is none to say.</summary>
    public Passage? DailyCare => Care(Daily);

    /// <summary>What care is asked for by what may stand in for the ritual; null where there is none to say.</summary>
    public Passage? InsteadOfDailyCare => Care(InsteadOfDaily);

    /// <summary>What care is asked for by what may stand in for the practice; null where there is none, or where the ritual has said it.</summary>
    public Passage? InsteadOfPracticeCare => InsteadOfPractice?.Id == Daily?.Id ? null : InsteadOfPractice?.Care;

    /// <summary>The day's practice has said its care already, unless something else may stand in its place.</summary>
    private Passage? Care(Practice? beside) => beside?.Id == Practice.Id && InsteadOfPractice is null ? null : beside?.Care;

    /// <summary>The day with all that it names looked up in the guide.</summary>
    public static DaySheet Create(Guide guide, Plan plan, Day day)
    {
        Practice? Find(Reference? reference) => reference is { } named ? guide.Find<Practice>(named) : null;
        return new(plan, plan.WeekOf(day), day, guide.Find<Practice>(day.Practice), Find(day.Daily), Find(day.InsteadOfPractice), Find(day.InsteadOfDaily));
    }
}
