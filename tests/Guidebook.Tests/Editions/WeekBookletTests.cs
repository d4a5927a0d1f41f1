using System.Collections.Immutable;
using Guidebook.Generator.Editions.Documents;
using Guidebook.Model;
using Guidebook.Tests.Linking;
using Guidebook.Themes.Kit.Print;

namespace Guidebook.Tests.Editions;

public class WeekBookletTests
{
    private static readonly PrintSettings Weekly =
        new() { Editions = [EditionName.Weeks], Papers = [Paper.A4], Duplex = [Duplex.ShortEdge] };

    public static TheoryData<int> Lengths => [.. Enumerable.Range(1, 60)];

    [Theory, MemberData(nameof(Lengths))]
    public void Each_week_of_a_plan_is_a_booklet_of_whole_sheets_with_days_as_spreads(int days)
    {
        var plan = Planning.Plan(Planning.OddWeeks(days), 1, days / 2, days);
        var booklets = Booklets(Planning.Content(plan));
        Assert.Equal(plan.Weeks.Length > 1 ? plan.Weeks.Length : 0, booklets.Length);
        foreach (var (week, pages) in plan.Weeks.Zip(booklets.Select(document => Planning.Model(document).Pages)))
        {
            Assert.Equal(0, pages.Length % 4);
            Assert.Equal(Enumerable.Range(1, pages.Length), pages.Select(page => page.Number));
            Assert.Equal(pages.Length, pages.Select(page => page.Id).Distinct().Count());
            Assert.InRange(pages.OfType<NotesPage>().Count(), 0, 3);
            Assert.Equal(week, Assert.IsType<CoverPage>(pages[0]).Of);
            Assert.IsType<BackCoverPage>(pages[^1]);
            Assert.False(Assert.Single(pages.OfType<WeekPage>()).IsLeft);
            Assert.Equal(Enumerable.Range(week.FirstDay, week.Length), pages.OfType<DayPage>().Select(page => page.Sheet.Day.Number));
            Assert.All(pages.OfType<DayPage>(), page => Assert.True(page.IsLeft && pages[page.Number] is WritingPage));
        }
    }

    [Fact]
    public void Its_files_are_named_by_guide_and_week_and_by_the_plan_where_it_is_not_the_main_one()
    {
        var plan = Planning.Plan([1, 1]);
        var content = Planning.Content(plan, plan with { Id = Slug.Parse("short-month") });
        Assert.Equal(
            ["downloads/guide-week-1-a4.pdf", "downloads/guide-week-2-a4.pdf", "downloads/guide-short-month-week-1-a4.pdf", "downloads/guide-short-month-week-2-a4.pdf"],
            Booklets(content).Select(document => document.Orders.Single().Path.Value));
    }

    [Fact]
    public void What_stands_in_another_week_is_plain_words()
    {
        var plan = Planning.Plan([2, 2]);
        var day = plan.Days[2] with { Text = Write.Passage("See [[practice-2]] and [[month#day-1]].", "plans/month.yaml", 9) };
        var practice = Write.To("practice-0", "plans/month.yaml", 9);
        var changed =
            plan with { Days = [plan.Days[0] with { Practice = practice }, plan.Days[1] with { Practice = practice }, day, plan.Days[3]] };
        var booklets = Booklets(Planning.Content(changed));
        const string Page = " <span class=\"page-ref\">(page ";
        Assert.StartsWith($"<p>Do practice-2<a href=\"#day-1\">Day 1</a>{Page}", Text(booklets[0]), StringComparison.Ordinal);
        Assert.StartsWith($"<p><a href=\"#day-3\">Do practice-2</a>{Page}", Text(booklets[1]), StringComparison.Ordinal);
        Assert.Contains(")</span>Day 1", Text(booklets[1]), StringComparison.Ordinal);

        string Text(PrintDocument document) => document.View(PageNumbers.None).Medium.Html(day.Text).Value.Split("See")[0];
    }

    [Fact]
    public void The_lines_to_call_are_in_each_week_s_booklet()
    {
        var content = Planning.Content(Planning.Plan([2, 1]));
        var line = new HelpLine("Here", "Somebody", "1", null, null, Write.Words("Anyone"), null, new(2025, 6, 30), content.Settings.Span);
        Assert.All(Booklets(content with { HelpLines = [line] }), document =>
        {
            var pages = Planning.Model(document).Pages;
            Assert.Equal(pages.Length - 1, Assert.Single(pages.OfType<HelpPage>()).Number);
            Assert.Equal(pages.Length - 1, Assert.IsType<BackCoverPage>(pages[^1]).HelpPage);
            Assert.Equal(pages.Length - 1, Assert.Single(pages.OfType<IntroductionPage>()).HelpPage);
        });
    }

    private static ImmutableArray<PrintDocument> Booklets(Content content) =>
        Planning.Booklets(content with { Settings = content.Settings with { Print = Weekly } });
}
