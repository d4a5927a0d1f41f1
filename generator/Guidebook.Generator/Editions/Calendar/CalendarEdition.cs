using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using Guidebook.Generator.Hashing;
using Guidebook.Model;
using Guidebook.Themes.Kit;
using Guidebook.Themes.Kit.Website;

namespace Guidebook.Generator.Editions.Calendar;

/// <summary>Generates calendars: one file for each plan and each start date in the guide's settings.</summary>
public static class CalendarEdition
{
    private const int KeyLength = 16;

    /// <summary>The calendars, grouped by plan; none if the guide has no start dates.</summary>
    public static ImmutableArray<CalendarGroup> Compose(Guide guide) => guide.Settings.Calendar is not { } calendar
        ? []
        : [.. guide.Plans
            .Select(plan => new CalendarGroup(plan, [.. calendar.Starts.Select(start => FileOf(plan, start))]))];

    /// <summary>The calendar's content: an event for each day, titled only with its number, because other people see calendars.</summary>
    public static byte[] Write(Guide guide, Strings strings, CalendarFile file) =>
        CalendarWriter.Write(
        KeyOf(guide, file.Plan), file.Start, null,
        file.Plan.Days.Select(day => new CalendarDay(day.Number, strings.Format("day-title", day.Number))));

    /// <summary>The prefix of a plan's event UIDs: stable across builds, different for each plan, and not readable.</summary>
    public static string KeyOf(Guide guide, Plan plan) =>
        ContentHash.Create($"{guide.Settings.Slug}/{plan.Id}")[..KeyLength];

    private static CalendarFile FileOf(Plan plan, DateOnly start) =>
        new(plan, start, new(FormattableString.Invariant($"downloads/{plan.Id}-from-{start:yyyy-MM-dd}.ics")));
}
