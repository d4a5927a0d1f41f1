using System.Collections.Immutable;
using Guidebook.Model;

namespace Guidebook.Themes.Kit.Print;

/// <summary>A plan to hang up: every day a box with room for a mark, or for two people's.</summary>
/// <param name="Page">The paper, standing.</param>
/// <param name="Box">How large the box of a day is.</param>
public sealed record ChartSheets(PageSize Page, Plan Plan, ImmutableArray<ChartPage> Pages, PageSize Box)
{
    /// <summary>How many days stand beside each other.</summary>
    public required int Columns { get; init; }

    /// <summary>How wide the box of a day is.</summary>
    public double BoxMm => Box.WidthMm;

    /// <summary>How high a row of days is.</summary>
    public double RowMm => Box.HeightMm;

    /// <summary>Whether some day does not say what it is about.</summary>
    public bool HasQuietDays => Pages.Any(page => page.Rows.Any(row => row.Days.Any(day => day.Title is null)));
}

/// <summary>A page of a plan to hang up.</summary>
/// <param name="Number">Which page it is, from 1.</param>
public sealed record ChartPage(string Id, int Number, ImmutableArray<ChartRow> Rows);

/// <summary>A row of days, all of one week.</summary>
/// <param name="IsFirst">Whether the week begins with it, and its heading stands above.</param>
public sealed record ChartRow(Week Week, ImmutableArray<ChartDay> Days, bool IsFirst);

/// <summary>A day to mark.</summary>
/// <param name="Id">By what it is measured.</param>
/// <param name="Title">What it is about; null where a guest who reads it on the wall might know too much.</param>
public sealed record ChartDay(string Id, int Number, string? Title);
