using System.Text;
using Guidebook.Generator.Editions.Calendar;

namespace Guidebook.Tests.Editions;

/// <summary>Calendars, read by an independent program.</summary>
public sealed class CalendarWriterTests
{
    private const string Read = """
        import icalendar, sys
        calendar = icalendar.Calendar.from_ical(open(sys.argv[1], 'rb').read())
        print(calendar['VERSION'], calendar['PRODID'], calendar.errors)
        for event in calendar.walk('VEVENT'):
            print(event['UID'], event.decoded('DTSTAMP').isoformat(), event.decoded('DTSTART').isoformat(), event.decoded('DTEND').isoformat(),
                  event['CLASS'], event['TRANSP'], repr(str(event['SUMMARY'])), sorted(event.keys()), event.errors)
        """;

    [Fact]
    public void Every_day_is_a_whole_day_of_its_own_that_says_only_its_number()
    {
        var read = Lines(CalendarWriter.Write("k", new(2028, 2, 28), null, Days(3)));
        Assert.Equal("2.0 -//Guidebook//Calendar//EN []", read[0]);
        string[] dates = ["2028-02-28", "2028-02-29", "2028-03-01", "2028-03-02"];
        Assert.Equal(
            Enumerable.Range(0, 3).Select(i => $"k-20280228-{i + 1}@guidebook.invalid 2028-02-28T00:00:00+00:00 {dates[i]} {dates[i + 1]} PRIVATE TRANSPARENT "
                + $"'Day {i + 1}' ['CLASS', 'DTEND', 'DTSTAMP', 'DTSTART', 'SUMMARY', 'TRANSP', 'UID'] []"),
            read[1..]);
    }

    [Fact]
    public void A_time_is_that_of_the_clock_on_the_wall_and_may_go_past_midnight()
    {
        var read = Lines(CalendarWriter.Write("k", new(2027, 12, 31), new(23, 45), Days(1)));
        Assert.Contains(" 2027-12-31T23:45:00 2028-01-01T00:15:00 ", read[1], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Tea, toast; and \\ salt")]
    [InlineData("A title that is so long that a line of 75 octets cannot hold it, and then goes on for quite a while longer than anybody would")]
    [InlineData("éééééééééééééééééééééééééééééééééééééééééééééééééééééééééé")]
    [InlineData("x😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀")]
    public void Any_title_comes_back_as_it_was_from_lines_of_at_most_75_octets(string title)
    {
        var bytes = CalendarWriter.Write("k", new(2027, 1, 4), null, [new(1, title)]);
        Assert.Contains($" '{title.Replace("\\", "\\\\", StringComparison.Ordinal)}' ", Lines(bytes)[1], StringComparison.Ordinal);
        var lines = Encoding.Latin1.GetString(bytes).Split("\r\n");
        Assert.All(lines, line => Assert.True(line.Length <= 75 && !line.Contains('\n', StringComparison.Ordinal)));
        Assert.Equal("", lines[^1]);
        Assert.All(Encoding.UTF8.GetString(bytes).Split("\r\n"), line => Assert.DoesNotContain('\uFFFD', line));
    }

    private static CalendarDay[] Days(int count) => [.. Enumerable.Range(1, count).Select(number => new CalendarDay(number, $"Day {number}"))];

    private static string[] Lines(byte[] calendar)
    {
        var file = Path.GetTempFileName();
        File.WriteAllBytes(file, calendar);
        var read = Tools.RunPython("icalendar", Read, file);
        File.Delete(file);
        return read.Split('\n', StringSplitOptions.RemoveEmptyEntries);
    }
}
