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
        var crossings = Crossings(scene);
        return (Create(scene, crossings, second: false), Create(scene, crossings, second: true));
    }

    /// <summary>The part of the drawing that contains the threads.</summary>
    public static string ViewBox(ThreadScene scene) =>
        string.Create(CultureInfo.InvariantCulture, $"0 0 {scene.Aspect * Height:0} {Height}");

    private static string Create(ThreadScene scene, List<double> crossings, bool second)
    {
        var width = scene.Aspect * Height;
        var below = crossings.Where((_, index) => index % 2 == (second ? 1 : 0)).ToList();
        var path = new StringBuilder();
        var from = Margin;
        foreach (var to in below.Select(crossing => crossing - GapHalf).Append(width - Margin))
        {
            if (to > from) Append(path, [.. Points(from, to, scene.Step).Select(x => (x, HeightAt(x / width)))]);
            from = to + 2 * GapHalf;
        }

        return path.ToString();

        double HeightAt(double at) => second ? Heights(scene, at).Other : Heights(scene, at).One;
    }

    /// <summary>Positions from one to another, evenly spaced, so that each run of a thread between two gaps is divided evenly.</summary>
    private static IEnumerable<double> Points(double from, double to, double step)
    {
        var parts = (int)Math.Ceiling((to - from) / step);
        return Enumerable.Range(0, parts + 1).Select(part => from + (to - from) * part / parts);
    }

    /// <summary>The heights of the two threads at a position from 0 (left) to 1 (right).</summary>
    public static (double One, double Other) Heights(ThreadScene scene, double at)
    {
        var (gap, turns, wander) = ValuesAt(scene, at);
        var swing = gap / 2 * Math.Cos(2 * Math.PI * turns);
        return (Height * (0.5 - swing + wander * Math.Sin(7.3 * Math.PI * at)),
            Height * (0.5 + swing + wander * Math.Sin(5.1 * Math.PI * at + 1.3)));
    }

    private static (double Gap, double Turns, double Wander) ValuesAt(ThreadScene scene, double at) =>
        (Glide(scene.Keys, key => key.Gap, at), Glide(scene.Keys, key => key.Turns, at), Glide(scene.Keys, key => key.Wander, at));

    /// <summary>
    /// Interpolates a value between keys without kinks and overshooting: monotone cubic Hermite interpolation (Fritsch and Carlson, 1980).
    /// </summary>
    private static double Glide(IReadOnlyList<ThreadKey> keys, Func<ThreadKey, double> value, double at)
    {
        var next = 1;
        while (next < keys.Count - 1 && keys[next].At < at) next++;
        var width = keys[next].At - keys[next - 1].At;
        var t = Math.Clamp((at - keys[next - 1].At) / width, 0, 1);
        var (from, to) = (value(keys[next - 1]), value(keys[next]));
        var (leaving, arriving) = (Slope(keys, value, next - 1) * width, Slope(keys, value, next) * width);
        return from + (to - from) * t * t * (3 - 2 * t) + leaving * t * (1 - t) * (1 - t) - arriving * t * t * (1 - t);
    }

    /// <summary>
    /// The slope at a key: the harmonic mean of the slopes on both sides, zero if their signs differ, and the only slope at an end.
    /// </summary>
    private static double Slope(IReadOnlyList<ThreadKey> keys, Func<ThreadKey, double> value, int key)
    {
        double Secant(int from) => (value(keys[from + 1]) - value(keys[from])) / (keys[from + 1].At - keys[from].At);
        if (key == 0) return Secant(0);
        if (key == keys.Count - 1) return Secant(key - 1);
        var (before, after) = (Secant(key - 1), Secant(key));
        return before * after <= 0 ? 0 : 2 * before * after / (before + after);
    }

    private static List<double> Crossings(ThreadScene scene)
    {
        var (found, width) = (new List<double>(), scene.Aspect * Height);
        var wasAbove = IsAbove(scene, 0);
        for (var x = 1.0; x < width; x++)
        {
            var isAbove = IsAbove(scene, x / width);
            if (wasAbove != isAbove) found.Add(x - 0.5);
            wasAbove = isAbove;
        }

        return found;
    }

    private static bool IsAbove(ThreadScene scene, double at)
    {
        var (one, other) = Heights(scene, at);
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

    private static (decimal X, decimal Y) From((decimal X, decimal Y) at, (double X, double Y) point) =>
        (Rounded(point).X - at.X, Rounded(point).Y - at.Y);

    private static (decimal X, decimal Y) Rounded((double X, double Y) point) =>
        (Math.Round((decimal)point.X, 1), Math.Round((decimal)point.Y, 1));

    private static void Append(StringBuilder path, char command, params ReadOnlySpan<(decimal X, decimal Y)> points)
    {
        path.Append(command);
        for (var i = 0; i < points.Length; i++)
            path.Append(CultureInfo.InvariantCulture, $"{(i == 0 ? "" : " ")}{points[i].X:0.#},{points[i].Y:0.#}");
    }
}
