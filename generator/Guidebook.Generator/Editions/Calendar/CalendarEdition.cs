using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using Guidebook.Model;
using Guidebook.Themes.Kit;
using Guidebook.Themes.Kit.Website;

namespace Guidebook.Generator.Editions.Calendar;

/// <summary>The plans as calendars: takes the guide and returns a file for each plan and each first day that the guide names.</summary>
public static class CalendarEdition
{
    private const int KeyLength = 16;

    /// <summary>The calendars, plan by plan; none where the guide names no first days.</summary>
    public static ImmutableArray<CalendarGroup> Compose(Guide guide) => guide.Settings.Calendar is not { } calendar
        ? []
        : [.. guide.Content.All<Plan>().OrderBy(plan => plan != guide.MainPlan)
            .Select(plan => new CalendarGroup(plan, [.. calendar.Starts.Select(start => FileOf(plan, start))]))];

    /// <summary>What is in a calendar: an entry for each day, which says only its number, since calendars are seen by others.</summary>
    public static byte[] Write(Guide guide, Strings strings, CalendarFile file) =>
        CalendarWriter.Write(KeyOf(guide, file.Plan), file.Start, null, file.Plan.Days.Select(day => new CalendarDay(day.Number, strings.Format("day-title", day.Number))));

    /// <summary>What the names of a plan's entries begin with: the same in every build, another for each plan, and nothing that can be read.</summary>
    public static string KeyOf(Guide guide, Plan plan) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{guide.Settings.Slug}/{plan.Id}")))[..KeyLength];

    private static CalendarFile FileOf(Plan plan, DateOnly start) =>
        new(plan, start, new(FormattableString.Invariant($"downloads/{plan.Id}-from-{start:yyyy-MM-dd}.ics")));
}
