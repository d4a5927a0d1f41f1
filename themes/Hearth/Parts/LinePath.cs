using static System.FormattableString;

namespace Guidebook.Themes.Hearth.Parts;

/// <summary>
/// Converts a scene to SVG paths of a plain line with a ring: one path up to and including the ring, one after it.
/// <c>scripts/plan/line.js</c> draws the same.
/// </summary>
public static class LinePath
{
    private const double Middle = ThreadPath.Height / 2;
    private const double End = 2;

    /// <summary>The path up to and including the ring, and the path after it.</summary>
    public static (string One, string Other) Create(ThreadScene scene)
    {
        var (width, radius) = (WidthOf(scene), RadiusOf(scene));
        var from = End + scene.Reached * (width - 2 * End - 2 * radius);
        var ring = Invariant($"a{radius:0.#},{radius:0.#} 0 1 0 {2 * radius:0.#},0a{radius:0.#},{radius:0.#} 0 1 0 {-2 * radius:0.#},0");
        var rest = scene.Reached < 1 ? Invariant($"M{from + 2 * radius:0.#},{Middle}H{width - End:0.#}") : "";
        return (Invariant($"M{End},{Middle}H{from:0.#}") + ring, rest);
    }

    /// <summary>The part of the drawing that contains the line.</summary>
    public static string ViewBox(ThreadScene scene) =>
        Invariant($"0 {Middle - 2 * RadiusOf(scene):0.#} {WidthOf(scene):0} {4 * RadiusOf(scene):0.#}");

    /// <summary>A line without a ring, for tables.</summary>
    public static string Through(double width) => Invariant($"M{End},{Middle}H{width - End:0.#}");

    private static double WidthOf(ThreadScene scene) => scene.Aspect * ThreadPath.Height;

    private static double RadiusOf(ThreadScene scene) => WidthOf(scene) / 100;
}
