namespace Guidebook.Generator.Editions.Calendar;

/// <summary>A day of a plan in a calendar.</summary>
/// <param name="Number">Day of the plan, from 1.</param>
public sealed record CalendarDay(int Number, string Title);
