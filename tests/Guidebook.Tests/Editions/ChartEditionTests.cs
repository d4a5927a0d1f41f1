using Guidebook.Model;
using Guidebook.Tests.Linking;
using Guidebook.Themes.Kit.Print;

namespace Guidebook.Tests.Editions;

public class ChartEditionTests
{
    [Fact]
    public void A_guide_without_a_plan_has_no_chart() => Assert.Empty(Sheeting.Compose(Write.Guide(), EditionName.Chart));

    [Fact]
    public void Other_plans_than_the_main_one_go_by_their_id()
    {
        var plan = Planning.Plan([2]);
        var content = Planning.Content(plan, plan with { Id = Slug.Parse("short-month") });
        Assert.Equal(
            ["downloads/guide-chart-a4.pdf", "downloads/guide-chart-letter.pdf", "downloads/guide-short-month-chart-a4.pdf", "downloads/guide-short-month-chart-letter.pdf"],
            Sheeting.Compose(content, EditionName.Chart).Select(document => document.Orders[0].Path.Value));
    }

    [Theory]
    [InlineData(1, 1)]
    [InlineData(7, 1)]
    [InlineData(30, 1)]
    [InlineData(100, 3)]
    public void Every_day_is_there_once_in_order_and_every_page_holds_its_rows(int days, int mostPages)
    {
        var weeks = Enumerable.Repeat(7, days / 7).Append(days % 7).Where(length => length > 0).ToArray();
        foreach (var document in Sheeting.Compose(Planning.Content(Planning.Plan(weeks)), EditionName.Chart))
        {
            var chart = Sheeting.Model<ChartSheets>(document);
            Assert.Equal(
                Enumerable.Range(1, days), chart.Pages.SelectMany(page => page.Rows).SelectMany(row => row.Days).Select(day => day.Number));
            Assert.InRange(chart.Pages.Length, 1, mostPages);
            Assert.All(chart.Pages, page => Assert.True(Height(chart, page) <= chart.Page.HeightMm));
            Assert.Equal(
                document.Locations.Keys.Order(StringComparer.Ordinal), Sheeting.Fits(Sheeting.Draw(document))
                .Order(StringComparer.Ordinal));
        }
    }

    [Theory]
    [InlineData(false, null, "1 2 3")]
    [InlineData(true, null, "2 3")]
    [InlineData(false, 1, "1 2")]
    [InlineData(true, 1, "2")]
    public void A_practice_is_not_named_on_the_wall_where_the_guide_hides_it(bool touch, int? aboveStage, string named)
    {
        var content = Planning.Content(Planning.Plan([3]));
        Located<int>? stage = aboveStage is { } number ? new(number, content.Settings.Span) : null;
        var plan = content.All<Plan>()[0];
        var days = plan.Days.Select(day => day with { Practice = Write.To($"do-{day.Number}", "plans/month.yaml", 100 + day.Number) });
        content = Write.Guide(
            Write.Practice("do-1") with { Touch = true }, Write.Practice("do-2"), Write.Practice("do-3", stage: 2), plan with { Days = [.. days] });
        content = content with { Settings = content.Settings with { Chart = new(touch, stage) } };
        var document = Sheeting.Compose(content, EditionName.Chart)[0];
        var html = Sheeting.Draw(document);
        Assert.Equal(named, string.Join(' ', Enumerable.Range(1, 3).Where(day => html.Contains($"Do do-{day}", StringComparison.Ordinal))));
        Assert.Equal(named.Length < 5, html.Contains("with its number only", StringComparison.Ordinal));
        Assert.DoesNotContain(content.Settings.Title, html[html.IndexOf("<body", StringComparison.Ordinal)..], StringComparison.Ordinal);
    }

    private static double Height(ChartSheets chart, ChartPage page) =>
        Theme.Measures.Chart.TopMm + Theme.Measures.Chart.FootMm
        + page.Rows.Sum(row => chart.RowMm + (row.IsFirst ? Theme.Measures.Chart.HeadMm : 0));
}
