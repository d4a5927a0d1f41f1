using Microsoft.Playwright;

namespace Guidebook.BrowserTests;

/// <summary>A reader's visit to the plan of thirty days.</summary>
public sealed class PlanVisit(ShippedSite site, Reader reader, IPage page)
{
    /// <summary>The path of the plan's page relative to the site's root.</summary>
    public const string Plan = "plans/thirty-days/index.html";

    /// <summary>The open page.</summary>
    public IPage Page => page;

    /// <summary>The label that dates the displayed day: today, next.</summary>
    public ILocator When => page.Locator(".today h2");

    /// <summary>The day displayed first.</summary>
    public ILocator Day => page.Locator(".today-day");

    /// <summary>The day at which the reader stopped.</summary>
    public ILocator Stopped => page.Locator(".today-more");

    /// <summary>The state of a day in the list of the plan.</summary>
    public ILocator State(int day) => page.Locator($".days [data-day='{day}'] [data-state]");

    /// <summary>Opens the plan or another page.</summary>
    public static async Task<PlanVisit> OpenAsync(ShippedSite site, Reader reader, string path = Plan) =>
        new(site, reader, await site.Open(reader, path));

    /// <summary>Opens the plan in a time zone at a moment; the clock does not advance.</summary>
    public static async Task<PlanVisit> In(ShippedSite site, string zone, string moment)
    {
        var context = await site.NewContextAsync(new() { TimezoneId = zone });
        var visit = new PlanVisit(site, new(), await context.NewPageAsync());
        await visit.Page.Clock.SetFixedTimeAsync(moment);
        await visit.Open(Plan);
        return visit;
    }

    /// <summary>Opens a page of the site.</summary>
    public Task Open(string path) => page.GotoAsync(site.Address(reader.Way) + path);

    /// <summary>Opens the page of a day.</summary>
    public Task OpenDay(int day) => Open($"plans/thirty-days/day-{day}.html");

    /// <summary>Reloads the page at a moment.</summary>
    public async Task Return(string moment)
    {
        await page.Clock.SetFixedTimeAsync(moment);
        await page.ReloadAsync();
    }

    /// <summary>Clicks a button by its text.</summary>
    public Task Press(string button) => page.GetByRole(AriaRole.Button, new() { Name = button, Exact = true }).ClickAsync();

    /// <summary>Consents to storing data, in this page or, where it has not asked yet, as another window would.</summary>
    public Task Keep() => page.EvaluateAsync("guidebook.kept.allow()");

    /// <summary>Chooses a start date, or the default.</summary>
    public async Task Begin(string? day = null)
    {
        await page.Locator(".first-day summary").ClickAsync();
        if (day is not null) await page.Locator("#_first-day").FillAsync(day);
        await Press("Choose this day");
    }

    /// <summary>Writes to the stored data of the plan, as an older version or another program could, and reloads the page.</summary>
    public async Task Find(string kept)
    {
        await page.EvaluateAsync("part => localStorage.setItem('guidebook.nearer', `{\"guide\":\"nearer\",\"version\":1,\"parts\":{\"plan.thirty-days\":${part}}}`)", kept);
        await page.ReloadAsync();
    }

    /// <summary>The stored data of the plan; empty if there is none.</summary>
    public Task<string> Kept() =>
        page.EvaluateAsync<string>("JSON.stringify(JSON.parse(localStorage.getItem('guidebook.nearer') ?? '{\"parts\":{}}').parts['plan.thirty-days'] ?? '')");

    /// <summary>Closes the page.</summary>
    public Task Leave() => page.Context.CloseAsync();
}
