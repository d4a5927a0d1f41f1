using System.Globalization;
using Guidebook.Generator.Diagnostics;
using Guidebook.Generator.Reading.Yaml;
using Guidebook.Model;

namespace Guidebook.Generator.Reading.Entries;

/// <summary>Reads the group <c>calendar</c> of <c>guide.yaml</c>: the start dates of the ready-made calendars.</summary>
internal static class CalendarSettingsReader
{
    private static readonly DateOnly Earliest = new(2000, 1, 1);

    /// <summary>Reads the settings; a date before 2000 is reported and dropped.</summary>
    public static CalendarSettings Read(Fields fields)
    {
        var days = fields.SomeDates("starts").Where(day => IsFit(day, fields)).Select(day => day.Value);
        return new([.. days.Distinct().Order()], fields.LocationOf("starts"));
    }

    private static bool IsFit(Located<DateOnly> day, Fields fields)
    {
        if (day.Value >= Earliest) return true;
        fields.Report(Codes.OutOfRange, day.Span, string.Create(CultureInfo.InvariantCulture,
            $"An item of 'starts' should be no earlier than {Earliest:yyyy-MM-dd}; this is '{day.Value:yyyy-MM-dd}'."));
        return false;
    }
}
