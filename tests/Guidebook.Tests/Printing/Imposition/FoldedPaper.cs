using System.Collections.Immutable;
using System.Globalization;
using Guidebook.Generator.Printing.Imposition;

namespace Guidebook.Tests.Printing.Imposition;

/// <summary>A printed text on paper.</summary>
/// <param name="Text">The text.</param>
/// <param name="IsUpright">Whether its top points to the top of the sheet.</param>
internal readonly record struct Mark(string Text, bool IsUpright);

/// <summary>The printed content of a side, left and right of the fold, as in the file.</summary>
internal readonly record struct PrintedSide(Mark? Left, Mark? Right)
{
    /// <summary>Creates the side as sent to the printer: rotated by 180° if it is upside down.</summary>
    public static PrintedSide Read(SheetSide side)
    {
        Mark? At(PositionedPage? page) => page is null ? null : new(page.Number.ToString(CultureInfo.InvariantCulture), !side.IsUpsideDown);
        return side.IsUpsideDown ? new(At(side.Right), At(side.Left)) : new(At(side.Left), At(side.Right));
    }
}

/// <summary>Half of a sheet with both faces, as seen on a sheet that is held upright and turned like a page.</summary>
internal readonly record struct HalfSheet(Mark? Outside, Mark? Inside);

/// <summary>
/// Simulates paper: a sheet is printed on one side, flipped on an edge by the printer, printed on the other, then nested and folded. It
/// knows no page numbers, only which half is behind which, and its orientation.
/// </summary>
internal sealed record FoldedPaper(HalfSheet Left, HalfSheet Right)
{
    /// <summary>A sheet as printed; left and right are those of its front.</summary>
    public static FoldedPaper Print(PrintedSide front, PrintedSide back, FlipEdge flip)
    {
        // With a flip on the short edge, the printer's left is behind the front's right, and the top stays at the top. With a flip on the
        // long edge, left stays left, and the printer's top is at the sheet's foot.
        var (behindLeft, behindRight) = flip == FlipEdge.ShortEdge ? (back.Right, back.Left) : (Turned(back.Left), Turned(back.Right));
        return new(new(front.Left, behindLeft), new(front.Right, behindRight));
    }

    /// <summary>Nests sheets with the first outside, folds them, and turns the leaves from the front cover on.</summary>
    public static IEnumerable<Mark?> Read(ImmutableArray<FoldedPaper> signature, bool opensFromTheRight)
    {
        // The front cover is the right half of the outermost sheet, or the left half of a book that is read from right to left.
        HalfSheet Cover(FoldedPaper paper) => opensFromTheRight ? paper.Left : paper.Right;
        HalfSheet Behind(FoldedPaper paper) => opensFromTheRight ? paper.Right : paper.Left;
        foreach (var paper in signature)
            foreach (var mark in new[] { Cover(paper).Outside, Cover(paper).Inside }) yield return mark;
        foreach (var paper in signature.Reverse())
            foreach (var mark in new[] { Behind(paper).Inside, Behind(paper).Outside }) yield return mark;
    }

    private static Mark? Turned(Mark? mark) => mark is { } turned ? turned with { IsUpright = !turned.IsUpright } : null;
}
