namespace Guidebook.Generator.Editions.Calendar;

/// <summary>A day of a plan as a calendar shows it.</summary>
/// <param name="Number">Its place in the plan, from 1.</param>
public sealed record CalendarDay(int Number, string Title);
