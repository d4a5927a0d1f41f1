namespace Guidebook.Themes.Kit.Print;

/// <summary>
/// The dimensions of a theme's type and pages, for the layout of lists and pages; capacities are lower bounds. Whether a text fits its page
/// is measured in the browser that prints.
/// </summary>
public sealed record PaperMeasures
{
    /// <summary>The dimensions of booklet pages.</summary>
    public required BookletMeasures Booklet { get; init; }

    /// <summary>The dimensions of the help section on booklet pages and sheets.</summary>
    public required HelpMeasures Help { get; init; }

    /// <summary>Line height of large print, in millimetres.</summary>
    public required double LargePrintLineMm { get; init; }

    /// <summary>The dimensions of the book.</summary>
    public required BookMeasures Book { get; init; }

    /// <summary>The dimensions of sheets of cards.</summary>
    public required CardMeasures Cards { get; init; }

    /// <summary>The dimensions of a chart.</summary>
    public required ChartMeasures Chart { get; init; }

    /// <summary>The dimensions of worksheets.</summary>
    public required WorksheetMeasures Worksheets { get; init; }

    /// <summary>Line height of a booklet from one sheet, in millimetres.</summary>
    public required double OneSheetLineMm { get; init; }

    /// <summary>The dimensions of the test sheet for duplex printing.</summary>
    public required TestSheetMeasures TestSheet { get; init; }
}

/// <summary>The dimensions of booklet pages.</summary>
public sealed record BookletMeasures
{
    /// <summary>Line height of the text, in millimetres.</summary>
    public required double LineMm { get; init; }

    /// <summary>Characters in a row of the contents, without the page numbers.</summary>
    public required int ContentsLetters { get; init; }

    /// <summary>Lines on a contents page; a week takes two, because of the space above it.</summary>
    public required int ContentsLines { get; init; }

    /// <summary>Characters in a row of the index, in one of its columns.</summary>
    public required int IndexLetters { get; init; }

    /// <summary>Line height of the index, in points.</summary>
    public required int IndexLinePt { get; init; }

    /// <summary>Height of all columns of an index page below its heading, in points.</summary>
    public required int IndexPagePt { get; init; }

    /// <summary>Maximum number of days in a week's preview; a longer week has an empty page.</summary>
    public required int DaysAhead { get; init; }

    /// <summary>Maximum number of days to tick above the lines of a review page.</summary>
    public required int DaysToMark { get; init; }

    /// <summary>Writing lines on the right page of a day.</summary>
    public required WritingMeasures Writing { get; init; }
}

/// <summary>The dimensions of the book.</summary>
/// <param name="LineMm">Line height of the text, in millimetres.</param>
/// <param name="SmallestWidthMm">The width of the narrowest page on which a line of text is long enough, in millimetres.</param>
/// <param name="SmallestHeightMm">The height of the lowest page, in millimetres.</param>
public sealed record BookMeasures(double LineMm, double SmallestWidthMm, double SmallestHeightMm);

/// <summary>The number of writing lines for a prompt, by the number of prompts on the page.</summary>
/// <param name="Only">For a single prompt.</param>
/// <param name="Each">For each of two prompts.</param>
public sealed record WritingMeasures(int Only, int Each);

/// <summary>The dimensions of sheets of cards.</summary>
/// <param name="LineMm">Line height of the text, in millimetres.</param>
/// <param name="Letters">Characters in a line of a rules page.</param>
/// <param name="Lines">Lines on a rules page.</param>
/// <param name="LinesBesideCodes">Lines on a rules page with a QR code beside each deck.</param>
/// <param name="LinesAround">Lines for a deck's headings and the space around them.</param>
public sealed record CardMeasures(double LineMm, int Letters, int Lines, int LinesBesideCodes, int LinesAround);

/// <summary>The dimensions of worksheets.</summary>
/// <param name="LineMm">Line height of the text, in millimetres.</param>
/// <param name="RowsAPage">Worksheets on a page of the list.</param>
public sealed record WorksheetMeasures(double LineMm, int RowsAPage);

/// <summary>The dimensions of the test sheet for duplex printing, in millimetres.</summary>
/// <param name="LineMm">Line height of the text.</param>
/// <param name="SpotFromRightMm">Distance of the spot on the back from the right edge; the positions of the windows on the front follow
/// from it.</param>
/// <param name="SpotFromTopMm">Distance of the spot from the top edge.</param>
public sealed record TestSheetMeasures(double LineMm, double SpotFromRightMm, double SpotFromTopMm);
