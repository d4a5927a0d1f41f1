namespace Guidebook.Themes.Hearth.Parts;

/// <summary>
/// A drawing of the motif, made from a few numbers: keys along the way from left (0) to right (1), between which all values of two threads
/// glide evenly; a plain line takes only how far it has come. Every drawing of the theme is such a scene.
/// </summary>
/// <param name="Name">A name for the style sheet.</param>
/// <param name="Aspect">Width divided by height.</param>
/// <param name="Keys">At least two, from 0 to 1 in order.</param>
public sealed record ThreadScene(string Name, double Aspect, params IReadOnlyList<ThreadKey> Keys)
{
    /// <summary>How far a plain line has come, from 0 to 1.</summary>
    public double Reached { get; init; } = 1;

    /// <summary>The whole way: apart, wandering, crossing, woven.</summary>
    public static ThreadScene WholeWay { get; } = new("whole-way", 5,
        new(0, 0.74, 0, 0.06), new(0.3, 0.9, 0, 0.09), new(0.5, 0.5, 0.5, 0.05), new(0.7, 0.42, 2, 0), new(1, 0.3, 4.5, 0));

    /// <summary>The scenes of the weeks, in order: one leans over; near; crossing; a braid; held together.</summary>
    public static IReadOnlyList<ThreadScene> Weeks { get; } =
    [
        new("leaning", 2.4, new(0, 0.8, 0, 0.05), new(0.5, 0.8, 0, 0.05), new(1, 0.34, 0, 0.02)),
        new("near", 2.4, new(0, 0.4, 0, 0.06), new(0.6, 0.2, 0, 0.06), new(1, 0.16, 0, 0.04)),
        new("crossing", 2.4, new(0, 0.46, 0, 0.02), new(0.5, 0.5, 0.5, 0), new(1, 0.46, 1, 0.02)),
        new("braid", 2.4, new(0, 0.5, 0, 0), new(0.2, 0.36, 0.5, 0), new(1, 0.3, 4, 0)),
        new("knot", 2.4, new(0, 0.2, 0, 0), new(0.35, 0.34, 1, 0), new(0.5, 0.62, 1.5, 0), new(0.65, 0.34, 2, 0), new(1, 0.2, 3, 0)),
    ];

    /// <summary>The way across a map of so many columns: apart at the left, woven at the right.</summary>
    public static ThreadScene Across(int columns, double aspect) => new("across", columns * aspect,
        new(0, 0.6, 0, 0.05), new(0.25, 0.62, 0, 0.05), new(0.5, 0.46, 0.5, 0.03), new(0.75, 0.4, 1.5, 0), new(1, 0.36, 3, 0));

    /// <summary>The scene of a week; later weeks show the last.</summary>
    public static ThreadScene Week(int number) => Weeks[Math.Min(number, Weeks.Count) - 1];

    /// <summary>The braid as it has grown by a day: woven up to there, then still apart.</summary>
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

    /// <summary>The threads on the back of a card: the further the card goes, the closer they weave.</summary>
    /// <param name="level">From 1; 0 for a card of no level.</param>
    public static ThreadScene CardBack(int level) => new("card-threads", 1.6,
        new(0, 0.66, 0, 0.04), new(0.4, 0.6, 0.25, 0.02), new(1, 0.5, 0.5 + Math.Max(level, 1) * 0.5, 0));
}

/// <summary>A place along a scene.</summary>
/// <param name="At">0 at the left, 1 at the right.</param>
/// <param name="Gap">How far apart the threads swing, as a share of the height.</param>
/// <param name="Turns">How often they have gone round each other so far; each half is a crossing.</param>
/// <param name="Wander">How far they stray on their own, as a share of the height.</param>
public sealed record ThreadKey(double At, double Gap, double Turns, double Wander);
