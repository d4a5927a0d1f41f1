namespace Guidebook.Themes.Kit.Print;

/// <summary>The dimensions of the help section on paper, as upper bounds of its height.</summary>
public sealed record HelpMeasures
{
    /// <summary>A sheet of the smallest height.</summary>
    public required HelpSpace Sheet { get; init; }

    /// <summary>A sheet with the footer of loose sheets.</summary>
    public required HelpSpace SheetWithFoot { get; init; }

    /// <summary>Average width of a character of the text, in millimetres.</summary>
    public required double LetterMm { get; init; }

    /// <summary>Average width of a character of the small print, in millimetres.</summary>
    public required double SmallLetterMm { get; init; }

    /// <summary>Gap between columns, in millimetres.</summary>
    public required int BetweenColumnsMm { get; init; }

    /// <summary>Line height of the text, in points.</summary>
    public required double WordsPt { get; init; }

    /// <summary>Space below a paragraph, in points.</summary>
    public required double BelowWordsPt { get; init; }

    /// <summary>Height of the help lines' heading, in points.</summary>
    public required double HeadingPt { get; init; }

    /// <summary>Height of a line with a number, in points.</summary>
    public required double NumberPt { get; init; }

    /// <summary>Line height of the small print, in points.</summary>
    public required double SmallPt { get; init; }

    /// <summary>Space below a help line, in points.</summary>
    public required double BelowPt { get; init; }
}

/// <summary>The space for help on a page.</summary>
/// <param name="WideMm">Text width, in millimetres.</param>
/// <param name="Columns">Number of columns of the help lines.</param>
/// <param name="PagePt">Height of the page below its heading, in points.</param>
public sealed record HelpSpace(int WideMm, int Columns, int PagePt);
