namespace Guidebook.Themes.Kit.Print;

/// <summary>What a plan to hang up holds, in millimetres.</summary>
public sealed record ChartMeasures
{
    /// <summary>A line of its text.</summary>
    public required double LineMm { get; init; }

    /// <summary>The height of a row of days beside each other.</summary>
    public required HeightRange Rows { get; init; }

    /// <summary>The height of a day in a list.</summary>
    public required HeightRange ListRows { get; init; }

    /// <summary>The room for the heading of a week.</summary>
    public required double HeadMm { get; init; }

    /// <summary>The room between a page's upper edge and its first week.</summary>
    public required double TopMm { get; init; }

    /// <summary>The room below its last row.</summary>
    public required double FootMm { get; init; }

    /// <summary>The room at its left and right.</summary>
    public required double SideMm { get; init; }

    /// <summary>A line of the words at the foot of a sheet.</summary>
    public required double FootLineMm { get; init; }

    /// <summary>How wide a letter of these words is.</summary>
    public required double FootLetterMm { get; init; }
}

/// <summary>Between which heights something is drawn, in millimetres.</summary>
public readonly record struct HeightRange(double LowestMm, double HighestMm);
