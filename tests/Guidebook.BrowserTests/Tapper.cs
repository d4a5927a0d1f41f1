using Microsoft.Playwright;

namespace Guidebook.BrowserTests;

/// <summary>A reader with a phone who counts their taps.</summary>
public sealed class Tapper
{
    private Tapper(IPage page) => Page = page;

    /// <summary>The page that they look at.</summary>
    public IPage Page { get; private set; }

    /// <summary>How often they have tapped since they came.</summary>
    public int Taps { get; private set; }

    /// <summary>Comes to a page for the first time.</summary>
    public static async Task<Tapper> At(ShippedSite site, string path) => new(await site.Open(new(), path));

    /// <summary>Taps the first thing of a name.</summary>
    public Task Tap(AriaRole role, string name) => TapOn(Page.GetByRole(role, new() { Name = name, Exact = true }).First);

    /// <summary>Taps a thing.</summary>
    public async Task TapOn(ILocator thing)
    {
        Taps++;
        await thing.TapAsync();
    }

    /// <summary>Closes the page and comes back to another, on the same phone.</summary>
    public async Task ComeBack(ShippedSite site, string path)
    {
        var context = Page.Context;
        await Page.CloseAsync();
        Page = await context.NewPageAsync();
        Taps = 0;
        await Page.GotoAsync(site.Address(Way.Server) + path);
    }

    /// <summary>Puts the phone away.</summary>
    public Task Leave() => Page.Context.CloseAsync();
}
