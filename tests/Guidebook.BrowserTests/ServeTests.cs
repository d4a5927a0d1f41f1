using Microsoft.Playwright;

namespace Guidebook.BrowserTests;

/// <summary>The browser during editing: pages update themselves.</summary>
public sealed class ServeTests(ShippedSite site)
{
    private const string Article = "content/articles/someone-goes-first.md";
    private const string Kiss = "content/practices/six-second-kiss.yaml";

    [Fact]
    public async Task An_edit_appears_by_itself_and_nothing_happens_on_other_pages()
    {
        await using var served = await ServedGuide.Begin();
        var (page, other) = (await Open(served, "practices/six-second-kiss.html"), await Open(served, "practices/i-message.html"));
        await other.EvaluateAsync("window.stayed = true");
        served.Change(Kiss, "title: ", "title: Slowly, ");
        await Assertions.Expect(page.Locator("h1")).ToContainTextAsync("Slowly, ");
        Assert.True(await other.EvaluateAsync<bool>("window.stayed"));
        await Close(page, other);
    }

    [Fact]
    public async Task Changed_words_are_put_in_place_without_a_reload_time_after_time()
    {
        await using var served = await ServedGuide.Begin();
        var page = await Open(served, "articles/someone-goes-first.html");
        await page.EvaluateAsync("window.stayed = true");
        served.Change(Article, "the dishwasher hums.", "the dishwasher hums.\n\nA line that is new.\n\n");
        await Assertions.Expect(page.Locator("main")).ToContainTextAsync("A line that is new.");
        served.Change(Article, "A line that is new.", "A line with [[six-second-kiss]] and repair.");
        await Assertions.Expect(page.Locator("main")).ToContainTextAsync("A line with");
        await Assertions.Expect(page.Locator("main p", new() { HasText = "A line with" }).GetByRole(AriaRole.Link).First).ToBeVisibleAsync();
        Assert.True(await page.EvaluateAsync<bool>("window.stayed"));
        await page.ReloadAsync();
        await Assertions.Expect(page.Locator("main")).ToContainTextAsync("A line with");
        await Close(page);
    }

    [Fact]
    public async Task Where_a_script_knows_the_parts_of_a_page_it_is_loaded_anew()
    {
        await using var served = await ServedGuide.Begin();
        var page = await Open(served, "plans/thirty-days/day-1.html");
        await page.EvaluateAsync("window.stayed = true");
        served.Change("content/practices/mirror-questions.yaml", "summary: ", "summary: Slowly now. ");
        await Assertions.Expect(page.Locator("main")).ToContainTextAsync("Slowly now.");
        Assert.False(await page.EvaluateAsync<bool>("window.stayed === true"));
        await Close(page);
    }

    [Fact]
    public async Task A_page_that_is_new_appears_where_it_was_missed()
    {
        await using var served = await ServedGuide.Begin();
        var page = await Open(served, "articles/quite-new.html");
        await Assertions.Expect(page.Locator("h1")).Not.ToContainTextAsync("Quite new");
        served.Write("content/articles/quite-new.md", "---\ntitle: Quite new\nsummary: It is new.\nsources: []\n---\nBegin with [[six-second-kiss]].\n");
        await Assertions.Expect(page.Locator("h1")).ToContainTextAsync("Quite new");
        await Close(page);
    }

    [Fact]
    public async Task Mistakes_come_as_a_page_over_the_site_and_go_when_they_are_mended()
    {
        await using var served = await ServedGuide.Begin();
        var page = await Open(served, "practices/six-second-kiss.html");
        served.Change(Kiss, "steps:", "stepz:");
        var mistakes = page.FrameLocator("dialog._live iframe");
        await Assertions.Expect(mistakes.Locator("h1")).ToHaveTextAsync("One mistake");
        await Assertions.Expect(mistakes.Locator("h2")).ToContainTextAsync("There is no key 'stepz' here. Did you mean 'steps'?");
        await Assertions.Expect(mistakes.Locator("pre mark")).ToHaveTextAsync("stepz");
        await Assertions.Expect(mistakes.Locator("pre b")).ToContainTextAsync("^^^^^");
        await Assertions.Expect(mistakes.GetByRole(AriaRole.Link)).ToHaveAttributeAsync("href", "/_live/explain/GB1103");

        served.Change(Kiss, "stepz:", "steps: [");
        await Assertions.Expect(mistakes.Locator("h2").First).Not.ToContainTextAsync("stepz");
        served.Change(Kiss, "steps: [", "steps:");
        await Assertions.Expect(page.Locator("dialog._live")).ToHaveCountAsync(0);
        await Assertions.Expect(page.Locator("h1")).ToBeVisibleAsync();
        await Close(page);
    }

    [Fact]
    public async Task The_site_behind_the_mistakes_can_be_looked_at_with_the_keyboard_alone()
    {
        await using var served = await ServedGuide.Begin();
        var page = await Open(served, "practices/six-second-kiss.html");
        served.Change(Kiss, "steps:", "stepz:");
        await Assertions.Expect(page.Locator("dialog._live")).ToBeVisibleAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Show the site as it was" }).FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(page.Locator("dialog._live")).ToBeHiddenAsync();
        await Assertions.Expect(page.Locator("h1")).ToBeVisibleAsync();
        await Close(page);
    }

