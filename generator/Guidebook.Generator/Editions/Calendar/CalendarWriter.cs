using System.Globalization;
using System.Text;

namespace Guidebook.Generator.Editions.Calendar;

/// <summary>
/// Writes a calendar as a file (RFC 5545). The theme's <c>ics.js</c> writes the same letter by letter, so that a file made by a
/// reader and one made here name the same entries.
/// </summary>
public static class CalendarWriter
{
    private const int MostOctets = 75;
    private static readonly TimeSpan Length = TimeSpan.FromMinutes(30);

    /// <summary>The file: an entry for each day with its title, whole days, or half an hour at a time of day.</summary>
    /// <param name="key">What the names of the entries begin with.</param>
    /// <param name="start">The day on which the plan begins; it is the time stamp, too, as nothing else tells the time.</param>
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

    /// <summary>Times are without a zone: the same hour by the clock wherever the reader is.</summary>
    private static string[] Times(DateOnly day, TimeOnly? time) => time is not { } hour
        ? [$"DTSTART;VALUE=DATE:{Compact(day)}", $"DTEND;VALUE=DATE:{Compact(day.AddDays(1))}"]
        : [$"DTSTART:{Moment(day.ToDateTime(hour))}", $"DTEND:{Moment(day.ToDateTime(hour) + Length)}"];

    private static string Compact(DateOnly day) => day.ToString("yyyyMMdd", CultureInfo.InvariantCulture);

    private static string Moment(DateTime moment) => moment.ToString("yyyyMMdd'T'HHmm'00'", CultureInfo.InvariantCulture);

    private static string Escape(string text) => text
        .Replace("\\", "\\\\", StringComparison.Ordinal).Replace(";", "\\;", StringComparison.Ordinal).Replace(",", "\\,", StringComparison.Ordinal)
        .Replace("\n", "\\n", StringComparison.Ordinal);

    /// <summary>Writes a line with its end, in pieces of at most 75 octets; a letter is never cut.</summary>
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
