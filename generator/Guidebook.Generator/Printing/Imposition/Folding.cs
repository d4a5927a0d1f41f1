using Guidebook.Generator.Editions.Documents;
using Guidebook.Model;
using Guidebook.Themes.Kit.Print;

namespace Guidebook.Generator.Printing.Imposition;

/// <summary>The imposition for folded sheets: two pages a side, each sheet folded once across its longer side.</summary>
public sealed record Folding
{
    /// <summary>The paper in the printer.</summary>
    public required Paper Paper { get; init; }

    /// <summary>The edge over which a sheet is flipped between front and back.</summary>
    public required FlipEdge Flip { get; init; }

    /// <summary>Maximum number of sheets in a signature; null for one signature.</summary>
    public required int? SheetsPerSignature { get; init; }

    /// <summary>
    /// Creep compensation: the distance in millimetres by which each sheet pushes the sheets inside it outward, and by which pages are
    /// moved back. 0 switches it off.
    /// </summary>
    public required double PaperThicknessMm { get; init; }

    /// <summary>Whether the book opens from its right cover, as Hebrew and Arabic books do.</summary>
    public required bool RightToLeft { get; init; }

    /// <summary>Size of the printed sheet in landscape orientation.</summary>
    public PageSize Sheet => new(PageSize.From(Paper).HeightMm, PageSize.From(Paper).WidthMm);

    /// <summary>
    /// Creates the imposition of a file. <see cref="FoldWay.OneSided"/> uses short-edge backs: a pile of fronts turned by hand has no
    /// flip edge, and head then lies on head.
    /// </summary>
    public static Folding Create(Finishing.Fold fold, double paperThicknessMm, bool rightToLeft) => new()
    {
        Paper = fold.Paper,
        Flip = fold.Way == FoldWay.LongEdge ? FlipEdge.LongEdge : FlipEdge.ShortEdge,
        SheetsPerSignature = fold.SheetsPerSignature,
        PaperThicknessMm = paperThicknessMm,
        RightToLeft = rightToLeft,
    };
}

/// <summary>The edge of a landscape sheet over which the sheet is flipped.</summary>
public enum FlipEdge
{
    /// <summary>The left or right edge: the back of the left half is the right half, and head lies behind head.</summary>
    ShortEdge,

    /// <summary>The top or bottom edge: left stays left, and the foot lies behind the head.</summary>
    LongEdge,
}
