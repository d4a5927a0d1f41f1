using Guidebook.Generator.Diagnostics;
using Guidebook.Generator.Reading.Yaml;
using Guidebook.Model;

namespace Guidebook.Generator.Reading.Entries;

/// <summary>Reads the duration of a practice: <c>minutes: 15</c>, <c>minutes: 10-20</c>, or <c>time</c> with words.</summary>
internal static class DurationReader
{
    private const int Longest = 7 * 24 * 60;
    private const string Minutes = "minutes";
    private const string Time = "time";

    /// <summary>Reads the duration; null if there is none.</summary>
    public static Duration? Read(Fields fields)
    {
        fields.Exclude(Time, Minutes, "'minutes' and 'time' exclude each other. Keep one of them.");
        var (range, words) = (fields.OptionalRange(Minutes, 1, Longest), fields.OptionalName(Time));
        return range is { } minutes ? new(minutes.Least, minutes.Most, null) : words is null ? null : new(null, null, words);
    }
}
