using System.Globalization;

namespace Guidebook.Themes.Hearth.Parts;

/// <summary>
/// The motif behind a row of beads, in as few numbers as possible, because a plan has a row a week: waves, shorter and lower from row to
/// row.
/// </summary>
/// <param name="Row">The number of the row, from 1.</param>
/// <param name="Rows">The number of rows.</param>
public sealed record BeadRow(int Row, int Rows)
{
    private const int Width = 700;
    private const int Middle = 50;
    private const int MostWaves = 9;

    /// <summary>The drawing's own measure.</summary>
    public static string ViewBox => string.Create(CultureInfo.InvariantCulture, $"0 0 {Width} {2 * Middle}");

    /// <summary>The paths of the two threads; of a plain line, one.</summary>
    /// <param name="isLine">Whether the motif is a plain line.</param>
    public (string One, string Other) Paths(bool isLine) => isLine ? (Line, "") : (Wave(-1), Wave(1));

    private static string Line => string.Create(CultureInfo.InvariantCulture, $"M0,{Middle}H{Width}");

    private string Wave(int side)
    {
        var (waves, height) = (Math.Min(2 * Row - 1, MostWaves), 80 - 40 * Row / Rows);
        var wave = (double)Width / waves;
        var first = string.Create(CultureInfo.InvariantCulture, $"M0,{Middle}q{wave / 2:0.#},{side * height} {wave:0.#},0");
        return first + string.Concat(Enumerable.Repeat(string.Create(CultureInfo.InvariantCulture, $"t{wave:0.#},0"), waves - 1));
    }
}
