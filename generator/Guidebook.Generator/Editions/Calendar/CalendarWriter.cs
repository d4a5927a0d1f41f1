using System.Globalization;
using System.Text;

namespace Guidebook.Generator.Editions.Calendar;

/// <summary>
/// Writes an iCalendar file (RFC 5545). The theme's <c>ics.js</c> writes identical text, because files from the browser and from the build
/// must have the same event UIDs.
/// </summary>
public static class CalendarWriter
{
    private const int MostOctets = 75;
    private static readonly TimeSpan Length = TimeSpan.FromMinutes(30);

    /// <summary>The file: an event for each day, all-day without a time, or half an hour at the given time.</summary>
    /// <param name="key">The prefix of the event UIDs.</param>
    /// <param name="start">The date of the plan's first day; also the time stamp of the events, which must not depend on the clock.</param>
    public static byte[] Write(string key, DateOnly start, TimeOnly? time, IEnumerable<CalendarDay> days)
    {
        var text = new StringBuilder();
        string[] head = ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Guidebook//Calendar//EN", "CALSCALE:GREGORIAN"];
        var entries = days.SelectMany((day, i) => Entry($"{key}-{Compact(start)}-{day.Number}", Compact(start), Times(start.AddDays(i), time), day.Title));
        foreach (var line in head.Concat(entries).Append("END:VCALENDAR")) Fold(line, text);
        return Encoding.UTF8.GetBytes(text.ToString());
    }

    private static IEnumerable<string> Entry(string name, string stamp, string[] times, string title) =>
    [
        "BEGIN:VEVENT", $"UID:{name}@guidebook.invalid", $"DTSTAMP:{stamp}T000000Z", .. times,
        $"SUMMARY:{Escape(title)}", "CLASS:PRIVATE", "TRANSP:TRANSPARENT", "END:VEVENT",
    ];

    /// <summary>The start and end of an event. Times have no zone: they are local times wherever the reader is.</summary>
    private static string[] Times(DateOnly day, TimeOnly? time) => time is not { } hour
        ? [$"DTSTART;VALUE=DATE:{Compact(day)}", $"DTEND;VALUE=DATE:{Compact(day.AddDays(1))}"]
        : [$"DTSTART:{Moment(day.ToDateTime(hour))}", $"DTEND:{Moment(day.ToDateTime(hour) + Length)}"];

    private static string Compact(DateOnly day) => day.ToString("yyyyMMdd", CultureInfo.InvariantCulture);

    private static string Moment(DateTime moment) => moment.ToString("yyyyMMdd'T'HHmm'00'", CultureInfo.InvariantCulture);

    private static string Escape(string text) => text
        .Replace("\\", "\\\\", StringComparison.Ordinal).Replace(";", "\\;", StringComparison.Ordinal).Replace(",", "\\,", StringComparison.Ordinal)
        .Replace("\n", "\\n", StringComparison.Ordinal);

    /// <summary>Writes a content line with its line break, folded at 75 octets; characters are never split.</summary>
    private static void Fold(string line, StringBuilder text)
    {
        var octets = 0;
        foreach (var letter in line.EnumerateRunes())
        {
            if (octets + letter.Utf8SequenceLength > MostOctets)
            {
                text.Append("\r\n ");
                octets = 1;
            }

            text.Append(letter.ToString());
            octets += letter.Utf8SequenceLength;
        }

        text.Append("\r\n");
    }
}
