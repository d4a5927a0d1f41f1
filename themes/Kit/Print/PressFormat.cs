using Guidebook.Model;

namespace Guidebook.Themes.Kit.Print;

/// <summary>How a print shop binds a book.</summary>
public enum Binding
{
    /// <summary>Sheets in one another, with staples in the fold; the cover is the first and last page of the same file.</summary>
    SaddleStitch,

    /// <summary>Sheets glued at the back into a cover with a spine, which is a file of its own.</summary>
    Perfect,
}

/// <summary>A book as a print shop makes it: trim size, pages and paper decide the binding and the spine.</summary>
/// <param name="Pages">The pages of the inside, or of the whole book if it is stitched.</param>
public sealed record PressFormat(PageSize Trim, int Pages, PressPaper Paper)
{
    /// <summary>The most pages that shops stitch: above, the inner sheets stand out too far and the booklet does not close.</summary>
    public const int MostStitched = 64;

    /// <summary>The most pages of a book with black ink on KDP; local shops end there, too, or earlier.</summary>
    public const int MostBound = 828;

    private const int PagesASheet = 2;
    private const double ClearMm = 25.4 / 16; // On each side of the title: a cover may lie so far off (KDP, IngramSpark).
    private const double LineHeight = 1.25;
    private const double LetterWidth = 0.6;
    private const double SmallestTypeMm = 2.1; // 6 pt
    private const double LargestTypeMm = 4.9; // 14 pt
    private const double EndsMm = 40;

    /// <summary>How the book is bound.</summary>
    public Binding Binding => Pages <= MostStitched ? Binding.SaddleStitch : Binding.Perfect;

    /// <summary>Whether the first and last page of a stitched booklet are its cover; else the cover is a file of its own.</summary>
    public bool HasCoverInside { get; init; } = true;

    /// <summary>The width of the spine in millimetres, in tenths; 0 for a stitched book.</summary>
    public double SpineMm => Binding is Binding.Perfect ? Math.Round((double)Pages / PagesASheet * Paper.SheetMm + Paper.CoverMm, 1) : 0;

    /// <summary>The width of the bleed in millimetres.</summary>
    public double BleedMm => BookletLayout.BleedFor(Trim);

    /// <summary>The size of the trimmed cover sheet: back, spine and front side by side.</summary>
    public PageSize Cover => new(2 * Trim.WidthMm + SpineMm, Trim.HeightMm);

    /// <summary>The size of type of a title along the spine, in millimetres; null if the spine is too thin or too short for it.</summary>
    public double? SpineTypeMm(string title)
    {
        var across = (SpineMm - 2 * ClearMm) / LineHeight;
        var along = (Trim.HeightMm - EndsMm) / (LetterWidth * Math.Max(1, title.Length));
        var type = Math.Min(LargestTypeMm, Math.Min(across, along));
        return type >= SmallestTypeMm ? Math.Round(type, 2) : null;
    }
}
