namespace Guidebook.Themes.Kit.Print;

/// <summary>How high the guide's help is on paper; rather too high than too low.</summary>
public sealed record HelpMeasures
{
    /// <summary>A page of a booklet, of the narrowest size.</summary>
    public required HelpSpace Leaf { get; init; }

    /// <summary>A sheet, of the lowest paper.</summary>
    public required HelpSpace Sheet { get; init; }

    /// <summary>A sheet with the foot that every loose sheet bears.</summary>
    public required HelpSpace SheetWithFoot { get; init; }

    /// <summary>How wide a letter of the words is, in millimetres.</summary>
    public required double LetterMm { get; init; }

    /// <summary>How wide a letter of the small print is, in millimetres.</summary>
    public required double SmallLetterMm { get; init; }

    /// <summary>The room between columns, in millimetres.</summary>
    public required int BetweenColumnsMm { get; init; }

    /// <summary>A line of the words, in points.</summary>
    public required double WordsPt { get; init; }

    /// <summary>The room below a paragraph, in points.</summary>
    public required double BelowWordsPt { get; init; }

    /// <summary>The heading of the lines to call, in points.</summary>
    public required double HeadingPt { get; init; }

    /// <summary>A line with a number, in points.</summary>
    public required double NumberPt { get; init; }

    /// <summary>A line of small print, in points.</summary>
    public required double SmallPt { get; init; }

    /// <summary>The room below a line to call, in points.</summary>
    public required double BelowPt { get; init; }
}

/// <summary>The room for help on a page.</summary>
/// <param name="WideMm">How wide the text is, in millimetres.</param>
/// <param name="Columns">In how many columns the lines to call stand.</param>
/// <param name="PagePt">How high the page is below its heading, in points.</param>
public sealed record HelpSpace(int WideMm, int Columns, int PagePt);
