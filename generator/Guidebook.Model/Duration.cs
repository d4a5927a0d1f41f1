namespace Guidebook.Model;

/// <summary>The duration of a practice: minutes, a range of minutes, or the author's words.</summary>
/// <param name="Least">The minimum in minutes, 1 to 10,080 (a week); null for a duration in words.</param>
/// <param name="Most">The maximum in minutes, equal to the minimum if there is no range; null for a duration in words.</param>
/// <param name="Words">The author's plain text instead of minutes; null for a duration in minutes.</param>
public sealed record Duration(int? Least, int? Most, string? Words)
{
    /// <summary>Creates a duration of a number of minutes.</summary>
    public static Duration Minutes(int minutes) => new(minutes, minutes, null);

    /// <summary>Whether the maximum is at most this number of minutes; false for a duration in words.</summary>
    public bool Fits(int minutes) => Most <= minutes;
}
