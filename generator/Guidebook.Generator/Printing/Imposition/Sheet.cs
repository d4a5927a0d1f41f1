namespace Guidebook.Generator.Printing.Imposition;

/// <summary>A sheet with two pages on each side.</summary>
/// <param name="Number">Sheet number in the book from 1, in printing order: outermost sheet of each signature first.</param>
/// <param name="Signature">Number of the signature (the sheets folded together), from 1.</param>
/// <param name="Front">The side that is printed first; the outer side of the folded sheet.</param>
/// <param name="Back">The inner side of the folded sheet.</param>
public sealed record Sheet(int Number, int Signature, SheetSide Front, SheetSide Back)
{
    /// <summary>
    /// Number of sheets around this one in its signature: 0 for the outermost sheet, which takes the staples from outside.
    /// </summary>
    public int Depth { get; init; }
}

/// <summary>A side of a sheet; left and right are seen with the pages upright.</summary>
/// <param name="Left">The left page; null if blank.</param>
/// <param name="Right">The right page; null if blank.</param>
/// <param name="IsUpsideDown">Whether the side is rotated by 180°, which makes it upright after a flip over the long edge.</param>
public sealed record SheetSide(PositionedPage? Left, PositionedPage? Right, bool IsUpsideDown);

/// <summary>A page on a sheet.</summary>
/// <param name="Number">Page number from 1, in reading order.</param>
/// <param name="TowardSpineMm">Shift from the edge of the paper toward the fold, in millimetres; never negative.</param>
public sealed record PositionedPage(int Number, double TowardSpineMm);
