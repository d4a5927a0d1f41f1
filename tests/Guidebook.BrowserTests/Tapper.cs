using Microsoft.Playwright;

namespace Guidebook.BrowserTests;

/// <summary>A reader with a phone; counts taps.</summary>
public sealed class Tapper
{
    private Tapper(IPage page) => Page = page;

    /// <summary>The open page.</summary>
    public IPage Page { get; private set; }

    /// <summary>The number of taps so far.</summary>
    public int Taps { get; private set; }

    /// <summary>Opens a page on a new phone.</summary>
    public static async Task<Tapper> At(ShippedSite site, string path) => new(await site.Open(new(), path));

    /// <summary>Taps the first element with a name.</summary>
    public Task Tap(AriaRole role, string name) => TapOn(Page.GetByRole(role, new() { Name = name, Exact = true }).First);

    /// <summary>Taps an element, and waits for the page to which it leads.</summary>
    public async Task TapOn(ILocator thing)
    {
        Taps++;
        await thing.TapThroughAsync();
    }

    /// <summary>Closes the page and opens another on the same phone.</summary>
    public async Task ComeBack(ShippedSite site, string path)
    {
        var context = Page.Context;
        await Page.CloseAsync();
        Page = await context.NewPageAsync();
        Taps = 0;
        await Page.GotoAsync(site.Address(Way.Server) + path);
    }

    /// <summary>Closes the browser context.</summary>
    public Task Leave() => Page.Context.CloseAsync();
}
