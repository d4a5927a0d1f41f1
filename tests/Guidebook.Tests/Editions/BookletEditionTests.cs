using System.Globalization;
using System.Text.RegularExpressions;
using Guidebook.Generator.Editions.Documents;
using Guidebook.Generator.Rendering;
using Guidebook.Model;
using Guidebook.Tests.Linking;
using Guidebook.Themes.Kit.Print;

namespace Guidebook.Tests.Editions;

public partial class BookletEditionTests
{
    [Theory]
    [InlineData(7, false)]
    [InlineData(30, true)]
    public void A_booklet_too_thick_for_staples_has_its_cover_in_a_file_of_its_own(int days, bool isThick)
    {
        var plan = Planning.Plan(Planning.OddWeeks(days));
        var press = Planning.Booklets(Planning.Content(plan)).Single(document => document.Orders[0].Edition == EditionName.Press);
        var (pages, whole) = (Planning.Model(press).Pages, Planning.Pages(plan));

        Assert.Equal(isThick, pages.Length > PressFormat.MostStitched);
        Assert.Equal(isThick, pages[0] is InsideTitlePage);
        Assert.Equal(isThick, pages[^1] is NotesPage);
        Assert.Equal(whole[1..^1].Select(page => (page.Id, page.Number)), pages[1..^1].Select(page => (page.Id, page.Number)));
        Assert.Equal(isThick ? "downloads/guide-booklet-press-cover.pdf" : null, press.Cover!(PageNumbers.None with { PageCount = pages.Length })?.Orders.Single().Path.Value);
    }

    [Fact]
    public void A_guide_without_a_plan_has_no_booklet() => Assert.Empty(Planning.Booklets(Write.Guide(Write.Practice("practice-0"))));

    [Fact]
    public void The_first_plan_is_the_booklet_and_further_ones_go_by_their_id()
    {
        var plan = Planning.Plan([2]);
        var content = Planning.Content(plan, plan with { Id = Slug.Parse("short-month") });
        Assert.Equal(["downloads/guide-booklet.pdf", "downloads/guide-short-month.pdf"], Screens(content));
    }

    [Fact]
    public void The_plan_to_which_the_home_page_sends_newcomers_is_the_booklet()
    {
        var plan = Planning.Plan([2]);
        var content = Planning.Content(plan with { Id = Slug.Parse("a-taster") }, plan);
        var start = content.Settings with { Start = [Write.To("practice-0", "guide.yaml", 3), Write.To("month", "guide.yaml", 3)] };
        Assert.Equal(["downloads/guide-booklet.pdf", "downloads/guide-a-taster.pdf"], Screens(content with { Settings = start }));
    }

    [Fact]
    public void Every_page_is_drawn_once_with_its_folio()
    {
        var job = Planning.Booklets(Planning.Content(Planning.Plan([3, 2, 8], 4, 13)))[0];
        var html = Draw(job);
        var drawn = Section().Matches(html).Select(match => (Id: match.Groups["id"].Value, Side: match.Groups["side"].Value)).ToList();
        Assert.Equal(Planning.Model(job).Pages.Select(page => (page.Id, page.IsLeft ? "left" : "right")), drawn);
        var inner = Planning.Model(job).Pages.Where(page => page is not CoverPage and not BackCoverPage);
        Assert.All(inner, page => Assert.Contains($"<span class=\"folio\" data-page-of=\"{page.Id}\">{page.Number}</span>", html, StringComparison.Ordinal));
    }

    [Fact]
    public void Every_printed_number_is_that_of_its_page()
    {
        var job = Planning.Booklets(Planning.Content(Planning.Plan([3, 2, 8], 4, 13)))[0];
        var printed = Number().Matches(Draw(job));
        Assert.NotEmpty(printed);
        Assert.All(printed,
            match => Assert.Equal(
            Planning.Model(job).Pages.Single(page => page.Id == match.Groups["id"].Value).Number.ToString(CultureInfo.InvariantCulture),
            match.Groups["number"].Value));
    }

    [Fact]
    public void A_link_to_what_the_booklet_holds_names_its_page_and_any_other_is_plain_words()
    {
        var plan = Planning.Plan([2]);
        var day = plan.Days[0] with { Text = Write.Passage("See [[practice-1]] and [[practice-0]].", "plans/month.yaml", 9) };
        var job = Planning.Booklets(Planning.Content(plan with { Days = plan.Days.SetItem(0, day) }))[0];
        var page = Planning.Model(job).Pages.Single(page => page.Id == "day-2").Number;
        var links = job.View(PageNumbers.None).Medium.Html(day.Text).Value.Split("See")[0];
        var number = $"<span class=\"page-ref\">(page <span data-page-of=\"day-2\">{page}</span>)</span>";
        Assert.Equal($"<p><a href=\"#day-2\">Do practice-1</a> {number}Do practice-0", links);
    }

    [Fact]
    public void A_page_whose_text_does_not_fit_is_blamed_on_its_author_s_place()
    {
        var job = Planning.Booklets(Planning.Content(Planning.Plan([2])))[0];
        Assert.Equal(
            Planning.Model(job).Pages.Select(page => page.Id)
            .Order(StringComparer.Ordinal), job.Locations.Keys.Order(StringComparer.Ordinal));
        Assert.Equal(102, job.Locations["day-2"].Line);
    }

    private static IEnumerable<string> Screens(Content content) =>
        Planning.Booklets(content).SelectMany(job => job.Orders).Where(order => order.Edition == EditionName.Booklet)
        .Select(order => order.Path.Value);

    private static string Draw(PrintDocument job)
    {
        using var renderer = new PageRenderer(Theme.Usual);
        return renderer.Draw(job.View(PageNumbers.None).Model, job.View(PageNumbers.None).Medium);
    }

    [GeneratedRegex("""<section class="page (?<side>left|right)[^"]*" id="(?<id>[^"]+)" data-fit="\k<id>"[^>]*>""", RegexOptions.ExplicitCapture)]
    private static partial Regex Section();

    [GeneratedRegex("""data-page-of="(?<id>[^"]+)">(?<number>\d+)<""", RegexOptions.ExplicitCapture)]
    private static partial Regex Number();
}
