using Guidebook.Model;
using Guidebook.Themes.Kit.Print;

namespace Guidebook.Generator.Printing.Imposition;

/// <summary>How pages are laid out on sheets to fold: two a side, each sheet folded once, across its longer side.</summary>
public sealed record Folding
{
    /// <summary>What the printer is fed with.</summary>
    public required Paper Paper { get; init; }

    /// <summary>Over which edge a sheet is turned between its front and its back.</summary>
    public required FlipEdge Flip { get; init; }

    /// <summary>How many sheets are put into each other at most; null for all.</summary>
    public required int? SheetsPerSignature { get; init; }

    /// <summary>By how much each sheet pushes those inside of it outward, in millimetres; pages are moved back so far. 0 for not at all.</summary>
    public required double PaperThicknessMm { get; init; }

    /// <summary>Whether the book opens from its right cover, as Hebrew and Arabic books do.</summary>
    public required bool RightToLeft { get; init; }

    /// <summary>The sheet as it is printed: lying.</summary>
    public PageSize Sheet => new(PageSize.From(Paper).HeightMm, PageSize.From(Paper).WidthMm);

    /// <summary>
    /// As the guide wants it. A person who turns a pile of fronts by hand has no edge to choose:
    /// backs for <see cref="Duplex.Simplex"/> stand as for the short edge, so that head lies on head.
    /// </summary>
    public static Folding Create(PrintSettings settings, Paper paper, Duplex duplex, bool rightToLeft) => new()
    {
        Paper = paper,
        Flip = duplex == Duplex.LongEdge ? FlipEdge.LongEdge : FlipEdge.ShortEdge,
        SheetsPerSignature = settings.SheetsPerSignature,
        PaperThicknessMm = settings.PaperThicknessMm,
        RightToLeft = rightToLeft,
    };
}

/// <summary>An edge of a lying sheet, over which it is turned.</summary>
public enum FlipEdge
{
    /// <summary>Left or right: what was left comes to lie behind what was right, head behind head.</summary>
    ShortEdge,

    /// <summary>Head or foot: what was left stays left, the foot comes to lie behind the head.</summary>
    LongEdge,
}
