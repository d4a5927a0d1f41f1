namespace Guidebook.Model;

/// <summary>How long a practice takes: minutes, a range of them, or its author's words.</summary>
/// <param name="Least">The fewest minutes, 1 to 10,080 (a week); null where words say it.</param>
/// <param name="Most">The most minutes; the fewest where it is no range, null where words say it.</param>
/// <param name="Words">What the author says instead of minutes, in plain text.</param>
public sealed record Duration(int? Least, int? Most, string? Words)
{
    /// <summary>A number of minutes.</summary>
    public static Duration Minutes(int minutes) => new(minutes, minutes, null);

    /// <summary>Whether it is known to fit into so many minutes; what words say, nobody can tell.</summary>
    public bool Fits(int minutes) => Most <= minutes;
}
