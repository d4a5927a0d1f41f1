using Microsoft.Playwright;

namespace Guidebook.BrowserTests;

/// <summary>A reader's way from the page of downloads to a file; counts taps besides choosing and typing.</summary>
internal sealed class Errand(IPage page) : IAsyncDisposable
{
    /// <summary>Timeout for a file, in milliseconds: a browser may have to make it first, beside all other tests.</summary>
    private const float Making = 240_000;

    /// <summary>The page that is open.</summary>
    public IPage Page => page;

    /// <summary>The number of taps.</summary>
    public int Taps { get; private set; }

    /// <summary>Starts on the page of downloads.</summary>
    public static async Task<Errand> StartAsync(PrintedSite site, ShippedSite shipped, bool scripts, string language = "en-GB") =>
        new(await site.OpenAsync(shipped, "downloads/index.html", scripts, language));

    /// <summary>Follows a link that leads to another page.</summary>
    public async Task TapAsync(string link)
    {
        Taps++;
        await page.Locator("main").GetByRole(AriaRole.Link, new() { Name = link, Exact = true }).FollowAsync();
    }

    /// <summary>Taps what gives the file, and returns the path to which it was saved and its name.</summary>
    public async Task<(string Path, string Name)> GetAsync(ILocator from)
    {
        Taps++;
        var download = await page.RunAndWaitForDownloadAsync(() => from.ClickAsync(), new() { Timeout = Making });
        return (await download.PathAsync(), download.SuggestedFilename);
    }

    /// <summary>The link to the only file of the page.</summary>
    public ILocator TheFile() => page.Locator("main .one-file a.button");

    /// <inheritdoc/>
    public async ValueTask DisposeAsync() => await page.Context.CloseAsync();
}