    [Fact]
    public async Task The_lines_that_are_read_stay_where_they_are_even_when_those_above_grow()
    {
        await using var served = await ServedGuide.Begin();
        var page = await Open(served, "practices/six-second-kiss.html");
        var read = page.Locator("main ol li").Last;
        await read.EvaluateAsync("line => scrollTo(0, line.getBoundingClientRect().top + scrollY - 200)");
        var top = (await read.BoundingBoxAsync())!.Y;
        served.Change(Kiss, "title: ", "title: Slowly, and with time to spare, ");
        await Assertions.Expect(page.Locator("h1")).ToContainTextAsync("Slowly, and with time to spare, ");
        await page.ArriveAsync(page.Url);
        await Assertions.Expect(read).ToBeInViewportAsync();
        for (var left = 100; left > 0 && Math.Abs((await read.BoundingBoxAsync())!.Y - top) > 3; left--)
            await page.WaitForTimeoutAsync(100);
        Assert.InRange((await read.BoundingBoxAsync())!.Y, top - 3, top + 3);
        await Close(page);
    }

    [Fact]
    public async Task Styles_are_swapped_without_a_reload()
    {
        await using var served = await ServedGuide.Begin();
        var page = await Open(served, "practices/six-second-kiss.html");
        await page.EvaluateAsync("window.stayed = true");
        served.Restyle("website.css", "body { background: rgb(1, 2, 3); }");
        await Assertions.Expect(page.Locator("body")).ToHaveCSSAsync("background-color", "rgb(1, 2, 3)");
        served.Restyle("website.css", "body { background: rgb(4, 5, 6); }");
        await Assertions.Expect(page.Locator("body")).ToHaveCSSAsync("background-color", "rgb(4, 5, 6)");
        Assert.True(await page.EvaluateAsync<bool>("window.stayed"));
        Assert.Equal(1, await page.Locator("link[rel=stylesheet][href*='website.css']").CountAsync());
        await Close(page);
    }

    [Fact]
    public async Task Words_and_styles_that_change_together_both_come()
    {
        await using var served = await ServedGuide.Begin();
        var page = await Open(served, "articles/someone-goes-first.html");
        served.Restyle("website.css", "body { background: rgb(1, 2, 3); }");
        served.Change(Article, "the dishwasher hums.", "the dishwasher hums a song.");
        await Assertions.Expect(page.Locator("main")).ToContainTextAsync("hums a song.");
        await Assertions.Expect(page.Locator("body")).ToHaveCSSAsync("background-color", "rgb(1, 2, 3)");
        await Close(page);
    }

    [Fact]
    public async Task Mistakes_that_were_put_aside_stay_away_until_others_come()
    {
        await using var served = await ServedGuide.Begin();
        var page = await Open(served, "practices/six-second-kiss.html");
        served.Change(Kiss, "steps:", "stepz:");
        await page.GetByRole(AriaRole.Button, new() { Name = "Show the site as it was" }).ClickAsync();
        await page.EvaluateAsync("document.dispatchEvent(new Event('visibilitychange'))");
        await page.WaitForTimeoutAsync(500);
        await Assertions.Expect(page.Locator("dialog._live")).ToBeHiddenAsync();
        served.Change(Kiss, "stepz:", "stepx:");
        await Assertions.Expect(page.Locator("dialog._live")).ToBeVisibleAsync();
        await Close(page);
    }

    [Fact]
    public async Task After_the_server_has_begun_anew_the_page_goes_on()
    {
        await using var served = await ServedGuide.Begin();
        var page = await Open(served, "practices/six-second-kiss.html");
        await page.EvaluateAsync("window.stayed = true");
        await served.Restart();
        served.Change("content/practices/i-message.yaml", "summary: ", "summary: Anew. ");
        await page.WaitForTimeoutAsync(4000);
        Assert.True(await page.EvaluateAsync<bool>("window.stayed"));
        served.Change(Kiss, "title: ", "title: Slowly, ");
        await Assertions.Expect(page.Locator("h1")).ToContainTextAsync("Slowly, ");
        await Close(page);
    }

    [Fact]
    public async Task A_served_page_breaks_none_of_its_own_rules()
    {
        await using var served = await ServedGuide.Begin();
        var page = await Open(served, "index.html");
        var errors = new List<string>();
        page.Console += (_, message) => { if (message.Type is "error") errors.Add(message.Text); };
        await page.ReloadAsync();
        served.Change(Kiss, "steps:", "stepz:");
        await Assertions.Expect(page.Locator("dialog._live")).ToBeVisibleAsync();
        Assert.Empty(errors);
        await Close(page);
    }

    private async Task<IPage> Open(ServedGuide served, string path)
    {
        var page = await (await site.NewContextAsync(new() { ViewportSize = new() { Width = 390, Height = 844 } })).NewPageAsync();
        await page.GotoAsync(served.Address + path);
        return page;
    }

    private static async Task Close(params IEnumerable<IPage> pages)
    {
        foreach (var page in pages) await page.Context.CloseAsync();
    }
}
