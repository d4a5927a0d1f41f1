using Microsoft.Playwright;

namespace Guidebook.BrowserTests;

/// <summary>
/// Waits for a page by asking the page itself. The browser's events of loading are not waited for after a tap: they come for the page that
/// was left as well, and on a busy machine one was lost although its page had loaded.
/// </summary>
internal static class Arriving
{
    private const int Times = 1800;
    private const int Pause = 50;

    /// <summary>Marks the page, and returns whether the link that an element is or stands in leads to another one.</summary>
    private const string MarkIfLeft = """
        (thing) => {
          const link = thing.closest("a[href^=http], a[href^=file], a[href]:not([href*=':'])");
          const isLeft = link !== null && link.href.split("#")[0] !== document.URL.split("#")[0];
          return isLeft && (window.isToBeLeft = true);
        }
        """;

    /// <summary>Clicks a link, and waits until its page is there whole.</summary>
    public static async Task FollowAsync(this ILocator link)
    {
        var address = await link.EvaluateAsync<string>("link => link.href");
        await link.ClickAsync();
        await link.Page.ArriveAsync(address);
    }

    /// <summary>
    /// Taps an element with a finger; if that leads to another page, waits until that is there whole, whatever its address becomes.
    /// </summary>
    public static async Task TapThroughAsync(this ILocator thing)
    {
        var isLeft = await thing.EvaluateAsync<bool>(MarkIfLeft);
        await thing.TapAsync();
        if (isLeft) await thing.Page.UntilAsync("() => !window.isToBeLeft && document.readyState === 'complete'");
    }

    /// <summary>Goes back to a page, and waits until it is there whole.</summary>
    public static async Task BackToAsync(this IPage page, string address)
    {
        await page.GoBackAsync(new() { WaitUntil = WaitUntilState.Commit });
        await page.ArriveAsync(address);
    }

    /// <summary>Waits until the page of an address is open and has loaded all that it shows at once.</summary>
    public static Task ArriveAsync(this IPage page, string address) =>
        page.UntilAsync("address => document.URL === address && document.readyState === 'complete'", address);

    /// <summary>
    /// Opens an address, and waits until its page is there with all that it fetches by itself: what it shows at once, and the typefaces of
    /// paper. The page may add what it found to its address.
    /// </summary>
    public static async Task<IResponse?> OpenWholeAsync(this IPage page, string address)
    {
        var response = await page.GotoAsync(address, new() { WaitUntil = WaitUntilState.Commit });
        await page.UntilAsync(
            "address => document.URL.split(/[?#]/)[0] === address.split(/[?#]/)[0] && document.readyState === 'complete'", address);
        await page.HaveTypefacesAsync();
        return response;
    }

    /// <summary>
    /// Has the page load the typefaces of paper now, for which it asks by itself only once it is read: later it neither fetches nor moves.
    /// </summary>
    public static Task HaveTypefacesAsync(this IPage page) => page.EvaluateAsync(
        """
        async () => {
          const faces = ["1em 'Literata on paper'", "italic 1em 'Literata on paper'", "1em 'Atkinson on paper'", "600 1em 'Atkinson on paper'"];
          await Promise.allSettled(faces.map((face) => document.fonts.load(face)));
          await document.fonts.ready;
        }
        """);

    /// <summary>
    /// Has the open page wait a hundred times as long for its reader: a machine that is busy is no reader who hesitates.
    /// </summary>
    public static Task BePatientAsync(this IPage page) => page.EvaluateAsync(
        """
        () => {
          const later = window.setTimeout;
          window.setTimeout = (act, pause, ...more) => later(act, pause >= 1000 ? 100 * pause : pause, ...more);
        }
        """);

    private static async Task UntilAsync(this IPage page, string isSo, string? address = null)
    {
        for (var left = Times; !await IsSoAsync(page, isSo, address); left--)
        {
            Assert.True(left > 0, $"{page.Url} instead of {address ?? "another page"}");
            await page.WaitForTimeoutAsync(Pause);
        }
    }

    private static async Task<bool> IsSoAsync(IPage page, string isSo, string? address)
    {
        try
        {
            return await page.EvaluateAsync<bool>(isSo, address);
        }
        catch (PlaywrightException)
        {
            // The page was left while it was asked.
            return false;
        }
    }
}
