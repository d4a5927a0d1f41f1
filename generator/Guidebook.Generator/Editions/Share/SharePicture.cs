using System.Globalization;
using Guidebook.Generator.Hashing;
using Guidebook.Model;
using Guidebook.Themes.Kit;

namespace Guidebook.Generator.Editions.Share;

/// <summary>
/// The picture that messengers show with a link to a page: the motif in the colour of the page's strand with the strand's bead and, above
/// it, the strand's drawing, or a sign of the kind of page. It has no words: title and summary stand beside it, in the reader's own
/// typeface.
/// </summary>
/// <param name="Name">The name of the file, without extension.</param>
/// <param name="Hue">The theme's colour; null for its accent.</param>
/// <param name="Bead">The number of the bead, from 0; -1 for none.</param>
/// <param name="Beads">The number of beads.</param>
internal sealed record SharePicture(string Name, string? Hue, int Bead, int Beads)
{
    /// <summary>A change of this number draws all pictures anew.</summary>
    private const string Version = "2";

    /// <summary>The room for a drawing, above the motif.</summary>
    private static readonly (double X, double Y, double Width, double Height) Room = (350, 50, 500, 250);

    /// <summary>The strand's drawing, as the text of an SVG file; null for none.</summary>
    public string? Drawing { get; init; }

    /// <summary>The path on the website.</summary>
    public SitePath Path => new($"share/{Name}.png");

    /// <summary>The hash of all that the picture is drawn from.</summary>
    public string KeyIn(ThemeLook look) => ContentHash.Create(
        ["share", Version, Name, AccentIn(look), look.Paper, look.Ink, look.Line, look.HasThreads.ToString(CultureInfo.InvariantCulture),
            Bead.ToString(CultureInfo.InvariantCulture), Beads.ToString(CultureInfo.InvariantCulture), Drawing ?? ""]);

    /// <summary>Draws the picture.</summary>
    public byte[] Draw(ThemeLook look)
    {
        var canvas = new Canvas(SharePreview.Width, SharePreview.Height);
        canvas.Fill(look.Paper);
        if (Name == ShareSet.NeutralName) return PngWriter.Write(canvas);
        var strokes = LineDrawing.Read(Drawing, Room);
        var (accent, middle) = (AccentIn(look), Bead < 0 && Name != ShareSet.GuideName ? 500 : strokes.IsEmpty ? 315.0 : 440);
        Motif.DrawAcross(canvas, look, middle, accent);
        for (var i = 0; i < Beads; i++)
        {
            var at = Motif.BeadAt(canvas, look, middle, i, Beads);
            canvas.Disc(at, i == Bead ? 54 : 17, i == Bead ? accent : look.Line);
            canvas.Disc(at, i == Bead ? 26 : 9, look.Paper);
        }

        if (Bead < 0) KindSign.Draw(canvas, Name, look);
        foreach (var (points, isQuiet) in strokes) canvas.Stroke(points, 8, isQuiet ? look.Line : accent);
        return PngWriter.Write(canvas);
    }

    private string AccentIn(ThemeLook look) => Hue is not null && look.Hues.TryGetValue(Hue, out var colour) ? colour : look.Accent;
}
