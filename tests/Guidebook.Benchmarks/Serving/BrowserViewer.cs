using Guidebook.Generator.Printing;
using Microsoft.Playwright;

namespace Guidebook.Benchmarks.Serving;

/// <summary>Watches a page in a browser without reloading it: the page must update itself.</summary>
internal sealed class BrowserViewer : IViewer
{
    private const float Patience = 120_000;

    // An edit before the page has settled would be unrealistic.
    private static readonly TimeSpan Reading = TimeSpan.FromMilliseconds(500);
    private readonly IPlaywright playwright;
    private readonly IBrowser browser;
    private readonly IPage page;

    private BrowserViewer(IPlaywright playwright, IBrowser browser, IPage page) =>
        (this.playwright, this.browser, this.page) = (playwright, browser, page);

    /// <summary>Starts the browser that prints.</summary>
    public static async Task<BrowserViewer> OpenAsync()
    {
        var playwright = await Playwright.CreateAsync();
        var browser =
            await playwright.Chromium.LaunchAsync(
            new() { ExecutablePath = BrowserFinder.Find(new()), ChromiumSandbox = !Environment.IsPrivilegedProcess });
        return new(playwright, browser, await browser.NewPageAsync(new() { BypassCSP = true })); // allows evaluation at every frame
    }

    public async Task OpenAsync(Uri page)
    {
        await this.page.GotoAsync(page.ToString());
        await Task.Delay(Reading);
    }

    public Task SeeAsync(string words) => page.WaitForFunctionAsync("words => document.body?.textContent.includes(words)", words, new() { Timeout = Patience });

    public async ValueTask DisposeAsync()
    {
        await browser.DisposeAsync();
        playwright.Dispose();
    }
}
