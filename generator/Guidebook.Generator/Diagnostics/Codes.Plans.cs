namespace Guidebook.Generator.Diagnostics;

/// <summary>Diagnostics of the rules of plans.</summary>
public static partial class Codes
{
    /// <summary>A practice that is planned before one that it needs.</summary>
    public static Code PrerequisitesFirst { get; } = new("GB3001", Severity.Error, "practice before one that it needs");

    /// <summary>A practice whose stage is too high for its day.</summary>
    public static Code HighestStage { get; } = new("GB3002", Severity.Error, "stage too high for the day");

    /// <summary>A recurring practice that is missing on its day.</summary>
    public static Code PracticeEvery { get; } = new("GB3003", Severity.Error, "recurring practice missing");

    /// <summary>A mark that occurs too rarely or too often in a week.</summary>
    public static Code MarkEachWeek { get; } = new("GB3004", Severity.Error, "mark too rare or too frequent in a week");

    /// <summary>A day for two people among the first days, which one person must be able to do alone.</summary>
    public static Code AloneFirst { get; } = new("GB3005", Severity.Error, "day for two among the first");

    /// <summary>Touch that comes too early or has no alternative.</summary>
    public static Code TouchAfter { get; } = new("GB3006", Severity.Error, "touch too early or without a way round it");

    /// <summary>A day for two people without the line for one person.</summary>
    public static Code LineForOne { get; } = new("GB3007", Severity.Error, "day for two without a line for one");

    /// <summary>A week that is meant to be lighter than another and is not.</summary>
    public static Code LighterWeek { get; } = new("GB3008", Severity.Error, "week not lighter than another");

    /// <summary>Two days in a row at a high stage.</summary>
    public static Code RestBetween { get; } = new("GB3009", Severity.Error, "two days in a row at a high stage");

    /// <summary>A practice outside of the days that are meant for it.</summary>
    public static Code StandsBetween { get; } = new("GB3010", Severity.Error, "practice outside of its days");

    /// <summary>A practice first met as a ritual.</summary>
    public static Code OwnDay { get; } = new("GB3011", Severity.Error, "practice first met as a ritual");

    /// <summary>A long practice without a smaller form.</summary>
    public static Code SmallerForm { get; } = new("GB3012", Severity.Error, "long practice without a smaller form");
}
