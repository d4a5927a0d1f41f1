namespace Guidebook.Themes.Kit.Print;

/// <summary>The dimensions of a chart, in millimetres.</summary>
public sealed record ChartMeasures
{
    /// <summary>Line height of the text.</summary>
    public required double LineMm { get; init; }

    /// <summary>Height of a row of days in the grid.</summary>
    public required HeightRange Rows { get; init; }

    /// <summary>Height of a day in the list.</summary>
    public required HeightRange ListRows { get; init; }

    /// <summary>Height of a week's heading.</summary>
    public required double HeadMm { get; init; }

    /// <summary>Height from the page's top edge to its first week.</summary>
    public required double TopMm { get; init; }

    /// <summary>Height below the last row.</summary>
    public required double FootMm { get; init; }

    /// <summary>Width of the left and right margins.</summary>
    public required double SideMm { get; init; }

    /// <summary>Line height of the footer text.</summary>
    public required double FootLineMm { get; init; }

    /// <summary>Average width of a character in the footer text.</summary>
    public required double FootLetterMm { get; init; }
}

/// <summary>A range of heights, in millimetres.</summary>
public readonly record struct HeightRange(double LowestMm, double HighestMm);
