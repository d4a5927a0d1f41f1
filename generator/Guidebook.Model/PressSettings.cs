using System.Collections.Immutable;

namespace Guidebook.Model;

/// <summary>The guide's settings for print shops.</summary>
public sealed record PressSettings
{
    /// <summary>The printing condition that press files name.</summary>
    public PressCondition Condition { get; init; } = PressCondition.Usual;

    /// <summary>The paper of the inside, which decides how wide a spine is.</summary>
    public PressPaper Paper { get; init; } = PressPaper.Usual;
}

/// <summary>A printing condition: a press, its inks and a kind of paper, as the ICC's registry of characterization data names it.</summary>
/// <param name="Name">The reference name in the registry.</param>
/// <param name="Description">The process and the paper in a few words.</param>
public sealed record PressCondition(string Name, string Description)
{
    /// <summary>All conditions that a guide can choose.</summary>
    public static ImmutableArray<PressCondition> All { get; } =
    [
        new("FOGRA52", "Offset printing on uncoated paper (PSO Uncoated v3)"),
        new("FOGRA51", "Offset printing on coated paper (PSO Coated v3)"),
        new("FOGRA47", "Offset printing on uncoated white paper (PSO Uncoated)"),
        new("FOGRA39", "Offset printing on coated paper (ISO Coated v2)"),
        new("CGATS TR 006", "Offset printing on coated paper (GRACoL)"),
        new("CGATS TR 001", "Publication printing in North America (SWOP)"),
        new("JC200103", "Offset printing on coated paper (Japan Color 2001)"),
    ];

    /// <summary>The condition of a guide that names none: booklets to write in are printed on uncoated paper.</summary>
    public static PressCondition Usual => All[0];
}

/// <summary>A paper of print shops.</summary>
/// <param name="Name">The word in <c>guide.yaml</c>.</param>
/// <param name="GramsPerSquareMetre">The weight; null where the printer names none.</param>
/// <param name="SheetMm">The thickness of a sheet, which is two pages, in millimetres.</param>
/// <param name="CoverMm">What the cover adds to the spine, in millimetres.</param>
public sealed record PressPaper(string Name, int? GramsPerSquareMetre, double SheetMm, double CoverMm)
{
    /// <summary>
    /// All papers that a guide can choose. A sheet of uncoated offset paper is 1.25 times as many thousandths of a millimetre thick as it
    /// weighs grams (onlineprinters.at, "Rückenstärke berechnen": pages ÷ 1.6 × g/m² ÷ 1000), plus 0.5 mm for a cover of 250 g/m². KDP
    /// gives
    /// inches a page, cover included.
    /// </summary>
    public static ImmutableArray<PressPaper> All { get; } =
    [
        Offset(90), Offset(80), Offset(100), Offset(120),
        new("kdp-white", null, 2 * 0.002252 * 25.4, 0), new("kdp-cream", null, 2 * 0.0025 * 25.4, 0),
    ];

    /// <summary>The paper of a guide that names none: light enough for a book, and thick enough for pens.</summary>
    public static PressPaper Usual => All[0];

    /// <summary>
    /// The volume: the thousandths of a millimetre that a sheet is thick for each gram that a square metre of it weighs; null where the
    /// printer names no weight.
    /// </summary>
    public double? Volume => SheetMm * 1000 / GramsPerSquareMetre;

    private static PressPaper Offset(int grams) => new($"offset-{grams}", grams, grams * 1.25 / 1000, 0.5);
}
