using Guidebook.Themes.Kit.Print;

namespace Guidebook.Generator.Editions.TestSheet;

/// <summary>Computes where a point on the back of a landscape sheet shines through, seen from the front, after duplex printing.</summary>
public static class SheetTurn
{
    /// <summary>
    /// The point on the front. A flip over the short edge, like the page of a book, mirrors left and right. A flip over the long edge, like
    /// the page of a wall calendar, mirrors top and bottom.
    /// </summary>
    public static PaperPoint Through(PaperPoint back, PageSize page, FoldWay way) => way switch
    {
        FoldWay.ShortEdge => back with { X = page.WidthMm - back.X },
        FoldWay.LongEdge => back with { Y = page.HeightMm - back.Y },
        _ => throw new ArgumentOutOfRangeException(nameof(way), way, "Only a printer that prints both sides turns a sheet."),
    };
}
