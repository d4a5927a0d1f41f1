using System.Globalization;

namespace Guidebook.Generator;

/// <summary>The date of the build, for checks of dates in the content; no output contains it.</summary>
public static class Today
{
    /// <summary>The date from <c>SOURCE_DATE_EPOCH</c> (reproducible-builds.org) if it is set, else from the clock, in UTC.</summary>
    public static DateOnly Date =>
        long.TryParse(Environment.GetEnvironmentVariable("SOURCE_DATE_EPOCH"), NumberStyles.None, CultureInfo.InvariantCulture, out var seconds)
            ? DateOnly.FromDateTime(DateTimeOffset.FromUnixTimeSeconds(seconds).UtcDateTime)
            : DateOnly.FromDateTime(DateTime.UtcNow);
}
