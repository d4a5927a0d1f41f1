using System.Collections.Immutable;

namespace Guidebook.Generator.Printing.Imposition;

/// <summary>A page on the sheet of a booklet from one sheet.</summary>
/// <param name="Page">Page number from 1.</param>
/// <param name="Column">Column of the landscape sheet from the left, from 0.</param>
/// <param name="IsOnTop">Whether the page is in the upper row, where all pages are upside down.</param>
public sealed record Panel(int Page, int Column, bool IsOnTop);

/// <summary>
/// Imposition of eight pages on one side of a landscape sheet, four beside each other in two rows. Folded lengthwise, cut in the middle
/// half of that fold, and pushed together from both ends, the sheet is a booklet: the lower row is the outside of the folded sheet.
/// </summary>
public static class OneSheet
{
    /// <summary>The number of pages.</summary>
    public const int Pages = 8;

    /// <summary>The number of pages in a row.</summary>
    public const int Columns = 4;

    /// <summary>The columns between which the fold in the middle is cut.</summary>
    public static (int From, int To) Cut => (1, 3);

    private static ImmutableArray<int> Upper { get; } = [5, 4, 3, 2];

    private static ImmutableArray<int> Lower { get; } = [6, 7, 8, 1];

    /// <summary>The place of each page, the upper row first.</summary>
    /// <param name="rightToLeft">Whether the booklet opens from its right cover: the rows are mirrored.</param>
    public static ImmutableArray<Panel> Create(bool rightToLeft) =>
        [.. Row(Upper, isOnTop: true, rightToLeft), .. Row(Lower, isOnTop: false, rightToLeft)];

    private static IEnumerable<Panel> Row(ImmutableArray<int> pages, bool isOnTop, bool rightToLeft) =>
        pages.Select((page, column) => new Panel(page, rightToLeft ? Columns - 1 - column : column, isOnTop));
}
