namespace Guidebook.Themes.Kit.Print;

/// <summary>
/// What a theme's type and pages hold, from which lists and pages are laid out; rather too little than too much. Whether a text fits
/// its page is asked of the browser that prints.
/// </summary>
public sealed record PaperMeasures
{
    /// <summary>The pages of a booklet.</summary>
    public required BookletMeasures Booklet { get; init; }

    /// <summary>The guide's help, on a page of a booklet and on a sheet.</summary>
    public required HelpMeasures Help { get; init; }

    /// <summary>A line of large print, in millimetres.</summary>
    public required double LargePrintLineMm { get; init; }

    /// <summary>The decks as sheets of cards.</summary>
    public required CardMeasures Cards { get; init; }

    /// <summary>A plan to hang up.</summary>
    public required ChartMeasures Chart { get; init; }

    /// <summary>The worksheets.</summary>
    public required WorksheetMeasures Worksheets { get; init; }

    /// <summary>The sheet that shows how a printer turns the paper.</summary>
    public required TestSheetMeasures TestSheet { get; init; }
}

/// <summary>What the pages of a booklet hold.</summary>
public sealed record BookletMeasures
{
    /// <summary>A line of its text, in millimetres.</summary>
    public required double LineMm { get; init; }

    /// <summary>Letters beside the numbers in a line of the contents.</summary>
    public required int ContentsLetters { get; init; }

    /// <summary>Lines on a page of the contents; a week takes two for the room above it.</summary>
    public required int ContentsLines { get; init; }

    /// <summary>Letters in a line of the index.</summary>
    public required int IndexLetters { get; init; }

    /// <summary>A line of the index, in points.</summary>
    public required int IndexLinePt { get; init; }

    /// <summary>A strand's name in the index with the room above it, in points.</summary>
    public required int IndexStrandPt { get; init; }

    /// <summary>A page of the index below its heading, in points.</summary>
    public required int IndexPagePt { get; init; }

    /// <summary>Days on the page for the week ahead; a longer week gets an empty page there.</summary>
    public required int DaysAhead { get; init; }

    /// <summary>Days to mark above the lines on a page to look back.</summary>
    public required int DaysToMark { get; init; }

    /// <summary>Lines for an answer on the right page of a day.</summary>
    public required WritingMeasures Writing { get; init; }
}

/// <summary>How many lines to write on a page has, by how many questions stand there.</summary>
/// <param name="Only">For the only question.</param>
/// <param name="Each">For each of two.</param>
/// <param name="First">For the first of two, where the first matters more.</param>
/// <param name="Second">For the second then.</param>
public sealed record WritingMeasures(int Only, int Each, int First, int Second);

/// <summary>What the pages of cards to cut out hold.</summary>
/// <param name="LineMm">A line of their text, in millimetres.</param>
/// <param name="Letters">Letters in a line of a page on how to play.</param>
/// <param name="Lines">Lines on such a page.</param>
/// <param name="LinesBesideCodes">Lines on such a page where a code stands beside each deck.</param>
/// <param name="LinesAround">Lines that the headings of a deck and the space around it take.</param>
public sealed record CardMeasures(double LineMm, int Letters, int Lines, int LinesBesideCodes, int LinesAround);

/// <summary>What a sheet of worksheets holds.</summary>
/// <param name="LineMm">A line of its text, in millimetres.</param>
/// <param name="RowsAPage">Worksheets on a page of the list.</param>
public sealed record WorksheetMeasures(double LineMm, int RowsAPage);

/// <summary>What stands where on the sheet that shows how a printer turns the paper, in millimetres.</summary>
/// <param name="LineMm">A line of its text.</param>
/// <param name="SpotFromRightMm">How far the spot on its back is from the right edge; the windows on its front follow from it.</param>
/// <param name="SpotFromTopMm">How far it is from the upper edge.</param>
public sealed record TestSheetMeasures(double LineMm, double SpotFromRightMm, double SpotFromTopMm);
