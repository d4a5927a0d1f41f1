using System.Globalization;

namespace Guidebook.Themes.Hearth.Parts;

/// <summary>A segment of the motif with beads, for a cell of the map.</summary>
/// <param name="Columns">The number of segments of the whole motif.</param>
/// <param name="Column">The index of the segment, from 0.</param>
/// <param name="Count">The number of beads.</param>
public sealed record BeadString(int Columns, int Column, int Count)
{
    private const double Aspect = 1.6;
    private const double Width = Aspect * ThreadPath.Height;
    private const double LargestRadius = 14;

    private ThreadScene Scene => ThreadScene.Across(Columns, Aspect);

    /// <summary>The part of the scene in the segment.</summary>
    public string ViewBox => string.Create(CultureInfo.InvariantCulture, $"{Column * Width:0} 0 {Width:0} {ThreadPath.Height:0}");

    /// <summary>The radius of a bead, which decreases with the number of beads.</summary>
    public string Radius => Number(Math.Min(LargestRadius, Width / (Count + 1) * 0.6));

    /// <summary>The positions of the beads: evenly spaced, alternating between the two threads.</summary>
    /// <param name="isLine">Whether the motif is a plain line.</param>
    public IEnumerable<(string X, string Y)> Beads(bool isLine)
    {
        var curve = new ThreadCurve(Scene);
        for (var i = 0; i < Count; i++)
        {
            var x = (Column + (i + 1.0) / (Count + 1)) * Width;
            var (one, other) = isLine ? (ThreadPath.Height / 2, ThreadPath.Height / 2) : curve.HeightsAt(x / (Columns * Width));
            yield return (Number(x), Number(i % 2 == 0 ? one : other));
        }
    }

    /// <summary>The paths of the whole motif.</summary>
    public (string One, string Other) Paths(bool isLine) => isLine ? (LinePath.Through(Columns * Width), "") : ThreadPath.Create(Scene);

    private static string Number(double value) => value.ToString("0.#", CultureInfo.InvariantCulture);
}
