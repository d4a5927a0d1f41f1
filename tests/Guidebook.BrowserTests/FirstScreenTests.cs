using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Guidebook.BrowserTests;

/// <summary>What readers come for stands on the first screen of a phone, 390 × 844.</summary>
public class FirstScreenTests(ShippedSite site)
{
    private const int Screen = 844;

    /// <summary>Finds visible targets that stand alone and are lower than 44 pixels; links in running text are exempt.</summary>
    private const string TooLow = """
        () => {
          const isShown = (element) => element.checkVisibility({ visibilityProperty: true }) && element.getBoundingClientRect().right > 0;
          const isInText = (element) => {
            if (getComputedStyle(element).display !== "inline") return false;
            let block = element.parentElement;
            while (getComputedStyle(block).display === "inline") block = block.parentElement;
            return [...block.childNodes].some((node) => !node.contains(element) && /[\p{L}\p{N}]/u.test(node.textContent));
          };
          const boxOf = (element) => (element.closest("label") ?? element).getBoundingClientRect();
          return [...document.querySelectorAll("a[href], button, input, select, textarea, summary")]
            // Lines of a sheet
            .filter((element) => isShown(element) && !isInText(element) && boxOf(element).height < (element.matches(".ruled textarea") ? 36 : 43.5))
            .map((element) => `${element.closest("[class]")?.className} ${element.textContent.trim().slice(0, 30)}: ${Math.round(boxOf(element).height)}`);
        }
        """;

    [Theory]
    [InlineData("index.html", ".tonight .button >> nth=-1")]
    [InlineData("decks/deeper.html", "[data-draw]")]
    [InlineData("decks/everyday-curiosity.html", "[data-draw]")]
    [InlineData("plans/thirty-days/index.html", ".today-day a")]
    [InlineData("tonight.html?minutes=10", ".suggestion.shown .name-of a")]
    [InlineData("practices/index.html", ".finder-door")]
    [InlineData("pages/help.html", ".country[open] .number >> nth=0")]
    public async Task The_first_useful_thing_is_there_without_scrolling(string path, string useful)
    {
        var page = await Visit(path);
        var box = await page.Locator(useful).BoundingBoxAsync();
        Assert.InRange(box!.Y + box.Height, 100, Screen);
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task Every_practice_begins_its_steps_on_the_first_screen()
    {
        var page = await Visit("404.html");
        var late = new List<string>();
        foreach (var file in Directory.EnumerateFiles(Path.Combine(site.Root, "practices"), "*.html").Select(Path.GetFileName).Where(file => file != "index.html"))
        {
            await page.GotoAsync($"{site.Address(Way.Server)}practices/{file}");
            var top = await page.EvaluateAsync<double>("document.querySelector('.how li').getBoundingClientRect().top");
            if (top > Screen - 24) late.Add($"{file}: {top}");
        }

        Assert.Empty(late);
        await page.Context.CloseAsync();
    }

    [Theory]
    [Readers]
    [Readers(scripts: false)]
    public async Task A_practice_reads_facts_care_steps_words_and_the_rest_after(Reader reader)
    {
        var page = await site.Open(reader, "practices/six-second-kiss.html");
        Assert.Equal(["Take care", "What to do", "Words to borrow", "Why it may help"], (await page.Locator(".text h2").AllTextContentsAsync()).Take(4));
        await Expect(page.Locator(".head .glance")).ToBeVisibleAsync();
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task The_masthead_is_one_row_and_its_menu_opens_by_its_button_even_without_scripts()
    {
        foreach (var scripts in new[] { true, false })
        {
            var page = await site.Open(new(Scripts: scripts), "articles/index.html");
            Assert.InRange((await page.Locator(".masthead").BoundingBoxAsync())!.Height, 44, 72);
            var link = page.Locator(".masthead").GetByRole(AriaRole.Link, new() { Name = "Settings" });
            await Expect(link).ToBeHiddenAsync();
            await page.GetByRole(AriaRole.Button, new() { Name = "Menu" }).ClickAsync();
            await Expect(link).ToBeInViewportAsync(new() { Ratio = 1 });
            await page.Keyboard.PressAsync("Escape");
            await Expect(link).ToBeHiddenAsync();
            await page.Context.CloseAsync();
        }
    }

    [Fact]
    public async Task The_signpost_is_whole_on_the_first_page_of_a_visit_and_one_line_later_but_whole_where_it_matters_most()
    {
        var page = await site.Open(new(), "practices/i-message.html");
        var (whole, line) = (page.GetByText("threatened, controlled or forced"), page.GetByText("Only for two people who are safe"));
        await Expect(whole.Locator("visible=true")).ToHaveCountAsync(1);
        await Expect(line).ToBeHiddenAsync();
        await page.GotoAsync(site.Address(Way.Server) + "practices/daily-thank-you.html");
        await Expect(line).ToBeVisibleAsync();
        await Expect(page.Locator("[data-signpost] a:visible")).ToHaveAttributeAsync("href", new System.Text.RegularExpressions.Regex("pages/help.html$"));
        await Expect(page.Locator("[data-signpost] .in-full")).ToBeHiddenAsync();
        foreach (var path in new[] { "index.html", "self-check.html" })
        {
            await page.GotoAsync(site.Address(Way.Server) + path);
            await Expect(page.Locator("[data-signpost] .short")).ToHaveCountAsync(0);
        }

        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task A_thumb_can_hit_all_that_stands_alone_on_every_kind_of_page()
    {
        var page = await site.Open(new(), "index.html");
        var found = new List<string>();
        foreach (var path in PageKinds.Find(site.Root))
        {
            await page.GotoAsync(site.Address(Way.Server) + path);
            found.AddRange((await page.EvaluateAsync<string[]>(TooLow)).Select(low => $"{path}: {low}"));
        }

        Assert.Empty(found);
        await page.Context.CloseAsync();
    }

    [Theory]
    [Readers]
    [Readers(scripts: false)]
    public async Task A_day_shows_its_practice_smaller_and_apart_and_the_care_of_its_ritual_as_paper_does(Reader reader)
    {
        var page = await site.Open(reader, "plans/thirty-days/day-25.html");
        var versions = page.Locator("[data-own=practice] .versions");
        await Expect(versions.GetByText("Smaller", new() { Exact = true })).ToBeVisibleAsync();
        await Expect(versions.GetByText("Apart", new() { Exact = true })).ToBeVisibleAsync();
        await Expect(page.Locator("[data-own=daily] .care")).ToBeVisibleAsync();
        await page.Context.CloseAsync();
    }

    /// <summary>Opens a page as the second of a visit.</summary>
    private async Task<IPage> Visit(string path)
    {
        var page = await site.Open(new(), "404.html");
        await page.GotoAsync(site.Address(Way.Server) + path);
        return page;
    }
}
