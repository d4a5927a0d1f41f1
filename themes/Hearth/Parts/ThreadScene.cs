namespace Guidebook.Themes.Hearth.Parts;

/// <summary>
/// The parameters of a drawing of the motif: keys from left (0) to right (1), between which the values of two threads are interpolated; a
/// plain line uses only its progress. All drawings of the theme are scenes.
/// </summary>
/// <param name="Name">The name in the stylesheet.</param>
/// <param name="Aspect">Width divided by height.</param>
/// <param name="Keys">At least two keys, in ascending order from 0 to 1.</param>
public sealed record ThreadScene(string Name, double Aspect, params IReadOnlyList<ThreadKey> Keys)
{
    /// <summary>The most that two points of a thread are apart; further apart, a drawing has fewer numbers and rounder waves.</summary>
    public double Step { get; init; } = 9;

    /// <summary>The progress of a plain line, from 0 to 1.</summary>
    public double Reached { get; init; } = 1;

    /// <summary>The whole way of the threads: apart, wandering, crossing, woven.</summary>
    public static ThreadScene WholeWay { get; } = new("whole-way", 5,
        new(0, 0.74, 0, 0.06), new(0.3, 0.9, 0, 0.09), new(0.5, 0.5, 0.5, 0.05), new(0.7, 0.42, 2, 0), new(1, 0.3, 4.5, 0));

    /// <summary>The scenes of the weeks, in order: one thread approaches; near; crossing; a braid; together.</summary>
    public static IReadOnlyList<ThreadScene> Weeks { get; } =
    [
        new("leaning", 2.4, new(0, 0.8, 0, 0.05), new(0.5, 0.8, 0, 0.05), new(1, 0.34, 0, 0.02)),
        new("near", 2.4, new(0, 0.4, 0, 0.06), new(0.6, 0.2, 0, 0.06), new(1, 0.16, 0, 0.04)),
        new("crossing", 2.4, new(0, 0.46, 0, 0.02), new(0.5, 0.5, 0.5, 0), new(1, 0.46, 1, 0.02)),
        new("braid", 2.4, new(0, 0.5, 0, 0), new(0.2, 0.36, 0.5, 0), new(1, 0.3, 4, 0)),
        new("knot", 2.4, new(0, 0.2, 0, 0), new(0.35, 0.34, 1, 0), new(0.5, 0.62, 1.5, 0), new(0.65, 0.34, 2, 0), new(1, 0.2, 3, 0)),
    ];

    /// <summary>The scene across a map with a number of columns: apart at the left, woven at the right.</summary>
    public static ThreadScene Across(int columns, double aspect) => new("across", columns * aspect,
        new(0, 0.6, 0, 0.05), new(0.25, 0.62, 0, 0.05), new(0.5, 0.46, 0.5, 0.03), new(0.75, 0.4, 1.5, 0), new(1, 0.36, 3, 0));

    /// <summary>The scene of a week; later weeks show the last.</summary>
    public static ThreadScene Week(int number) => Weeks[Math.Min(number, Weeks.Count) - 1];

    /// <summary>The scene after a number of days: woven up to there, then apart.</summary>
    public static ThreadScene Grown(int day, int days)
    {
        var reached = Math.Clamp((double)day / days, 0.02, 1);
        var turns = Math.Max(0.5, Math.Round(reached * 20) / 2);
        IReadOnlyList<ThreadKey> keys = reached switch
        {
            >= 0.98 => [new(0, 0.5, 0, 0), new(1, 0.5, turns, 0)],
            > 0.86 => [new(0, 0.5, 0, 0), new(reached, 0.5, turns, 0), new(1, 0.9, turns, 0)],
            _ => [new(0, 0.5, 0, 0), new(reached, 0.5, turns, 0), new(reached + 0.12, 0.9, turns, 0), new(1, 0.9, turns, 0.04)],
        };
        return new("grown", 14, keys) { Reached = (double)day / days };
    }

    /// <summary>The threads on the back of a card; a higher level has more crossings.</summary>
    /// <param name="level">The level, from 1; 0 for a card without a level.</param>
    public static ThreadScene CardBack(int level) => new("card-threads", 1.6,
        new(0, 0.66, 0, 0.04), new(0.4, 0.6, 0.25, 0.02), new(1, 0.5, 0.5 + Math.Max(level, 1) * 0.5, 0));
}

/// <summary>A key of a scene.</summary>
/// <param name="At">The position: 0 is left, 1 is right.</param>
/// <param name="Gap">The amplitude of the threads around each other, as a fraction of the height.</param>
/// <param name="Turns">The number of turns around each other so far; every half turn is a crossing.</param>
/// <param name="Wander">The amplitude of independent movement, as a fraction of the height.</param>
public sealed record ThreadKey(double At, double Gap, double Turns, double Wander);
