using System.Globalization;
using System.Text;

namespace Guidebook.Themes.Hearth.Parts;

/// <summary>
/// Converts a scene to two SVG paths: smooth cubic curves through sampled points, with a gap where a thread passes below the other.
/// </summary>
public static class ThreadPath
{
    /// <summary>Height of the drawing in its own units.</summary>
    public const double Height = 100;

    private const double GapHalf = 4;
    private const double Margin = 2;

    /// <summary>The paths of the two threads.</summary>
    /// <returns>The path of the upper thread at the left, and that of the lower one.</returns>
    public static (string One, string Other) Create(ThreadScene scene)
    {
        var curve = new ThreadCurve(scene);
        var crossings = Crossings(scene, curve);
        return (Create(scene, crossings, at => curve.HeightsAt(at).One, first: 0),
            Create(scene, crossings, at => curve.HeightsAt(at).Other, first: 1));
    }

    /// <summary>The part of the drawing that contains the threads.</summary>
    public static string ViewBox(ThreadScene scene) =>
        string.Create(CultureInfo.InvariantCulture, $"0 0 {scene.Aspect * Height:0} {Height}");

    /// <param name="first">The first of the crossings at which the thread is below; from there, it is at every second one.</param>
    private static string Create(ThreadScene scene, List<double> crossings, Func<double, double> heightAt, int first)
    {
        var width = scene.Aspect * Height;
        var below = crossings.Where((_, index) => index % 2 == first).ToList();
        var path = new StringBuilder();
        var from = Margin;
        foreach (var to in below.Select(crossing => crossing - GapHalf).Append(width - Margin))
        {
            if (to > from) Append(path, [.. Points(from, to, scene.Step).Select(x => (x, heightAt(x / width)))]);
            from = to + 2 * GapHalf;
        }

        return path.ToString();
    }

    /// <summary>Positions from one to another, evenly spaced, so that each run of a thread between two gaps is divided evenly.</summary>
    private static IEnumerable<double> Points(double from, double to, double step)
    {
        var parts = (int)Math.Ceiling((to - from) / step);
        return Enumerable.Range(0, parts + 1).Select(part => from + (to - from) * part / parts);
    }

    private static List<double> Crossings(ThreadScene scene, ThreadCurve curve)
    {
        var (found, width) = (new List<double>(), scene.Aspect * Height);
        var wasAbove = IsAbove(curve, 0);
        for (var x = 1.0; x < width; x++)
        {
            var isAbove = IsAbove(curve, x / width);
            if (wasAbove != isAbove) found.Add(x - 0.5);
            wasAbove = isAbove;
        }

        return found;
    }

    private static bool IsAbove(ThreadCurve curve, double at)
    {
        var (one, other) = curve.HeightsAt(at);
        return one - other < 0;
    }

    /// <summary>
    /// Writes a sequence of points as a Catmull-Rom spline in Bézier form, with coordinates relative to the last point. The points are
    /// evenly spaced, so each segment starts with the tangent of the last one, and SVG's smooth curve ('s') needs half the numbers.
    /// </summary>
    private static void Append(StringBuilder path, IReadOnlyList<(double X, double Y)> run)
    {
        var at = Rounded(run[0]);
        Append(path, 'M', at);
        for (var i = 0; i + 1 < run.Count; i++)
        {
            var (b, c, d) = (run[i], run[i + 1], run[Math.Min(run.Count - 1, i + 2)]);
            Append(path, 's', From(at, (c.X - (d.X - b.X) / 6, c.Y - (d.Y - b.Y) / 6)), From(at, c));
            at = Rounded(c);
        }
    }

    private static (int X, int Y) From((int X, int Y) at, (double X, double Y) point) =>
        (Rounded(point).X - at.X, Rounded(point).Y - at.Y);

    /// <summary>A point in tenths of a unit, which are written.</summary>
    private static (int X, int Y) Rounded((double X, double Y) point) => (Tenths(point.X), Tenths(point.Y));

    private static int Tenths(double length) => (int)Math.Round((decimal)length * 10);

    private static void Append(StringBuilder path, char command, params ReadOnlySpan<(int X, int Y)> points)
    {
        path.Append(command);
        for (var i = 0; i < points.Length; i++)
        {
            if (i > 0) path.Append(' ');
            Append(path, points[i].X);
            path.Append(',');
            Append(path, points[i].Y);
        }
    }

    private static void Append(StringBuilder path, int tenths)
    {
        if (tenths < 0) path.Append('-');
        var (whole, tenth) = Math.DivRem(Math.Abs(tenths), 10);
        path.Append(CultureInfo.InvariantCulture, $"{whole}");
        if (tenth > 0) path.Append('.').Append((char)('0' + tenth));
    }
}
