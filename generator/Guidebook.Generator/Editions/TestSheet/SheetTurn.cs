using Guidebook.Themes.Kit.Print;

namespace Guidebook.Generator.Editions.TestSheet;

/// <summary>Where a place on the back of a lying sheet shines through, seen from its front, after a printer has turned the sheet.</summary>
public static class SheetTurn
{
    /// <summary>
    /// The place on the front. Turned over its short edge like the leaf of a book, what is left on the back lies behind what is right on
    /// the front. Turned over its long edge like the leaf of a wall calendar, what is above on the back lies behind what is below.
    /// </summary>
    public static PaperPoint Through(PaperPoint back, PageSize page, FoldWay way) => way switch
    {
        FoldWay.ShortEdge => back with { X = page.WidthMm - back.X },
        FoldWay.LongEdge => back with { Y = page.HeightMm - back.Y },
        _ => throw new ArgumentOutOfRangeException(nameof(way), way, "Only a printer that prints both sides turns a sheet."),
    };
}
