using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Guidebook.BrowserTests;

/// <summary>What stands beside the text on a wide screen, and sending the page.</summary>
public class WideScreenTests(ShippedSite site)
{
    private static readonly Reader Wide = new(Width: 1280);

    [Fact]
    public async Task Contents_stay_beside_the_text_and_mark_the_current_heading()
    {
        var page = await site.Open(Wide, "articles/someone-goes-first.html");
        await Expect(page.Locator(".contents [aria-current]")).ToHaveCountAsync(0);
        var heading = page.Locator(".essay h2").Nth(2);
        await heading.EvaluateAsync("heading => heading.scrollIntoView()");
        await Expect(page.Locator(".contents [aria-current]")).ToHaveTextAsync((await heading.TextContentAsync())!);
        await Expect(page.Locator(".contents")).ToBeInViewportAsync();
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task A_day_has_all_days_as_beads_and_a_practice_its_strand()
    {
        var page = await site.Open(Wide, "plans/thirty-days/day-4.html");
        await Expect(page.Locator(".day-braid li a")).ToHaveCountAsync(30);
        await Expect(page.Locator(".day-braid [aria-current=page]")).ToHaveTextAsync("4");
        await page.GetByRole(AriaRole.Link, new() { Name = "Day 9", Exact = true }).ClickAsync();
        await Expect(page).ToHaveURLAsync(site.Address(Way.Server) + "plans/thirty-days/day-9.html");
        await page.GotoAsync(site.Address(Way.Server) + "practices/six-second-kiss.html");
        await Expect(page.Locator(".strand-of [aria-current=page]")).ToHaveTextAsync("A kiss that lasts six slow seconds");
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task Home_is_a_map_of_the_strands_with_the_strand_of_the_next_day_lit()
    {
        var page = await site.Open(new(), "index.html");
        await Expect(page.Locator(".strand-braid a")).ToHaveCountAsync(12);
        Assert.InRange((await page.Locator(".strand-braid").BoundingBoxAsync())!.Height, 40, 96);
        await Expect(page.Locator(".lit")).ToHaveCountAsync(0);
        await page.EvaluateAsync("guidebook.kept.write('plan.thirty-days', { days: { 1: { mark: 'done' } } })");
        await Expect(page.Locator(".lit")).ToHaveCountAsync(1);
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task Each_bead_opens_its_own_strand_at_every_width()
    {
        const string wrong = """
            () => [...document.querySelectorAll(".strand-map [data-strand]")].filter((bead) => {
              const { left, top, width, height } = bead.querySelector("circle").getBoundingClientRect();
              return !document.elementFromPoint(left + width / 2, top + height / 2)?.closest(`a[href="strands/${bead.dataset.strand}.html"]`);
            }).map((bead) => bead.dataset.strand)
            """;
        var page = await site.Open(new(), "index.html");
        foreach (var width in new[] { 320, 390, 560, 640, 768, 900 })
        {
            await page.SetViewportSizeAsync(width, 900);
            Assert.Empty(await page.EvaluateAsync<string[]>(wrong));
        }

        await page.Context.CloseAsync();
    }

    [Theory]
    [InlineData("With its title", "A kiss that lasts six slow seconds\n")]
    [InlineData("Only the link", "")]
    public async Task A_page_is_sent_with_its_title_or_as_a_link_alone(string button, string title)
    {
        var page = await site.Open(new(), "practices/six-second-kiss.html?a=b#_strand");
        await page.Context.GrantPermissionsAsync(["clipboard-read", "clipboard-write"]);
        await page.GetByText("Send this page").ClickAsync();
        await page.EvaluateAsync("delete Navigator.prototype.share");
        await page.GetByRole(AriaRole.Button, new() { Name = button }).ClickAsync();
        await Expect(page.GetByText("It is copied.")).ToBeVisibleAsync();
        var link = site.Address(Way.Server) + "practices/six-second-kiss.html";
        Assert.Equal(title + link, await page.EvaluateAsync<string>("navigator.clipboard.readText()"));
        await page.Context.CloseAsync();
    }
}
