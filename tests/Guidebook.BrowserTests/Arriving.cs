using Microsoft.Playwright;

namespace Guidebook.BrowserTests;

/// <summary>
/// Waits for a page by asking the page itself. The browser's events of loading are not waited for after a tap: they come for the page that
/// was left as well, and on a busy machine one was lost although its page had loaded.
/// </summary>
internal static class Arriving
{
    private const int Times = 600;
    private const int Pause = 50;

    /// <summary>Clicks a link, and waits until its page is there whole.</summary>
    public static async Task FollowAsync(this ILocator link)
    {
        var address = await link.EvaluateAsync<string>("link => link.href");
        await link.ClickAsync();
        await link.Page.ArriveAsync(address);
    }

    /// <summary>Goes back to a page, and waits until it is there whole.</summary>
    public static async Task BackToAsync(this IPage page, string address)
    {
        await page.GoBackAsync(new() { WaitUntil = WaitUntilState.Commit });
        await page.ArriveAsync(address);
    }

    /// <summary>Waits until the page of an address is open and has loaded all that it shows at once.</summary>
    public static async Task ArriveAsync(this IPage page, string address)
    {
        for (var left = Times; !await IsThereAsync(page, address); left--)
        {
            Assert.True(left > 0, $"{page.Url} instead of {address}");
            await page.WaitForTimeoutAsync(Pause);
        }
    }

    private static async Task<bool> IsThereAsync(IPage page, string address)
    {
        try
        {
            return await page.EvaluateAsync<bool>("address => document.URL === address && document.readyState === 'complete'", address);
        }
        catch (PlaywrightException)
        {
            // The page was left while it was asked.
            return false;
        }
    }
}
