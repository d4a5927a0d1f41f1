using static System.FormattableString;

namespace Guidebook.Themes.Hearth.Parts;

/// <summary>The motif across the home page as a map: each strand weaves in, from above or below, and ends in a bead.</summary>
/// <param name="Count">The number of strands.</param>
public sealed record StrandMap(int Count)
{
    private const double Width = 800;
    private const double Above = 32; // the room above and below the motif in which strands begin
    private const double Reach = 46; // how far before its bead a strand joins the motif

    /// <summary>The scene of the motif.</summary>
    public static ThreadScene Scene { get; } = new("strand-map", Width / ThreadPath.Height,
        new(0, 0.7, 0, 0.05), new(0.2, 0.8, 0, 0.07), new(0.4, 0.5, 0.5, 0.04), new(0.6, 0.42, 2, 0), new(1, 0.34, 6, 0))
    {
        Step = 20,
    };

    /// <summary>The part of the drawing that contains motif and strands.</summary>
    public static string ViewBox => Invariant($"0 {-Above} {Width} {ThreadPath.Height + 2 * Above}");

    /// <summary>The bead of a strand, and the path by which the strand comes to it.</summary>
    /// <param name="index">The index of the strand, from 0; every second one comes from below.</param>
    /// <param name="isLine">Whether the motif is a plain line.</param>
    public (string X, string Y, string Path) Bead(int index, bool isLine)
    {
        var (x, isBelow) = ((index + 1) * Width / (Count + 1), index % 2 == 1);
        var (edge, y) = (isBelow ? ThreadPath.Height + Above : -Above, HeightAt(x, isBelow, isLine));
        var before = HeightAt(x - Reach / 2, isBelow, isLine);
        var middle = edge + (before - edge) * 0.45;
        return (Invariant($"{x:0}"), Invariant($"{y:0}"),
            Invariant($"M{x - Reach:0},{edge:0}C{x - Reach:0},{middle:0} {x - Reach / 2:0},{before:0} {x:0},{y:0}"));
    }

    /// <summary>The height of the thread that is nearer to where the strand comes from.</summary>
    private static double HeightAt(double x, bool isBelow, bool isLine)
    {
        if (isLine) return ThreadPath.Height / 2;
        var (one, other) = new ThreadCurve(Scene).HeightsAt(x / Width);
        return isBelow ? Math.Max(one, other) : Math.Min(one, other);
    }
}
