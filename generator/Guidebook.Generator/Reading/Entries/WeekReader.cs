using System.Collections.Immutable;
using Guidebook.Generator.Diagnostics;
using Guidebook.Generator.Reading.Yaml;
using Guidebook.Model;

namespace Guidebook.Generator.Reading.Entries;

/// <summary>Reads the weeks of a plan.</summary>
internal static class WeekReader
{
    /// <summary>Reads one week, without its number; its days are 0 if they are invalid.</summary>
    public static Week Read(Fields fields)
    {
        var title = fields.Name("title");
        var opener = fields.OptionalProse("opener");
        var (first, last) = fields.Range("days");
        return new(0, title, opener, first, last, fields.LocationOf("days"));
    }

    /// <summary>Whether the weeks cover the days in sequence; reports the first week that does not.</summary>
    public static bool Fit(ImmutableArray<Week> weeks, int days, Fields fields)
    {
        // Missing or broken days and weeks have been reported already.
        if (days == 0 || weeks.IsEmpty || weeks.Any(week => week.FirstDay == 0)) return false;
        var next = 1;
        foreach (var (week, index) in weeks.Select((week, index) => (week, index)))
        {
            if (Fault(week, index + 1, next, days) is { } fault)
            {
                fields.Report(Codes.BadWeeks, week.Span, fault);
                return false;
            }

            next = week.LastDay + 1;
        }

        if (next > days) return true;
        fields.Report(Codes.BadWeeks, weeks[^1].Span, $"The weeks end with day {next - 1}, and there are {days} days. The last week should end with day {days}.");
        return false;
    }

    /// <summary>Numbers the weeks from 1.</summary>
    public static ImmutableArray<Week> Numbered(ImmutableArray<Week> weeks) =>
        [.. weeks.Select((week, index) => week with { Number = index + 1 })];

    /// <summary>One week for all days, in place of weeks that do not cover them.</summary>
    public static ImmutableArray<Week> OneFor(string title, int days, SourceSpan span) => [new(1, title, null, 1, Math.Max(1, days), span)];

    private static string? Fault(Week week, int number, int next, int days)
    {
        if (week.FirstDay != next)
            return number == 1 ? $"The first week begins with day {week.FirstDay}. It should begin with day 1."
                : $"Week {number} begins with day {week.FirstDay}, and the week before ends with day {next - 1}. It should begin with day {next}.";
        if (week.LastDay < week.FirstDay) return $"Week {number} ends with day {week.LastDay}, before it begins.";
        if (week.LastDay <= days) return null;
        var missing = week.LastDay == days + 1 ? "the missing day" : "the missing days";
        return $"Week {number} ends with day {week.LastDay}, and there {(days == 1 ? "is only 1 day" : $"are only {days} days")}. Write {missing}, or {(week.FirstDay > days ? "take the week away" : $"let the week end with day {days}")}.";
    }
}
