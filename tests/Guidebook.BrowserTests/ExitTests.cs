using Microsoft.Playwright;

namespace Guidebook.BrowserTests;

public class ExitTests(ShippedSite site)
{
    private const string Elsewhere = "https://www.bbc.com/weather";

    private const string IsAtEnd = "scrollY + innerHeight >= document.documentElement.scrollHeight - 1";

    /// <summary>Returns the title and the visible part of the page at the first frame after a click.</summary>
    private const string TellWhatIsDrawn = """
        () => document.addEventListener("click", () => requestAnimationFrame(() => requestAnimationFrame(() => {
          const seen = [...document.body.children].filter((part) => !part.matches(".unseen") && part.getClientRects().length > 0);
          console.log(`${document.title}, ${seen.length} parts of the page`);
        })))
        """;

    [Theory]
    [Readers]
    [Readers(scripts: false)]
    public async Task The_way_out_stays_in_reach_and_the_last_words_can_be_read_above_it(Reader reader)
    {
        var page = await site.Open(reader, "pages/help.html");
        var height = page.ViewportSize!.Height;
        foreach (var (step, isThere) in new[] { (0, "true"), (900, "scrollY > 0"), (100_000, IsAtEnd) })
        {
            await Wheel(page, step, isThere);
            var location = await page.Locator(".leave").BoundingBoxAsync();
            Assert.InRange(location!.Y, 0, height - 44);
            Assert.InRange(location.Height, 44, 80);
            if (step > 0 && reader.Width < 600) Assert.True(location.Y > height * 0.8, "On a phone it is near the thumb.");
        }

        var leave = await page.Locator(".leave").BoundingBoxAsync();
        var last = await page.Locator(".foot > p").Last.BoundingBoxAsync();
        Assert.True(last!.Y + last.Height <= (reader.Width < 600 ? leave!.Y : height));
        await page.Context.CloseAsync();
    }

    [Theory]
    [Readers]
    public async Task Leaving_hides_the_page_before_the_other_site_answers_tells_it_nothing_and_leaves_no_way_back(Reader reader)
    {
        var page = await site.Open(reader, "index.html");
        await page.GotoAsync(site.Address(reader.Way) + "pages/help.html");
        var (asked, answer) = await Hold(page);
        var drawn = new TaskCompletionSource<string>();
        page.Console += (_, message) => { if (message.Text.EndsWith(" parts of the page", StringComparison.Ordinal)) drawn.TrySetResult(message.Text); };
        await page.EvaluateAsync(TellWhatIsDrawn);
        await Press(page);
        Assert.False((await asked).Headers.ContainsKey("referer"));
        Assert.Equal("Notes, 0 parts of the page", await drawn.Task.WaitAsync(TimeSpan.FromSeconds(90), TestContext.Current.CancellationToken));

        answer.SetResult();
        await Assertions.Expect(page).ToHaveURLAsync(Elsewhere);
        await page.GoBackAsync(new() { WaitUntil = WaitUntilState.Commit });
        await Assertions.Expect(page).ToHaveURLAsync(Elsewhere);
        await page.Context.CloseAsync();
    }

    [Theory]
    [Readers]
    public async Task Shift_three_times_leaves_and_is_told_and_shown_as_it_goes(Reader reader)
    {
        var page = await site.Open(reader, "pages/privacy.html");
        await page.BePatientAsync();
        await Hold(page, isAnswered: true);
        await Assertions.Expect(page.Locator(".presses")).ToBeHiddenAsync();
        await page.BePatientAsync();
        await page.Keyboard.PressAsync("Shift");
        await Assertions.Expect(page.Locator("[data-leave-said]")).ToHaveTextAsync("Shift. Press it two more times to leave.");
        await Assertions.Expect(page.Locator(".presses")).ToBeVisibleAsync();
        await page.Keyboard.PressAsync("Shift");
        await Assertions.Expect(page.Locator("[data-leave-said]")).ToHaveTextAsync("Shift. Press it once more to leave.");
        Assert.Equal(2, await page.EvaluateAsync<int>("[...document.querySelectorAll('.presses i')].filter(dot => getComputedStyle(dot).backgroundColor !== 'rgba(0, 0, 0, 0)').length"));
        await page.Keyboard.PressAsync("Shift");
        await Assertions.Expect(page).ToHaveURLAsync(Elsewhere);
        await page.Context.CloseAsync();
    }

