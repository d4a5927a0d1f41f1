using Guidebook.Model;
using Guidebook.Themes.Kit;

namespace Guidebook.Generator.Editions.Share;

/// <summary>
/// The picture of an e-book's cover, which reading programs show among other books: the motif with a bead for each strand, or three plain
/// lines where the covers tell nothing of the subject. It has no words: reading programs show the title beside it.
/// </summary>
internal static class CoverPicture
{
    private const int Width = 1200;
    private const int Height = 1800;
    private const double Middle = Height * 0.6;
    private const double WidestBead = 46;

    /// <summary>Draws the picture as PNG.</summary>
    public static byte[] Draw(Guide guide, ThemeLook look)
    {
        var canvas = new Canvas(Width, Height);
        canvas.Fill(look.Paper);
        if (guide.Settings.Print.Cover is CoverStyle.Plain) DrawLines(canvas, look);
        else DrawMotif(canvas, look, [.. guide.Shown.OfType<Strand>()]);
        return PngWriter.Write(canvas);
    }

    private static void DrawLines(Canvas canvas, ThemeLook look)
    {
        for (var i = 0; i < 3; i++)
            canvas.Stroke([(Width * 0.3, Middle + i * 90), (Width * (i == 2 ? 0.5 : 0.7), Middle + i * 90)], 12, look.Line);
    }

    private static void DrawMotif(Canvas canvas, ThemeLook look, ReadOnlySpan<Strand> strands)
    {
        Motif.DrawAcross(canvas, look, Middle, look.Accent);
        var radius = Math.Min(WidestBead, Width / (strands.Length + 1.0) / 3);
        for (var i = 0; i < strands.Length; i++)
        {
            var at = Motif.BeadAt(canvas, look, Middle, i, strands.Length);
            canvas.Disc(at, radius, ColourOf(strands[i], look));
            canvas.Disc(at, radius * 0.45, look.Paper);
        }
    }

    private static string ColourOf(Strand strand, ThemeLook look) =>
        strand.Hue?.Name is { } hue && look.Hues.TryGetValue(hue, out var colour) ? colour : look.Accent;
}
