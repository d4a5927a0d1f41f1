using Guidebook.Themes.Kit;

namespace Guidebook.Generator.Editions.Share;

/// <summary>Draws the motif of a theme: two woven threads, or a line with a ring.</summary>
internal static class Motif
{
    private const int StepsPerWave = 48;

    /// <summary>Draws the motif across the whole width, in waves of equal length.</summary>
    /// <param name="middle">The height of its middle.</param>
    /// <param name="accent">The colour of the first thread.</param>
    public static void DrawAcross(Canvas canvas, ThemeLook look, double middle, string accent)
    {
        if (!look.HasThreads)
        {
            canvas.Stroke([(0, middle), (canvas.Width, middle)], 6, accent);
            return;
        }

        canvas.Stroke(Wave(canvas.Width, middle, 46), 9, look.Line);
        canvas.Stroke(Wave(canvas.Width, middle, -46), 9, accent);
    }

    /// <summary>The points where the threads are furthest apart, on the first thread: a place for each bead.</summary>
    public static (double X, double Y) BeadAt(Canvas canvas, ThemeLook look, double middle, int index, int count)
    {
        var x = canvas.Width * (index + 1) / (double)(count + 1);
        return (x, look.HasThreads ? HeightAt(canvas.Width, middle, -46, x) : middle);
    }

    private static List<(double X, double Y)> Wave(int width, double middle, double height)
    {
        var points = new List<(double X, double Y)>();
        for (var i = -4; i <= Waves * StepsPerWave + 4; i++)
        {
            var x = width * i / (double)(Waves * StepsPerWave);
            points.Add((x, HeightAt(width, middle, height, x)));
        }

        return points;
    }

    private const int Waves = 5;

    /// <summary>A wave of smooth steps from top to bottom and back, from products alone: sines differ between machines.</summary>
    private static double HeightAt(int width, double middle, double height, double x)
    {
        var at = (x + width) * Waves / width * 2;
        var step = Math.Floor(at);
        var part = at - step;
        var smooth = part * part * (3 - 2 * part);
        var rising = (long)step % 2 == 0 ? 2 * smooth - 1 : 1 - 2 * smooth;
        return middle + height * rising;
    }
}
