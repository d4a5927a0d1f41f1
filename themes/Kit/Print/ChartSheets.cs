using System.Collections.Immutable;
using Guidebook.Model;

namespace Guidebook.Themes.Kit.Print;

/// <summary>A plan as a chart for the wall, with a box for each day that has room for one or two people's marks.</summary>
/// <param name="Page">The paper in portrait format.</param>
/// <param name="Box">The size of a day's box.</param>
public sealed record ChartSheets(PageSize Page, Plan Plan, ImmutableArray<ChartPage> Pages, PageSize Box)
{
    /// <summary>The number of days in a row.</summary>
    public required int Columns { get; init; }

    /// <summary>Width of a day's box, in millimetres.</summary>
    public double BoxMm => Box.WidthMm;

    /// <summary>Height of a row, in millimetres.</summary>
    public double RowMm => Box.HeightMm;

    /// <summary>Whether the title of at least one day is hidden.</summary>
    public bool HasQuietDays => Pages.Any(page => page.Rows.Any(row => row.Days.Any(day => day.Title is null)));
}

/// <summary>A page of a chart.</summary>
/// <param name="Number">The page number, from 1.</param>
public sealed record ChartPage(string Id, int Number, ImmutableArray<ChartRow> Rows);

/// <summary>A row of days in one week.</summary>
/// <param name="IsFirst">Whether the row is the week's first, below its heading.</param>
public sealed record ChartRow(Week Week, ImmutableArray<ChartDay> Days, bool IsFirst);

/// <summary>A day's box.</summary>
/// <param name="Id">The id for measurements.</param>
/// <param name="Title">The practice's title; null if it is hidden from guests who see the chart on the wall.</param>
public sealed record ChartDay(string Id, int Number, string? Title);
