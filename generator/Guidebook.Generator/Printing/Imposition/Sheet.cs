namespace Guidebook.Generator.Printing.Imposition;

/// <summary>A sheet with two pages on each side.</summary>
/// <param name="Number">Counted from 1 over the whole book, in the order of printing: the outermost of each signature first.</param>
/// <param name="Signature">The pile of sheets folded together to which it belongs, counted from 1.</param>
/// <param name="Front">The side that is printed first, outside once the sheet is folded.</param>
/// <param name="Back">The side inside of the fold.</param>
public sealed record Sheet(int Number, int Signature, SheetSide Front, SheetSide Back)
{
    /// <summary>How many sheets of its signature lie around it: 0 for the outermost, through which the staples go in.</summary>
    public int Depth { get; init; }
}

/// <summary>A side of a sheet, left and right as seen with its pages upright.</summary>
/// <param name="Left">Null for nothing.</param>
/// <param name="Right">Null for nothing.</param>
/// <param name="IsUpsideDown">Whether the whole side is printed turned by 180°, so that it is upright once the sheet was turned over its long edge.</param>
public sealed record SheetSide(PositionedPage? Left, PositionedPage? Right, bool IsUpsideDown);

/// <summary>A page on a sheet.</summary>
/// <param name="Number">Counted from 1, in reading order.</param>
/// <param name="TowardSpineMm">How far it is moved from the edge of the paper toward the fold, in millimetres; never negative.</param>
public sealed record PositionedPage(int Number, double TowardSpineMm);