    [Theory]
    [Readers]
    public async Task Search_lies_over_the_way_out_and_has_one_of_its_own(Reader reader)
    {
        var page = await site.Open(reader, "pages/help.html");
        var (asked, answer) = await Hold(page);
        await page.GetByRole(AriaRole.Button, new() { Name = "Search", Exact = true }).ClickAsync();
        await page.Locator(".search input").FillAsync("afraid");
        await Assertions.Expect(page.Locator("[data-found] a").First).ToBeVisibleAsync();
        await page.Mouse.WheelAsync(0, 100_000);
        await Assertions.Expect(page.Locator(".search [data-leave]")).ToBeInViewportAsync(new() { Ratio = 1 });
        answer.SetResult();
        await page.Locator(".search [data-leave]").ClickAsync();
        Assert.False((await asked).Headers.ContainsKey("referer"));
        await Assertions.Expect(page).ToHaveURLAsync(Elsewhere);
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task Shift_three_times_leaves_from_an_open_search_and_nothing_of_it_is_seen()
    {
        var page = await site.Open(new(), "pages/help.html");
        await page.BePatientAsync();
        var (asked, answer) = await Hold(page);
        await page.Keyboard.PressAsync("/");
        await page.Keyboard.TypeAsync("afraid");
        await Assertions.Expect(page.Locator("[data-found] a").First).ToBeVisibleAsync();
        var gone = new TaskCompletionSource();
        page.Console += (_, message) => { if (message.Text == "0 boxes of search") gone.TrySetResult(); };
        await page.EvaluateAsync("""
            () => addEventListener("keyup", () => requestAnimationFrame(() => requestAnimationFrame(() =>
              console.log(`${document.querySelector("dialog.search").getClientRects().length} boxes of search`))))
            """);
        for (var i = 0; i < 3; i++) await page.Keyboard.PressAsync("Shift");
        await asked;
        await gone.Task.WaitAsync(TimeSpan.FromSeconds(90), TestContext.Current.CancellationToken);
        answer.SetResult();
        await Assertions.Expect(page).ToHaveURLAsync(Elsewhere);
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task Capital_letters_marked_text_and_other_keys_with_Shift_are_no_wish_to_leave()
    {
        var page = await site.Open(new(), "pages/help.html");
        await page.BePatientAsync();
        await page.EvaluateAsync("document.querySelector('main').prepend(document.createElement('textarea'))");
        await page.Locator("textarea").FocusAsync();
        foreach (var key in new[] { "Shift+A", "Shift+B", "Shift+C", "Shift+ArrowLeft", "Shift+Tab", "Control+Shift+ArrowLeft" })
        {
            await page.Keyboard.PressAsync(key);
            Assert.Equal("", await page.Locator("[data-leave-said]").TextContentAsync());
        }

        Assert.Equal("ABC", await page.Locator("textarea").InputValueAsync());
        await page.Keyboard.PressAsync("Shift");
        await page.Keyboard.PressAsync("a");
        await page.Keyboard.PressAsync("Shift");
        await page.Keyboard.PressAsync("Shift");
        await Assertions.Expect(page.Locator("[data-leave-said]")).ToHaveTextAsync("Shift. Press it once more to leave.");
        await page.Keyboard.DownAsync("Shift");
        await page.Mouse.ClickAsync(100, 400);
        await page.Keyboard.UpAsync("Shift");
        Assert.EndsWith("help.html", page.Url, StringComparison.Ordinal);
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task Presses_are_forgotten_after_a_while_and_that_is_told()
    {
        var page = await site.Open(new(), "pages/help.html");
        await page.Clock.InstallAsync();
        await page.Keyboard.PressAsync("Shift");
        await page.Keyboard.PressAsync("Shift");
        await page.Clock.FastForwardAsync(6000);
        await Assertions.Expect(page.Locator("[data-leave-said]")).ToHaveTextAsync("You are still here. Nothing was opened.");
        await Assertions.Expect(page.Locator(".presses")).ToBeHiddenAsync();
        await page.BePatientAsync();
        await page.Keyboard.PressAsync("Shift");
        await Assertions.Expect(page.Locator("[data-leave-said]")).ToHaveTextAsync("Shift. Press it two more times to leave.");
        await page.Context.CloseAsync();
    }

    [Theory]
    [Readers]
    [Readers(scripts: false)]
    public async Task It_is_the_second_thing_that_the_keys_reach(Reader reader)
    {
        var page = await site.Open(reader, "self-check.html");
        var (asked, answer) = await Hold(page);
        answer.SetResult();
        await page.Keyboard.PressAsync("Tab");
        await page.Keyboard.PressAsync("Tab");
        var twin = page.Locator(":focus");
        await Assertions.Expect(twin).ToHaveTextAsync("Leave this page now");
        await Assertions.Expect(twin).ToBeInViewportAsync();
        await page.Keyboard.PressAsync("Enter");
        Assert.False((await asked).Headers.ContainsKey("referer"));
        await Assertions.Expect(page).ToHaveURLAsync(Elsewhere);
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task Where_leaving_fails_the_page_is_hidden_until_it_is_opened_anew()
    {
        var page = await site.Open(new(), "pages/help.html");
        var title = await page.TitleAsync();
        var left = new TaskCompletionSource();
        await page.RouteAsync(Elsewhere, async route =>
        {
            await route.AbortAsync("aborted");
            left.TrySetResult();
        });
        await Press(page);
        await left.Task;
        await Assertions.Expect(page).ToHaveTitleAsync("Notes");
        await Assertions.Expect(page.Locator("h1")).ToBeHiddenAsync();
        await page.EvaluateAsync("dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }))");
        await Assertions.Expect(page.Locator("h1")).ToBeHiddenAsync();
        await page.GotoAsync(site.Address(Way.Server) + "pages/help.html");
        await Assertions.Expect(page.Locator("h1")).ToBeVisibleAsync();
        Assert.Equal(title, await page.TitleAsync());
        Assert.Equal("", await page.Locator("[data-leave-said]").TextContentAsync());
        await page.Context.CloseAsync();
    }

    [Theory]
    [Readers(scripts: false)]
    public async Task Without_scripts_it_is_a_plain_link_that_tells_nothing_and_promises_no_more(Reader reader)
    {
        var page = await site.Open(reader, "pages/help.html");
        var (asked, answer) = await Hold(page);
        answer.SetResult();
        await Assertions.Expect(page.GetByText("The history of your browser still lists this page.")).ToBeVisibleAsync();
        await Assertions.Expect(page.GetByText("Shift")).ToBeHiddenAsync();
        await page.Locator(".leave").ClickAsync();
        Assert.False((await asked).Headers.ContainsKey("referer"));
        await Assertions.Expect(page).ToHaveURLAsync(Elsewhere);
        await page.Context.CloseAsync();
    }

    [Theory]
    [Readers]
    public async Task Other_pages_show_it_only_to_those_who_want_it_everywhere(Reader reader)
    {
        var page = await site.Open(reader, "index.html");
        await page.BePatientAsync();
        await Assertions.Expect(page.Locator("[data-leave]:visible")).ToHaveCountAsync(0);
        for (var i = 0; i < 3; i++) await page.Keyboard.PressAsync("Shift");
        Assert.Equal("", await page.Locator("[data-leave-said]").TextContentAsync());
        await page.GetByRole(AriaRole.Button, new() { Name = "Search", Exact = true }).ClickAsync();
        await Assertions.Expect(page.Locator("dialog.search")).ToBeVisibleAsync();
        await Assertions.Expect(page.Locator("[data-leave]:visible")).ToHaveCountAsync(0);

        await page.GotoAsync(site.Address(reader.Way) + "settings.html");
        await page.GetByLabel("Show the way out on every page").CheckAsync();
        await Assertions.Expect(page.Locator(".leave")).ToBeVisibleAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Keep it on this device" }).ClickAsync();
        await page.GotoAsync(site.Address(reader.Way) + "practices/i-message.html");
        await Assertions.Expect(page.Locator(".leave")).ToBeInViewportAsync();
        await Hold(page, isAnswered: true);
        await page.BePatientAsync();
        for (var i = 0; i < 3; i++) await page.Keyboard.PressAsync("Shift");
        await Assertions.Expect(page).ToHaveURLAsync(Elsewhere);
        await page.Context.CloseAsync();
    }

    /// <summary>Turns the wheel until the page is where it should be: a page that grows late, or is busy, may need it again.</summary>
    private static async Task Wheel(IPage page, float step, string isThere)
    {
        for (var left = 600; !await page.EvaluateAsync<bool>(isThere); left--)
        {
            Assert.True(left > 0, $"The wheel does not lead to: {isThere}");
            await page.Mouse.WheelAsync(0, step);
            await page.WaitForTimeoutAsync(100);
        }
    }

    /// <summary>Clicks the quick exit without waiting for its target.</summary>
    private static async Task Press(IPage page)
    {
        var location = await page.Locator(".leave").BoundingBoxAsync();
        await page.Mouse.ClickAsync(location!.X + location.Width / 2, location.Y + location.Height / 2);
    }

    /// <summary>Simulates the other site: it records requests, and delays its response until it is released.</summary>
    private static async Task<(Task<IRequest> Asked, TaskCompletionSource Answer)> Hold(IPage page, bool isAnswered = false)
    {
        var asked = new TaskCompletionSource<IRequest>();
        var answer = new TaskCompletionSource();
        if (isAnswered) answer.SetResult();
        await page.RouteAsync(Elsewhere, async route =>
        {
            asked.TrySetResult(route.Request);
            await answer.Task;
            await route.FulfillAsync(new() { ContentType = "text/html", Body = "<title>Weather</title>Rain." });
        });
        return (asked.Task, answer);
    }
}
