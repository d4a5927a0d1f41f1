using Microsoft.Playwright;

namespace Guidebook.BrowserTests;

/// <summary>Complete visits: requests, stored data, and numbers of taps.</summary>
public class VisitTests(ShippedSite site)
{
    private const string Leftovers = """
        async () => {
          const databases = indexedDB.databases ? await indexedDB.databases() : [];
          const workers = await navigator.serviceWorker.getRegistrations();
          return localStorage.length + document.cookie.length + databases.length + workers.length + (await caches.keys()).length;
        }
        """;

    [Fact]
    public async Task A_visit_asks_nobody_else_keeps_nothing_without_a_yes_and_leaves_nothing_when_cleared()
    {
        var page = await site.Open(new(), "index.html");
        var root = site.Address(Way.Server);
        var requests = new List<string>();
        page.Context.Request += (_, request) => requests.Add(request.Url);
        foreach (var path in PageKinds.Find(site.Root))
        {
            await page.GotoAsync(root + path);
            Assert.Equal(0, await page.EvaluateAsync<int>(Leftovers));
            Assert.Equal(0, await page.EvaluateAsync<int>("sessionStorage.length"));
        }

        await UseEverything(page, root);
        Assert.Equal(0, await page.EvaluateAsync<int>(Leftovers));
        await page.GetByRole(AriaRole.Button, new() { Name = "Keep it on this device" }).ClickAsync();
        Assert.Equal(0, await page.EvaluateAsync<int>("sessionStorage.length"));
        await UseEverything(page, root);
        Assert.Equal(1, await page.EvaluateAsync<int>(Leftovers));

        await page.GotoAsync(root + "settings.html");
        await page.GetByRole(AriaRole.Button, new() { Name = "Keep a copy on this device" }).ClickAsync();
        await Assertions.Expect(page.GetByText("The copy is on this device.")).ToBeVisibleAsync(new() { Timeout = 60_000 });
        await SettingsTests.Clear(page);
        Assert.Equal(0, await page.EvaluateAsync<int>(Leftovers));
        Assert.Equal(0, await page.EvaluateAsync<int>("sessionStorage.length"));
        Assert.True(requests.Count > 100);
        Assert.All(requests, request => Assert.StartsWith(root, request, StringComparison.Ordinal));
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task Something_for_tonight_in_ten_minutes_takes_two_taps()
    {
        var reader = await Tapper.At(site, "index.html");
        await reader.Tap(AriaRole.Link, "10 minutes");
        await Assertions.Expect(reader.Page.Locator(".suggestion:visible")).ToHaveCountAsync(1);
        await reader.TapOn(reader.Page.Locator(".suggestion .name-of a:visible").First);
        await Assertions.Expect(reader.Page.GetByRole(AriaRole.Heading, new() { Name = "What to do" })).ToBeVisibleAsync();
        Assert.Equal(2, reader.Taps);
        await reader.Leave();
    }

    [Fact]
    public async Task To_start_the_plan_takes_two_taps_and_to_come_back_on_day_4_one()
    {
        var reader = await Tapper.At(site, "index.html");
        await reader.Tap(AriaRole.Link, "Thirty small days");
        await reader.TapOn(reader.Page.Locator(".today a").First);
        await Assertions.Expect(reader.Page).ToHaveURLAsync(site.Address(Way.Server) + "plans/thirty-days/day-1.html");
        Assert.Equal(2, reader.Taps);
        for (var day = 1; day <= 3; day++)
        {
            await reader.Page.GotoAsync($"{site.Address(Way.Server)}plans/thirty-days/day-{day}.html");
            await reader.Page.GetByRole(AriaRole.Button, new() { Name = "Done", Exact = true }).ClickAsync();
            if (day == 1) await reader.Page.GetByRole(AriaRole.Button, new() { Name = "Keep it on this device" }).ClickAsync();
        }

        await reader.ComeBack(site, "index.html");
        await reader.TapOn(reader.Page.Locator(".back-day a:visible"));
        await Assertions.Expect(reader.Page).ToHaveURLAsync(site.Address(Way.Server) + "plans/thirty-days/day-4.html");
        Assert.Equal(1, reader.Taps);
        await reader.Leave();
    }

    [Fact]
    public async Task To_find_what_an_I_message_is_takes_two_taps_and_a_word()
    {
        var reader = await Tapper.At(site, "index.html");
        await reader.Tap(AriaRole.Button, "Search");
        await reader.Page.Keyboard.TypeAsync("i-message");
        var first = reader.Page.GetByRole(AriaRole.Dialog).GetByRole(AriaRole.Link).First;
        await Assertions.Expect(first).ToHaveTextAsync("I-message");
        await reader.TapOn(first);
        await Assertions.Expect(reader.Page.Locator("dt:target")).ToHaveTextAsync("I-message");
        Assert.Equal(2, reader.Taps);
        await reader.Leave();
    }

    [Fact]
    public async Task Help_is_one_tap_away_and_so_is_leaving()
    {
        var reader = await Tapper.At(site, "practices/index.html");
        await reader.Page.Context.RouteAsync("https://www.bbc.com/**", route => route.FulfillAsync(new() { ContentType = "text/html", Body = "<title>Weather</title>" }));
        await reader.Tap(AriaRole.Link, "Help");
        await Assertions.Expect(reader.Page.GetByRole(AriaRole.Link, new() { Name = "911" }).First).ToBeVisibleAsync();
        await reader.TapOn(reader.Page.Locator("a.leave"));
        await Assertions.Expect(reader.Page).ToHaveTitleAsync("Weather");
        Assert.Equal(2, reader.Taps);
        await reader.Page.GoBackAsync(new() { WaitUntil = WaitUntilState.Commit });
        await Assertions.Expect(reader.Page).ToHaveTitleAsync("Weather");
        await reader.Leave();
    }

    /// <summary>Ticks, marks and writes in all fields; ends on a worksheet with text.</summary>
    private static async Task UseEverything(IPage page, string root)
    {
        await page.GotoAsync(root + "practices/index.html?minutes=10");
        await page.GotoAsync(root + "tonight.html?minutes=5");
        await page.Keyboard.PressAsync("/");
        await page.GetByRole(AriaRole.Searchbox).FillAsync("sorry");
        await Assertions.Expect(page.GetByRole(AriaRole.Dialog).GetByRole(AriaRole.Link).First).ToBeVisibleAsync();
        await page.GotoAsync(root + "plans/thirty-days/day-4.html");
        await page.Locator("[data-note=a]").FillAsync("A walk.");
        await page.GetByRole(AriaRole.Button, new() { Name = "Not today", Exact = true }).ClickAsync();
        await page.GotoAsync(root + "decks/deeper.html");
        await page.Locator("[data-draw]").ClickAsync();
        await page.GetByLabel("Keep this card").CheckAsync();
        await page.GotoAsync(root + "self-check.html");
        await page.Locator("[data-sign]").First.CheckAsync();
        await page.GotoAsync(root + "settings.html");
        await page.GetByLabel("A little larger", new() { Exact = true }).CheckAsync();
        await page.GotoAsync(root + "worksheets/apology-sheet.html");
        await page.Locator(".sheet textarea").First.FillAsync("I came late.");
    }
}
