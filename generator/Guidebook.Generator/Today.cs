using System.Globalization;

namespace Guidebook.Generator;

/// <summary>The day of the build, against which dates in the content are held; it never gets into what is made.</summary>
public static class Today
{
    /// <summary>The day of <c>SOURCE_DATE_EPOCH</c> (reproducible-builds.org) where it is set, else of the clock, in UTC.</summary>
    public static DateOnly Date =>
        long.TryParse(Environment.GetEnvironmentVariable("SOURCE_DATE_EPOCH"), NumberStyles.None, CultureInfo.InvariantCulture, out var seconds)
            ? DateOnly.FromDateTime(DateTimeOffset.FromUnixTimeSeconds(seconds).UtcDateTime)
            : DateOnly.FromDateTime(DateTime.UtcNow);
}
