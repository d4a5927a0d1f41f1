using Guidebook.Tests;
using Microsoft.Playwright;

namespace Guidebook.BrowserTests;

/// <summary>Errands at the print desk: one question at a time, and one file at the end, in at most four taps.</summary>
public class PrintDeskTests(PrintedSite site, ShippedSite shipped)
{
    private const int Most = 4;

    [Theory]
    [InlineData(true, "week-1-a4.pdf", "Thirty small days · week 1", "A4", "Yes, both sides")]
    [InlineData(false, "week-1-a4.pdf", "Thirty small days · week 1", "A4", "Yes, both sides")]
    [InlineData(true, "seven-days-letter-one-sided.pdf", "Seven small days to try", "Letter, 8½ by 11 inches", "No, one side")]
    [InlineData(false, "seven-days-letter-one-sided.pdf", "Seven small days to try", "Letter, 8½ by 11 inches", "No, one side")]
    [InlineData(true, "week-1-a4-one-sided.pdf", "Thirty small days · week 1", "A4", "I do not know")]
    [InlineData(false, "booklet-letter.pdf", "Thirty small days", "Letter, 8½ by 11 inches")]
    [InlineData(false, "cards-a4.pdf", "Cards to cut out", "A4")]
    [InlineData(true, "booklet.pdf", "On a screen")]
    public async Task Each_answer_leads_on_and_at_the_end_is_one_file(bool scripts, string file, params string[] answers)
    {
        await using var errand = await Errand.StartAsync(site, shipped, scripts);
        foreach (var answer in answers) await errand.TapAsync(answer);

        Assert.InRange(await errand.Page.Locator("main .print-steps li").CountAsync(), 3, 5);
        Assert.Equal(1, await errand.Page.Locator("main .thing img").CountAsync());
        Assert.True(await errand.Page.Locator("[data-signpost]").IsVisibleAsync());
        var (path, name) = await errand.GetAsync(errand.TheFile());

        Assert.Equal("nearer-" + file, name);
        Assert.InRange(errand.Taps, 2, Most);
        Assert.Contains("No syntax or stream encoding errors found", Tools.Run("qpdf", "--check", path), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_test_sheet_and_the_other_edge_are_offered_only_where_both_sides_were_chosen()
    {
        await using var errand = await Errand.StartAsync(site, shipped, scripts: false);
        foreach (var answer in new[] { "Thirty small days · week 1", "A4" }) await errand.TapAsync(answer);
        var sides = errand.Page.Url;
        await errand.TapAsync("Yes, both sides");
        var file = errand.Page.Url;
        Assert.EndsWith("nearer-test-sheet-a4.pdf", await errand.Page.GetByText("Test sheet, on A4").GetAttributeAsync("href"), StringComparison.Ordinal);
        await errand.TapAsync("If the backs come out upside down: the file for the long edge");
        Assert.EndsWith("nearer-week-1-a4-long-edge.pdf", await errand.TheFile().GetAttributeAsync("href"), StringComparison.Ordinal);

        await errand.Page.BackToAsync(file);
        await errand.Page.BackToAsync(sides);
        await errand.TapAsync("No, one side");
        Assert.Equal(0, await errand.Page.Locator("main a[href*='test-sheet']").CountAsync());
    }

    [Theory]
    [InlineData("en-US", "Letter")]
    [InlineData("es-MX", "Letter")]
    [InlineData("de-DE", "A4")]
    [InlineData("en-GB", "A4")]
    public async Task The_paper_of_the_reader_s_region_comes_first(string language, string paper)
    {
        await using var errand = await Errand.StartAsync(site, shipped, scripts: true, language);
        await errand.TapAsync("Seven small days to try");
        var first = errand.Page.Locator(".answers li").First;
        Assert.Equal(paper, await first.Locator("a").GetAttributeAsync("data-answer"));
        Assert.Equal("probably yours", await first.Locator(".guess").InnerTextAsync());
    }

    [Theory]
    [InlineData("index.html")]
    [InlineData("nearer-week-1-paper.html")]
    [InlineData("nearer-week-1-a4-sides.html")]
    [InlineData("nearer-week-1-a4.html")]
    [InlineData("own.html")]
    public async Task No_page_breaks_a_rule_of_axe_or_is_wider_than_a_phone(string name)
    {
        var page = await site.OpenAsync(shipped, "downloads/" + name);
        foreach (var scheme in new[] { ColorScheme.Light, ColorScheme.Dark })
        {
            await page.EmulateMediaAsync(new() { ColorScheme = scheme });
            Assert.Empty(await AxeTests.Violations(page));
        }

        Assert.InRange(await page.EvaluateAsync<int>("document.documentElement.scrollWidth"), 0, 390);
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task No_page_has_two_links_of_one_name_to_different_files()
    {
        var page = await site.OpenAsync(shipped, "downloads/index.html", scripts: false);
        foreach (var file in Directory.GetFiles(Path.Combine(site.Root, "downloads"), "*.html"))
        {
            await page.GotoAsync(new Uri(new(page.Url), Path.GetFileName(file)).AbsoluteUri);
            var links = await page.Locator("main a").EvaluateAllAsync<string[][]>("links => links.map(link => [link.getAttribute('aria-label') ?? link.innerText.trim(), link.href])");
            var twice = links.GroupBy(link => link[0]).Where(link => link.Select(one => one[1]).Distinct().Count() > 1 && link.Key != "How to print it");
            Assert.Empty(twice.Select(link => $"{Path.GetFileName(file)}: {link.Key}"));
        }

        await page.Context.CloseAsync();
    }
}
