using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Guidebook.BrowserTests;

/// <summary>What readers do is held by the tab, and kept on the device only with their yes.</summary>
public class KeptTests(ShippedSite site)
{
    private const string Day = "plans/thirty-days/day-4.html";
    private const string Sheet = "worksheets/apology-sheet.html";
    private const string Words = "We walked to the bridge.";

    [Theory]
    [Readers]
    public async Task The_question_comes_at_the_first_letter_beside_it_and_only_once(Reader reader)
    {
        var page = await site.Open(reader, Day);
        var question = page.Locator(".keep-open");
        await Expect(question).ToBeHiddenAsync();
        await page.Locator("[data-note=a]").FocusAsync();
        await page.Keyboard.TypeAsync("W");
        await Expect(question).ToBeVisibleAsync();
        var (note, asked) = (await page.Locator("[data-note=a]").BoundingBoxAsync(), await question.BoundingBoxAsync());
        Assert.InRange(asked!.Y - note!.Y - note.Height, 0, 60);
        await Expect(page.Locator("[data-note=a]")).ToBeFocusedAsync();

        await page.GetByRole(AriaRole.Button, new() { Name = "Not now" }).ClickAsync();
        await Expect(page.GetByText("All right. It goes when you close this tab.")).ToBeVisibleAsync();
        await page.Locator("[data-note=b]").FillAsync("And back.");
        await page.GotoAsync(site.Address(reader.Way) + Sheet);
        await page.Locator(".sheet textarea").First.FillAsync(Words);
        await Expect(question).ToBeHiddenAsync();
        await page.GotoAsync(site.Address(reader.Way) + Day);
        await Expect(page.Locator("[data-note=a]")).ToHaveValueAsync("W");
        await Expect(page.Locator("[data-note=b]")).ToHaveValueAsync("And back.");
        Assert.Equal(0, await page.EvaluateAsync<int>("localStorage.length"));

        await page.GetByRole(AriaRole.Button, new() { Name = "Keep it on this device" }).ClickAsync();
        Assert.Equal(1, await page.EvaluateAsync<int>("localStorage.length"));
        Assert.Equal(0, await page.EvaluateAsync<int>("sessionStorage.length"));
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task Drawing_a_card_asks_nothing_and_keeping_one_does()
    {
        var page = await site.Open(new(), "decks/deeper.html");
        await page.Locator("[data-draw]").ClickAsync();
        await Expect(page.Locator(".keep-open")).ToBeHiddenAsync();
        await page.GetByLabel("Keep this card").CheckAsync();
        await Expect(page.Locator(".keep-open")).ToBeVisibleAsync();
        await page.Context.CloseAsync();
    }

    [Theory]
    [InlineData(Way.Server)]
    [InlineData(Way.Folder)]
    public async Task Only_who_closes_the_tab_or_goes_elsewhere_is_asked_and_only_for_words(Way way)
    {
        var page = await site.Open(new(way, 1280), Sheet);
        var asked = new List<string>();
        page.Dialog += (_, dialog) =>
        {
            asked.Add(dialog.Type);
            _ = dialog.AcceptAsync();
        };
        await page.Locator(".sheet input").First.ClickAsync();
        await page.Locator(".sheet textarea").First.ClickAsync();
        await page.Keyboard.TypeAsync(Words);
        await page.Locator(".way a").First.ClickAsync();
        await page.ArriveAsync(site.Address(way) + "index.html");
        await page.Mouse.ClickAsync(20, 500);
        await page.Locator(".menu a").First.FollowAsync();
        await Expect(page.Locator(".way")).ToBeVisibleAsync();
        Assert.Empty(asked);

        await page.Mouse.ClickAsync(20, 500);
        await page.GotoAsync("about:blank");
        Assert.Equal(["beforeunload"], asked);
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task Nobody_is_asked_again_who_has_said_not_now()
    {
        var page = await site.Open(new(), Day);
        var asked = 0;
        page.Dialog += (_, dialog) =>
        {
            asked++;
            _ = dialog.AcceptAsync();
        };
        await page.Locator("[data-note=a]").ClickAsync();
        await page.Keyboard.TypeAsync(Words);
        await page.GetByRole(AriaRole.Button, new() { Name = "Not now" }).ClickAsync();
        await page.ReloadAsync();
        await page.Locator("[data-note=a]").ClickAsync();
        await page.Keyboard.TypeAsync(Words);
        await page.GotoAsync("about:blank");
        Assert.Equal(0, asked);
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task Nobody_is_asked_once_it_is_kept_nor_where_there_are_only_marks()
    {
        var page = await site.Open(new(Width: 1280), Day);
        var asked = 0;
        page.Dialog += (_, dialog) =>
        {
            asked++;
            _ = dialog.AcceptAsync();
        };
        await page.GetByRole(AriaRole.Button, new() { Name = "Done", Exact = true }).ClickAsync();
        await page.GotoAsync("about:blank");
        await page.GotoAsync(site.Address(Way.Server) + Day);
        await page.Locator("[data-note=a]").ClickAsync();
        await page.Keyboard.TypeAsync(Words);
        await page.GetByRole(AriaRole.Button, new() { Name = "Keep it on this device" }).ClickAsync();
        await page.GotoAsync("about:blank");
        Assert.Equal(0, asked);
        await page.Context.CloseAsync();
    }

    [Theory]
    [InlineData(Way.Server)]
    [InlineData(Way.BelowPath)]
    public async Task The_way_out_asks_nothing_empties_the_tab_and_stays_closed_to_who_goes_back(Way way)
    {
        var page = await site.Open(new(way), Day);
        var asked = 0;
        page.Dialog += (_, dialog) =>
        {
            asked++;
            _ = dialog.AcceptAsync();
        };
        await page.RouteAsync("https://www.bbc.com/**", route => route.FulfillAsync(new() { ContentType = "text/html", Body = "<title>Weather</title>" }));
        await page.Locator("[data-note=a]").ClickAsync();
        await page.Keyboard.TypeAsync(Words);
        await page.Locator(".tools").GetByRole(AriaRole.Link, new() { Name = "Help" }).ClickAsync();
        await page.Locator("a.leave").ClickAsync();
        await Expect(page).ToHaveTitleAsync("Weather");
        Assert.Equal(0, asked);

        await page.AddInitScriptAsync("""
            addEventListener("DOMContentLoaded", () => {
              if (location.hostname === "127.0.0.1") console.log(`seen: ${[...document.body.children].filter((part) => part.getClientRects().length > 0 && !part.matches(".unseen")).length}`);
            });
            """);
        var seen = new List<string>();
        page.Console += (_, message) => seen.Add(message.Text);
        await page.GoBackAsync(new() { WaitUntil = WaitUntilState.Commit });
        await Expect(page).ToHaveTitleAsync("Weather");
        Assert.All(seen.Where(text => text.StartsWith("seen", StringComparison.Ordinal)), text => Assert.Equal("seen: 0", text));

        await page.GotoAsync(site.Address(way) + Day);
        await Expect(page.Locator("h1")).ToBeVisibleAsync();
        await Expect(page.Locator("[data-note=a]")).ToHaveValueAsync("");
        Assert.Equal(0, await page.EvaluateAsync<int>("sessionStorage.length"));
        await page.Context.CloseAsync();
    }

    [Theory]
    [InlineData("""{"guide":"nearer","version":2,"parts":{"plan.thirty-days":"of tomorrow"}}""")]
    [InlineData("""{"guide":"nearer","version":0}""")]
    [InlineData("of tomorrow, and no JSON")]
    public async Task A_record_of_another_version_is_set_aside_and_never_overwritten(string theirs)
    {
        var page = await site.Open(new(), Day);
        await page.EvaluateAsync("text => localStorage.setItem('guidebook.nearer', text)", theirs);
        await page.ReloadAsync();
        await page.Locator("[data-note=a]").FillAsync(Words);
        Assert.Equal(theirs, await page.EvaluateAsync<string>("localStorage.getItem('guidebook.nearer')"));
        await page.GetByRole(AriaRole.Button, new() { Name = "Keep it on this device" }).ClickAsync();
        Assert.Contains(Words, await page.EvaluateAsync<string>("localStorage.getItem('guidebook.nearer')"), StringComparison.Ordinal);
        Assert.Equal(theirs, await page.EvaluateAsync<string>("localStorage.getItem('guidebook.nearer.aside-1')"));

        await page.GotoAsync(site.Address(Way.Server) + "settings.html");
        var download = await page.RunAndWaitForDownloadAsync(() => page.Locator("[data-take-others]").ClickAsync());
        Assert.Equal(theirs, await File.ReadAllTextAsync(await download.PathAsync(), TestContext.Current.CancellationToken));
        await SettingsTests.Clear(page);
        Assert.Equal(0, await page.EvaluateAsync<int>("localStorage.length + sessionStorage.length"));
        await page.Context.CloseAsync();
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Where_the_device_is_full_what_was_kept_stays_and_the_tab_holds_the_rest(bool isKept)
    {
        var page = await site.Open(new(), Day);
        await page.Locator("[data-note=a]").FillAsync(Words);
        if (isKept) await page.GetByRole(AriaRole.Button, new() { Name = "Keep it on this device" }).ClickAsync();
        await page.EvaluateAsync("""
            () => {
              const room = (size) => { try { localStorage.setItem("other", "x".repeat(size)); return true; } catch { return false; } };
              let size = 6e6;
              for (let step = size / 2; step >= 1; step /= 2) size += room(Math.round(size)) ? step : -step;
              while (size > 0 && !room(Math.round(size))) size -= 1;
            }
            """);
        if (isKept) await page.Locator("[data-note=b]").FillAsync(new string('m', 4000));
        else await page.GetByRole(AriaRole.Button, new() { Name = "Keep it on this device" }).ClickAsync();
        await Expect(page.GetByText("There is no room left on this device.")).ToBeVisibleAsync();
        await page.ReloadAsync();
        await Expect(page.Locator("[data-note=a]")).ToHaveValueAsync(Words);
        await Expect(page.Locator("[data-note=b]")).ToHaveValueAsync(isKept ? new string('m', 4000) : "");
        var kept = await page.EvaluateAsync<string>("localStorage.getItem('guidebook.nearer') ?? ''");
        Assert.Equal(isKept, kept.Contains(Words, StringComparison.Ordinal));

        await page.EvaluateAsync("localStorage.removeItem('other')");
        await page.ReloadAsync();
        if (isKept) Assert.Contains("mmm", await page.EvaluateAsync<string>("localStorage.getItem('guidebook.nearer')"), StringComparison.Ordinal);
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task A_file_says_what_it_would_replace_before_it_does()
    {
        var page = await site.Open(new(), Day);
        await page.Locator("[data-note=a]").FillAsync(Words);
        await page.GetByRole(AriaRole.Button, new() { Name = "Done", Exact = true }).ClickAsync();
        await page.GotoAsync(site.Address(Way.Server) + "settings.html");
        await Expect(page.GetByText("Here now: 1 day marked and notes on 1 day.")).ToBeVisibleAsync();
        var file = new FilePayload
        {
            Name = "notes.json",
            MimeType = "application/json",
            Buffer = """{"guide":"nearer","version":1,"parts":{"sheet.apology-sheet":{"What I did, without a because":"I came late."},"self-check":{"marked":["a","b"]}}}"""u8.ToArray(),
        };
        await page.GetByLabel("Bring a file back").SetInputFilesAsync(file);
        await Expect(page.GetByText("The file has: 1 sheet written on and 2 signs marked. It takes the place of what is here: 1 day marked and notes on 1 day.")).ToBeFocusedAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Leave it as it is" }).ClickAsync();
        await Expect(page.GetByText("Here now: 1 day marked and notes on 1 day.")).ToBeVisibleAsync();
        Assert.Equal(0, await page.EvaluateAsync<int>("localStorage.length"));

        await page.GetByLabel("Bring a file back").SetInputFilesAsync(file);
        await page.GetByRole(AriaRole.Button, new() { Name = "Bring it back" }).ClickAsync();
        await Expect(page.GetByText("It is here again")).ToBeFocusedAsync();
        await Expect(page.GetByText("Here now: 1 sheet written on and 2 signs marked.")).ToBeVisibleAsync();
        Assert.Equal(1, await page.EvaluateAsync<int>("localStorage.length"));
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task Clearing_says_what_goes_and_can_be_declined()
    {
        var page = await site.Open(new(), Sheet);
        await page.Locator(".sheet textarea").First.FillAsync(Words);
        await page.GotoAsync(site.Address(Way.Server) + "settings.html");
        await page.GetByRole(AriaRole.Button, new() { Name = "Clear everything", Exact = true }).ClickAsync();
        await Expect(page.GetByText("This goes: 1 sheet written on.")).ToBeFocusedAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Leave it as it is" }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Button, new() { Name = "Clear everything", Exact = true })).ToBeFocusedAsync();
        await page.GotoAsync(site.Address(Way.Server) + Sheet);
        await Expect(page.Locator(".sheet textarea").First).ToHaveValueAsync(Words);
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task A_yes_in_one_window_takes_along_what_another_holds_and_loses_nothing()
    {
        var page = await site.Open(new(), Day);
        await page.Locator("[data-note=a]").FillAsync(Words);
        var other = await page.Context.NewPageAsync();
        await other.GotoAsync(page.Url);
        await other.Locator("[data-note=b]").FillAsync("By the river.");
        await other.GetByRole(AriaRole.Button, new() { Name = "Keep it on this device" }).ClickAsync();
        await Expect(page.Locator("[data-note=b]")).ToHaveValueAsync("By the river.");
        await Expect(page.Locator("[data-note=a]")).ToHaveValueAsync(Words);
        await Expect(other.Locator("[data-note=a]")).ToHaveValueAsync(Words);
        await page.Context.CloseAsync();
    }
}
