namespace Guidebook.Themes.Hearth.Parts;

/// <summary>
/// The two threads of a scene between its keys, without kinks and overshooting: monotone cubic Hermite interpolation (Fritsch and Carlson,
/// 1980).
/// </summary>
public sealed class ThreadCurve(ThreadScene scene)
{
    private readonly IReadOnlyList<ThreadKey> keys = scene.Keys;
    private readonly double[] gaps = Slopes(scene.Keys, key => key.Gap);
    private readonly double[] turns = Slopes(scene.Keys, key => key.Turns);
    private readonly double[] wanders = Slopes(scene.Keys, key => key.Wander);

    /// <summary>The heights of the two threads at a position from 0 (left) to 1 (right).</summary>
    public (double One, double Other) HeightsAt(double at)
    {
        var next = 1;
        while (next < keys.Count - 1 && keys[next].At < at) next++;
        var (from, to) = (keys[next - 1], keys[next]);
        var width = to.At - from.At;
        var t = Math.Clamp((at - from.At) / width, 0, 1);
        var gap = Between(from.Gap, to.Gap, gaps);
        var swing = gap / 2 * Math.Cos(2 * Math.PI * Between(from.Turns, to.Turns, turns));
        var wander = Between(from.Wander, to.Wander, wanders);
        return (ThreadPath.Height * (0.5 - swing + wander * Math.Sin(7.3 * Math.PI * at)),
            ThreadPath.Height * (0.5 + swing + wander * Math.Sin(5.1 * Math.PI * at + 1.3)));

        double Between(double before, double after, double[] slopes) => before + (after - before) * t * t * (3 - 2 * t)
            + slopes[next - 1] * width * t * (1 - t) * (1 - t) - slopes[next] * width * t * t * (1 - t);
    }

    /// <summary>
    /// The slope at each key: the harmonic mean of the slopes on both sides, zero if their signs differ, and the only slope at an end.
    /// </summary>
    private static double[] Slopes(IReadOnlyList<ThreadKey> keys, Func<ThreadKey, double> value)
    {
        double[] between =
            [.. keys.Zip(keys.Skip(1), (from, to) => (value(to) - value(from)) / (to.At - from.At))];
        return [between[0], .. between.Zip(between.Skip(1), Mean), between[^1]];
    }

    private static double Mean(double before, double after) => before * after <= 0 ? 0 : 2 * before * after / (before + after);
}
