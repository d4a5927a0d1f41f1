using Guidebook.Model;

namespace Guidebook.Themes.Kit.Print;

/// <summary>A day of a plan with its practices resolved.</summary>
/// <param name="Daily">The daily ritual beside the practice; null for none.</param>
/// <param name="InsteadOfPractice">The alternative to the practice; null for none.</param>
/// <param name="InsteadOfDaily">The alternative to the ritual; null for none.</param>
public sealed record DaySheet(
    Plan Plan, Week Week, Day Day, Practice Practice, Practice? Daily, Practice? InsteadOfPractice, Practice? InsteadOfDaily)
{
    /// <summary>The ritual's care note; null if there is none to show.</summary>
    public Passage? DailyCare => Care(Daily);

    /// <summary>The care note of the ritual's alternative; null if there is none to show.</summary>
    public Passage? InsteadOfDailyCare => Care(InsteadOfDaily);

    /// <summary>
    /// The care note of the practice's alternative; null if there is none, or if the alternative is the ritual, which shows it already.
    /// </summary>
    public Passage? InsteadOfPracticeCare => InsteadOfPractice?.Id == Daily?.Id ? null : InsteadOfPractice?.Care;

    /// <summary>The version for one person: the day's own, else that of the practice if the plan is for several; null for none.</summary>
    public Passage? Alone => Day.Alone ?? (Plan.People is People.One ? null : Practice.Alone);

    /// <summary>
    /// The care note of a second practice; null if it is the day's own practice without an alternative, which shows it already.
    /// </summary>
    private Passage? Care(Practice? beside) => beside?.Id == Practice.Id && InsteadOfPractice is null ? null : beside?.Care;

    /// <summary>Creates the sheet from a day's references.</summary>
    public static DaySheet Create(GuideView guide, Plan plan, Day day)
    {
        Practice? Find(Reference? reference) => reference is { } named ? guide.Find<Practice>(named) : null;
        return new(plan, plan.WeekOf(day), day, guide.Find<Practice>(day.Practice), Find(day.Daily), Find(day.InsteadOfPractice),
            Find(day.InsteadOfDaily));
    }
}
