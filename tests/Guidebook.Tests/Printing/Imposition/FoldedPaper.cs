using System.Collections.Immutable;
using System.Globalization;
using Guidebook.Generator.Printing.Imposition;

namespace Guidebook.Tests.Printing.Imposition;

/// <summary>A printed mark on paper.</summary>
/// <param name="Text">What it says.</param>
/// <param name="IsUpright">Whether its head points to the head of the sheet.</param>
internal readonly record struct Mark(string Text, bool IsUpright);

/// <summary>What a printer puts on one side, as the file has it: left and right of the fold on the printed page.</summary>
internal readonly record struct PrintedSide(Mark? Left, Mark? Right)
{
    /// <summary>A planned side as it goes to the printer: turned by 180° where it is upside down.</summary>
    public static PrintedSide Read(SheetSide side)
    {
        Mark? At(PositionedPage? page) => page is null ? null : new(page.Number.ToString(CultureInfo.InvariantCulture), !side.IsUpsideDown);
        return side.IsUpsideDown ? new(At(side.Right), At(side.Left)) : new(At(side.Left), At(side.Right));
    }
}

/// <summary>
/// Half of a sheet with its two faces, both as one sees them when the sheet is held with its head up and turned like a page.
/// </summary>
internal readonly record struct HalfSheet(Mark? Outside, Mark? Inside);

/// <summary>
/// Real paper: a sheet is printed on one side, turned over an edge by the printer, printed on the other, then put into others and
/// folded. Knows nothing of page numbers; it only keeps track of which half lies behind which, and which way up.
/// </summary>
internal sealed record FoldedPaper(HalfSheet Left, HalfSheet Right)
{
    /// <summary>A sheet as it comes from the printer; left and right are those of its front.</summary>
    public static FoldedPaper Print(PrintedSide front, PrintedSide back, FlipEdge flip)
    {
        // Turned over the short edge, the printer's left lies behind the front's right, and head stays head.
        // Turned over the long edge, left stays left, and what the printer holds for the head is the foot.
        var (behindLeft, behindRight) = flip == FlipEdge.ShortEdge ? (back.Right, back.Left) : (Turned(back.Left), Turned(back.Right));
        return new(new(front.Left, behindLeft), new(front.Right, behindRight));
    }

    /// <summary>Puts sheets into each other, the first outside, folds them, and turns the leaves from the front cover on.</summary>
    public static IEnumerable<Mark?> Read(ImmutableArray<FoldedPaper> signature, bool opensFromTheRight)
    {
        // The front cover is the right half of the outermost sheet; where a book opens from the right, the left one.
        HalfSheet Cover(FoldedPaper paper) => opensFromTheRight ? paper.Left : paper.Right;
        HalfSheet Behind(FoldedPaper paper) => opensFromTheRight ? paper.Right : paper.Left;
        foreach (var paper in signature)
            foreach (var mark in new[] { Cover(paper).Outside, Cover(paper).Inside }) yield return mark;
        foreach (var paper in signature.Reverse())
            foreach (var mark in new[] { Behind(paper).Inside, Behind(paper).Outside }) yield return mark;
    }

    private static Mark? Turned(Mark? mark) => mark is { } turned ? turned with { IsUpright = !turned.IsUpright } : null;
}
