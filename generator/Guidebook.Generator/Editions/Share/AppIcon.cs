using System.Globalization;
using Guidebook.Generator.Hashing;
using Guidebook.Model;
using Guidebook.Themes.Kit;

namespace Guidebook.Generator.Editions.Share;

/// <summary>The icon of the website as an app: the motif, or three plain lines where the guide wants to be neutral.</summary>
/// <param name="Size">Width and height in pixels.</param>
internal sealed record AppIcon(int Size, bool IsNeutral)
{
    private const string Version = "1";

    /// <summary>The path on the website.</summary>
    public SitePath Path => new(string.Create(CultureInfo.InvariantCulture, $"icon-{Size}.png"));

    /// <summary>The hash of all that the icon is drawn from.</summary>
    public string KeyIn(ThemeLook look) => ContentHash.Create(
        ["icon", Version, Size.ToString(CultureInfo.InvariantCulture), IsNeutral.ToString(CultureInfo.InvariantCulture), look.Accent,
            look.Paper, look.Line, look.HasThreads.ToString(CultureInfo.InvariantCulture)]);

    /// <summary>Draws the icon; its edge of an eighth stays free, because phones cut icons into their own shapes.</summary>
    public byte[] Draw(ThemeLook look)
    {
        var canvas = new Canvas(Size, Size);
        canvas.Fill(look.Paper);
        if (IsNeutral)
            for (var i = 0; i < 3; i++) Stroke(canvas, [(9, 11 + i * 5), (i == 2 ? 18 : 23, 11 + i * 5)], look.Line);
        else if (look.HasThreads)
        {
            Stroke(canvas, Thread(23, 9), look.Line);
            Stroke(canvas, Thread(9, 23), look.Accent);
        }
        else
        {
            Stroke(canvas, [(7, 16), (14, 16)], look.Accent);
            canvas.Disc((19 * Unit, 16 * Unit), 6.5 * Unit, look.Accent);
            canvas.Disc((19 * Unit, 16 * Unit), 4 * Unit, look.Paper);
        }

        return PngWriter.Write(canvas);
    }

    /// <summary>The icon is drawn on a field of 32 by 32 units.</summary>
    private double Unit => Size / 32.0;

    /// <summary>A thread that crosses the other twice.</summary>
    private static List<(double X, double Y)> Thread(double from, double to)
    {
        var points = new List<(double X, double Y)>();
        foreach (var (left, right, above, below) in new[] { (5.0, 18.0, from, to), (18.0, 27.0, to, 16.0) })
            for (var i = 0; i <= 24; i++)
            {
                var part = i / 24.0;
                points.Add((left + (right - left) * part, above + (below - above) * part * part * (3 - 2 * part)));
            }

        return points;
    }

    private void Stroke(Canvas canvas, List<(double X, double Y)> points, string colour) =>
        canvas.Stroke([.. points.Select(point => (point.X * Unit, point.Y * Unit))], 2.5 * Unit, colour);
}
