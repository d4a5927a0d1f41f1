using Guidebook.Model;

namespace Guidebook.Themes.Kit.Print;

/// <summary>A page size in millimetres.</summary>
public readonly record struct PageSize(double WidthMm, double HeightMm)
{
    private const double MmPerInch = 25.4;
    /// <summary>The points in a millimetre.</summary>
    public const double PointsPerMm = 72 / MmPerInch;
    private const int PartsOfInch = 8;

    /// <summary>A5, half of A4; the default page of a booklet.</summary>
    public static PageSize A5 { get; } = new(148, 210);

    /// <summary>A4, the sheet of home printers outside North America.</summary>
    public static PageSize A4 { get; } = new(210, 297);

    /// <summary>US Letter, the sheet of home printers in North America.</summary>
    public static PageSize Letter { get; } = new(215.9, 279.4);

    /// <summary>Half Letter, half of US Letter.</summary>
    public static PageSize HalfLetter { get; } = new(139.7, 215.9);

    /// <summary>The width in points (1/72 inch).</summary>
    public double WidthPt => WidthMm * PointsPerMm;

    /// <summary>The height in points (1/72 inch).</summary>
    public double HeightPt => HeightMm * PointsPerMm;

    /// <summary>Whether both sides are whole eighths of an inch, as North American sizes are.</summary>
    public bool IsInInches => IsPart(WidthMm) && IsPart(HeightMm);

    /// <summary>The portrait size of a paper.</summary>
    public static PageSize From(Paper paper) => paper == Paper.A4 ? A4 : Letter;

    /// <summary>The largest page that each of these papers holds at actual size.</summary>
    public static PageSize OnEach(IReadOnlyCollection<Paper> papers) =>
        new(papers.Min(paper => From(paper).WidthMm), papers.Min(paper => From(paper).HeightMm));

    /// <summary>The page size of a booklet folded from a paper.</summary>
    public static PageSize HalfOf(Paper paper) => paper == Paper.A4 ? A5 : HalfLetter;

    /// <summary>The page size of a booklet from one sheet: an eighth of the paper.</summary>
    public static PageSize EighthOf(Paper paper) => new(From(paper).HeightMm / 4, From(paper).WidthMm / 2);

    /// <summary>The page enlarged by a margin in millimetres on every side; a negative margin shrinks it.</summary>
    public PageSize Grown(double mm) => new(WidthMm + 2 * mm, HeightMm + 2 * mm);

    private static bool IsPart(double mm) =>
        mm / MmPerInch * PartsOfInch is var parts && Math.Abs(parts - Math.Round(parts)) < 0.001;
}
