using Guidebook.Model;

namespace Guidebook.Themes.Kit.Print;

/// <summary>A page's size in millimetres.</summary>
public readonly record struct PageSize(double WidthMm, double HeightMm)
{
    private const double PointsPerMm = 72 / 25.4;

    /// <summary>Half of A4, the booklet's page.</summary>
    public static PageSize A5 { get; } = new(148, 210);

    /// <summary>The home printer's sheet outside of North America.</summary>
    public static PageSize A4 { get; } = new(210, 297);

    /// <summary>The home printer's sheet in North America.</summary>
    public static PageSize Letter { get; } = new(215.9, 279.4);

    /// <summary>Half of Letter.</summary>
    public static PageSize HalfLetter { get; } = new(139.7, 215.9);

    /// <summary>The width in points of 1/72 inch.</summary>
    public double WidthPt => WidthMm * PointsPerMm;

    /// <summary>The height in points of 1/72 inch.</summary>
    public double HeightPt => HeightMm * PointsPerMm;

    /// <summary>The size of a sheet of that paper, standing.</summary>
    public static PageSize From(Paper paper) => paper == Paper.A4 ? A4 : Letter;

    /// <summary>The page of a booklet folded from that paper.</summary>
    public static PageSize HalfOf(Paper paper) => paper == Paper.A4 ? A5 : HalfLetter;

    /// <summary>The page with so many millimetres more on every side.</summary>
    public PageSize Grown(double mm) => new(WidthMm + 2 * mm, HeightMm + 2 * mm);
}
