using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Guidebook.BrowserTests;

/// <summary>The page on help: the reader's own country first, and guidance beside the numbers.</summary>
public class HelpTests(ShippedSite site)
{
    [Theory]
    [InlineData("en-GB", "United Kingdom", "999")]
    [InlineData("en-AU", "Australia", "000")]
    [InlineData("fr-CA", "Canada", "911")]
    public async Task The_readers_own_country_is_first_and_open_with_the_line_for_danger_first(string locale, string country, string number)
    {
        var page = await Open(locale, 390);
        var first = page.Locator("[data-country]").First;
        await Expect(first).ToHaveAttributeAsync("data-country", country);
        await Expect(first.Locator("li").First.GetByRole(AriaRole.Link)).ToHaveTextAsync(number);
        await Expect(first.Locator("li").First).ToBeInViewportAsync();
        await Expect(page.Locator("[data-country][open]")).ToHaveCountAsync(1);
        Assert.Equal(0, await page.EvaluateAsync<int>("localStorage.length + sessionStorage.length + document.cookie.length"));
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task Elsewhere_every_country_shows_its_number_for_danger_and_guidance_follows_within_a_screen_and_a_half()
    {
        var page = await Open("pl-PL", 390);
        await Expect(page.Locator("[data-country][open]")).ToHaveCountAsync(0);
        await Expect(page.Locator("[data-country] summary").Filter(new() { HasText = "Ireland" })).ToContainTextAsync("112");
        Assert.InRange((await page.Locator(".prose").BoundingBoxAsync())!.Y, 200, 1.5 * 844);
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task On_a_wide_screen_the_guidance_is_beside_the_numbers()
    {
        var page = await Open("en-GB", 1280);
        var (lines, words) = (await page.Locator(".help-lines").BoundingBoxAsync(), await page.Locator(".prose").BoundingBoxAsync());
        Assert.InRange(lines!.Y - words!.Y, -24, 24);
        Assert.True(lines.X > words.X + words.Width);
        await page.Context.CloseAsync();
    }

    private async Task<IPage> Open(string locale, int width)
    {
        var context = await site.NewContextAsync(new() { Locale = locale, ViewportSize = new() { Width = width, Height = 844 } });
        var page = await context.NewPageAsync();
        await page.GotoAsync(site.Address(Way.Server) + "pages/help.html");
        return page;
    }
}
