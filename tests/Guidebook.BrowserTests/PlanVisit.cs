using Microsoft.Playwright;

namespace Guidebook.BrowserTests;

/// <summary>A reader's visit to the plan of thirty days.</summary>
public sealed class PlanVisit(ShippedSite site, Reader reader, IPage page)
{
    /// <summary>The page of the plan, below the site's root.</summary>
    public const string Plan = "plans/thirty-days/index.html";

    /// <summary>The page that is open.</summary>
    public IPage Page => page;

    /// <summary>The label that says when the day shown is: today, next.</summary>
    public ILocator When => page.Locator(".today h2");

    /// <summary>The day that is shown first.</summary>
    public ILocator Day => page.Locator(".today-day");

    /// <summary>The day where the reader stopped.</summary>
    public ILocator Stopped => page.Locator(".today-more");

    /// <summary>How a day stands, in the list of the plan.</summary>
    public ILocator State(int day) => page.Locator($".days [data-day='{day}'] [data-state]");

    /// <summary>Opens the plan as a reader would, or another page.</summary>
    public static async Task<PlanVisit> OpenAsync(ShippedSite site, Reader reader, string path = Plan) =>
        new(site, reader, await site.Open(reader, path));

    /// <summary>Opens the plan in a time zone at a moment; the clock stands still.</summary>
    public static async Task<PlanVisit> In(ShippedSite site, string zone, string moment)
    {
        var context = await site.Browser.NewContextAsync(new() { TimezoneId = zone });
        var visit = new PlanVisit(site, new(), await context.NewPageAsync());
        await visit.Page.Clock.SetFixedTimeAsync(moment);
        await visit.Open(Plan);
        return visit;
    }

    /// <summary>Goes to a page of the site.</summary>
    public Task Open(string path) => page.GotoAsync(site.Address(reader.Way) + path);

    /// <summary>Goes to the page of a day.</summary>
    public Task OpenDay(int day) => Open($"plans/thirty-days/day-{day}.html");

    /// <summary>Comes to the open page again, at a moment.</summary>
    public async Task Return(string moment)
    {
        await page.Clock.SetFixedTimeAsync(moment);
        await page.ReloadAsync();
    }

    /// <summary>Presses a button by its words.</summary>
    public Task Press(string button) => page.GetByRole(AriaRole.Button, new() { Name = button, Exact = true }).ClickAsync();

    /// <summary>Says yes to keeping things.</summary>
    public Task Keep() => Press("Keep it on this device");

    /// <summary>Chooses a first day, or the one that is preset.</summary>
    public async Task Begin(string? day = null)
    {
        await page.Locator(".first-day summary").ClickAsync();
        if (day is not null) await page.Locator("#_first-day").FillAsync(day);
        await Press("Choose this day");
    }

    /// <summary>
    /// Puts something into the device's record of the plan, as an older version or another hand may have done, and opens the page again.
    /// </summary>
    public async Task Find(string kept)
    {
        await page.EvaluateAsync("part => localStorage.setItem('guidebook.nearer', `{\"guide\":\"nearer\",\"version\":1,\"parts\":{\"plan.thirty-days\":${part}}}`)", kept);
        await page.ReloadAsync();
    }

    /// <summary>What the device keeps of the plan, as text; empty for nothing.</summary>
    public Task<string> Kept() =>
        page.EvaluateAsync<string>("JSON.stringify(JSON.parse(localStorage.getItem('guidebook.nearer') ?? '{\"parts\":{}}').parts['plan.thirty-days'] ?? '')");

    /// <summary>Ends the visit.</summary>
    public Task Leave() => page.Context.CloseAsync();
}
