using Guidebook.Tests;
using Guidebook.Tests.Architecture;
using static Microsoft.Playwright.Assertions;

namespace Guidebook.BrowserTests;

/// <summary>
/// What the first edition left on a device, kept in the folder FirstEdition: the worker and record as its scripts wrote them (commit
/// cd2878a3, bundled), with two short pages in place of its own.
/// </summary>
public class FirstEditionTests(ShippedSite site)
{
    private static readonly string Old = Path.Combine(Repository.Root, "tests/Guidebook.BrowserTests/FirstEdition");

    [Theory]
    [InlineData(Way.Server)]
    [InlineData(Way.BelowPath)]
    public async Task Its_offline_copy_and_its_record_become_this_editions_and_no_note_is_lost(Way way)
    {
        var folder = Directory.CreateTempSubdirectory("guidebook-editions-");
        Files.Copy(Old, folder.FullName);
        await using var server = await SiteServer.StartAsync(folder.FullName);
        await using var context = await site.NewContextAsync();
        var page = await context.NewPageAsync();
        var root = server.Address(way);
        await page.GotoAsync(root + "index.html");
        await page.EvaluateAsync("record => localStorage.setItem('guidebook.nearer', record)", (await File.ReadAllTextAsync(Path.Combine(Old, "record.json"), TestContext.Current.CancellationToken)).Trim());
        await page.EvaluateAsync("navigator.serviceWorker.register('offline.js').then(() => navigator.serviceWorker.ready)");
        await page.WaitForFunctionAsync("navigator.serviceWorker.controller !== null");
        Assert.StartsWith("guidebook-copy:", Assert.Single(await page.EvaluateAsync<string[]>("caches.keys()")), StringComparison.Ordinal);

        Files.Copy(site.Root, folder.FullName);
        await page.GotoAsync(root + "pages/privacy.html");
        await Expect(page.Locator("h1")).ToHaveTextAsync("The first edition's promise");
        for (var i = 0; i < 600 && !await page.EvaluateAsync<bool>("caches.keys().then(names => names.length === 1 && !names[0].endsWith('3f0c6a1d97b2e845'))"); i++)
            await page.WaitForTimeoutAsync(100);
        await page.GotoAsync(root + "plans/thirty-days/day-1.html");
        await Expect(page.Locator("[data-note=a]")).ToHaveValueAsync("The note by the kettle.");
        await Expect(page.Locator(".head [data-state]")).ToHaveTextAsync("done");
        await Expect(page).ToHaveTitleAsync("Notes");

        await server.DisposeAsync();
        await page.GotoAsync(root + "worksheets/apology-sheet.html");
        await Expect(page.Locator(".sheet textarea").First).ToHaveValueAsync("I came home late, and did not write.");
        await page.GotoAsync(root + "settings.html");
        await Expect(page.Locator("[data-here] p")).ToContainTextAsync("2 days marked, notes on 1 day, 1 sheet written on");
        folder.Delete(recursive: true);
    }
}
