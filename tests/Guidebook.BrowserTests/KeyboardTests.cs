using Microsoft.Playwright;

namespace Guidebook.BrowserTests;

/// <summary>Uses the site with the keyboard alone: Tab reaches every action, and Space, Enter or arrow keys perform it.</summary>
public class KeyboardTests(ShippedSite site)
{
    [Fact]
    public async Task The_finder_is_reached_and_used()
    {
        var page = await site.Open(new(Width: 1280), "practices/index.html");
        await TabTo(page, "[name=minutes]");
        await page.Keyboard.PressAsync("ArrowDown");
        await Assertions.Expect(page.Locator("main").GetByRole(AriaRole.Status).First).ToContainTextAsync(" of 64 practices fit");
        await TabTo(page, "[data-practice]:not([hidden]) a");
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Name = "What to do" })).ToBeVisibleAsync();
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task A_day_of_the_plan_is_written_about_and_done()
    {
        var page = await site.Open(new(Width: 1280), "plans/thirty-days/day-1.html");
        await TabTo(page, "[data-note=a]");
        await page.Keyboard.TypeAsync("Mornings.");
        await TabTo(page, "button[aria-pressed]");
        await page.Keyboard.PressAsync("Space");
        await Assertions.Expect(page.Locator("button[aria-pressed]").First).ToHaveAttributeAsync("aria-pressed", "true");
        await Assertions.Expect(page.Locator("[data-note=a]")).ToHaveValueAsync("Mornings.");
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task A_card_is_drawn_and_kept()
    {
        var page = await site.Open(new(Width: 1280), "decks/deeper.html");
        await TabTo(page, "[data-draw]");
        await page.Keyboard.PressAsync("Enter");
        await TabTo(page, "[data-mine]");
        await page.Keyboard.PressAsync("Space");
        await Assertions.Expect(page.GetByLabel("Keep this card")).ToBeCheckedAsync();
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task The_way_out_is_the_second_thing_that_Tab_reaches()
    {
        var page = await site.Open(new(Width: 1280), "pages/help.html");
        await page.Context.RouteAsync("https://www.bbc.com/**", route => route.FulfillAsync(new() { ContentType = "text/html", Body = "<title>Weather</title>" }));
        await page.Keyboard.PressAsync("Tab");
        await page.Keyboard.PressAsync("Tab");
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(page).ToHaveTitleAsync("Weather");
        await page.Context.CloseAsync();
    }

    /// <summary>Presses Tab until an element of this kind has the focus, which must be visible.</summary>
    private static async Task TabTo(IPage page, string selector)
    {
        for (var presses = 0; presses < 120; presses++)
        {
            await page.Keyboard.PressAsync("Tab");
            if (await page.EvaluateAsync<bool>("selector => document.activeElement.matches(selector) && document.activeElement.checkVisibility()", selector)) return;
        }

        Assert.Fail($"Tab does not reach '{selector}'.");
    }
}
