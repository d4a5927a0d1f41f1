using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using System.Xml;
using System.Xml.Linq;

namespace Guidebook.Generator.Editions.Share;

/// <summary>
/// A drawing of lines, as strokes through points: the paths of an SVG file that go by the commands M, L, H, V, C and Z with absolute
/// coordinates. A file with others, or that moves them, has no strokes.
/// </summary>
internal static partial class LineDrawing
{
    private const int StepsOfCurve = 12;

    /// <summary>
    /// The strokes of a file, as large as fits a box, and whether each is drawn in the quieter of two colours; none without a file.
    /// </summary>
    public static ImmutableArray<(ImmutableArray<(double X, double Y)> Points, bool IsQuiet)> Read(
        string? svg, (double X, double Y, double Width, double Height) box)
    {
        var elements = Elements(svg);
        var paths = elements.Where(element => element.Name.LocalName == "path").ToList();
        var read = paths.Select(path => (Runs: Runs((string?)path.Attribute("d") ?? ""), IsQuiet: IsQuiet(path))).ToList();
        var view = Numbers((string?)elements.FirstOrDefault()?.Attribute("viewBox") ?? "");
        if (view is not [_, _, > 0, > 0] || read.Exists(path => path.Runs is null) || elements.Exists(IsMoved)) return [];
        var scale = Math.Min(box.Width / view[2], box.Height / view[3]);
        var (left, top) = (box.X + (box.Width - view[2] * scale) / 2, box.Y + (box.Height - view[3] * scale) / 2);
        return [.. read.SelectMany(path => path.Runs!.Select(run => (run.Select(Placed).ToImmutableArray(), path.IsQuiet)))];

        (double X, double Y) Placed((double X, double Y) point) =>
            (left + (point.X - view[0]) * scale, top + (point.Y - view[1]) * scale);
    }

    private static List<XElement> Elements(string? svg)
    {
        try
        {
            return svg is null ? [] : [.. XDocument.Parse(svg).Descendants()];
        }
        catch (XmlException) // It is told where the file is read.
        {
            return [];
        }
    }

    private static bool IsMoved(XElement element) => element.Attribute("transform") is not null;

    private static bool IsQuiet(XElement path) => ((string?)path.Attribute("class"))?.EndsWith("other", StringComparison.Ordinal) ?? false;

    /// <summary>The runs of points of a path; null for one with other commands.</summary>
    private static List<List<(double X, double Y)>>? Runs(string path)
    {
        var runs = new List<List<(double X, double Y)>>();
        foreach (Match step in Command().Matches(path))
        {
            var (command, numbers) = (step.Groups[1].Value[0], Numbers(step.Groups[2].Value));
            if (!Takes(command, numbers.Length) || (command != 'M' && runs.Count == 0)) return null;
            if (command == 'M') runs.Add([]);
            Append(runs[^1], command, numbers);
        }

        return runs;
    }

    private static void Append(List<(double X, double Y)> run, char command, double[] numbers)
    {
        switch (command)
        {
            case 'M' or 'L':
                foreach (var pair in numbers.Chunk(2)) run.Add((pair[0], pair[1]));
                break;
            case 'H':
                run.Add((numbers[^1], run[^1].Y));
                break;
            case 'V':
                run.Add((run[^1].X, numbers[^1]));
                break;
            case 'C':
                foreach (var curve in numbers.Chunk(6)) AppendCurve(run, curve);
                break;
            default:
                run.Add(run[0]);
                break;
        }
    }

    /// <summary>Appends points of a cubic curve, by products and sums alone, which give the same on every machine.</summary>
    private static void AppendCurve(List<(double X, double Y)> run, double[] curve)
    {
        var from = run[^1];
        for (var i = 1; i <= StepsOfCurve; i++)
        {
            var (t, u) = (i / (double)StepsOfCurve, 1 - i / (double)StepsOfCurve);
            run.Add((At(from.X, 0), At(from.Y, 1)));

            double At(double start, int axis) =>
                u * u * u * start + 3 * u * u * t * curve[axis] + 3 * u * t * t * curve[2 + axis] + t * t * t * curve[4 + axis];
        }
    }

    private static double[] Numbers(string text) =>
        [.. Number().Matches(text).Select(number => double.Parse(number.Value, CultureInfo.InvariantCulture))];

    [GeneratedRegex("([A-Za-z])([^A-Za-z]*)")]
    private static partial Regex Command();

    [GeneratedRegex(@"-?\d*\.?\d+")]
    private static partial Regex Number();

    /// <summary>Whether a command takes so many numbers.</summary>
    private static bool Takes(char command, int count) => command switch
    {
        'M' or 'L' => count > 0 && count % 2 == 0,
        'C' => count > 0 && count % 6 == 0,
        'H' or 'V' => count > 0,
        'Z' or 'z' => count == 0,
        _ => false,
    };
}
