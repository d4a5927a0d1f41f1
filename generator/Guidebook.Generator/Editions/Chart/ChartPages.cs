using System.Collections.Immutable;
using System.Globalization;
using Guidebook.Generator.Editions.Booklet;
using Guidebook.Model;
using Guidebook.Themes.Kit.Print;

namespace Guidebook.Generator.Editions.Chart;

/// <summary>
/// Lays out a plan as a chart: a list for few days, else rows of seven days. All rows are on one page if they are then high enough to write
/// in.
/// </summary>
public static class ChartPages
{
    private const int MostDaysInList = 10;
    private const int DaysBeside = 7;

    /// <summary>Creates the chart of a plan.</summary>
    public static ChartSheets Create(Guide guide, Plan plan, PageSize page, ChartMeasures measures)
    {
        var isList = plan.Days.Length <= MostDaysInList;
        var columns = isList ? 1 : DaysBeside;
        var rows = plan.Weeks.SelectMany(week => Rows(guide, plan, week, columns)).ToImmutableArray();
        var room = page.HeightMm - measures.TopMm - measures.FootMm - HelpMm(guide, page, measures);
        var heads = plan.Weeks.Length * measures.HeadMm;
        var (lowest, highest) = isList ? measures.ListRows : measures.Rows;
        var rowMm = Math.Clamp(Math.Floor((room - heads) / rows.Length * 10) / 10, lowest, highest);
        var pages = Split(rows, row => rowMm + (row.IsFirst ? measures.HeadMm : 0), room)
            .Select((some, i) => new ChartPage(Id(i + 1), i + 1, some));
        return new(page, plan, [.. pages], new((page.WidthMm - 2 * measures.SideMm) / columns, rowMm)) { Columns = columns };
    }

    /// <summary>Height of the help text in the footer of a page, in millimetres.</summary>
    private static double HelpMm(Guide guide, PageSize page, ChartMeasures measures) => guide.Settings.Safety?.Foot is { } words
        ? measures.FootLineMm
        * PageChunks.Lines(words.PlainText.Length, (int)((page.WidthMm - 2 * measures.SideMm) / measures.FootLetterMm))
        : 0;

    private static IEnumerable<ChartRow> Rows(Guide guide, Plan plan, Week week, int columns) =>
        plan.DaysOf(week).Chunk(columns)
            .Select((days, i) => new ChartRow(week, [.. days.Select(day => DayOf(guide, day))], i == 0));

    private static ChartDay DayOf(Guide guide, Day day)
    {
        var practice = guide.Find<Practice>(day.Practice);
        return new(day.Id, day.Number, guide.Settings.Chart.Hides(practice) ? null : practice.Title);
    }

    private static IEnumerable<ImmutableArray<ChartRow>> Split(ImmutableArray<ChartRow> rows, Func<ChartRow, double> height, double room)
    {
        var page = new List<ChartRow>();
        var used = 0.0;
        foreach (var row in rows)
        {
            var needed = height(row);
            if (page.Count > 0 && used + needed > room)
            {
                yield return [.. page];
                page.Clear();
                used = 0;
            }

            page.Add(row);
            used += needed;
        }

        if (page.Count > 0) yield return [.. page];
    }

    private static string Id(int number) => string.Create(CultureInfo.InvariantCulture, $"chart-{number}");
}
