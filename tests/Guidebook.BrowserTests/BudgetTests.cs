using System.Collections.Concurrent;
using Microsoft.Playwright;

namespace Guidebook.BrowserTests;

/// <summary>Measures transfer sizes, compressed as by servers, including headers.</summary>
public class BudgetTests(ShippedSite site)
{
    private const int Kilobyte = 1024;

    [Fact]
    public async Task The_first_visit_home_costs_at_most_90_KB_of_which_12_are_scripts()
    {
        await using var server = await SiteServer.StartAsync(site.Root, compressed: true);
        await using var context = await site.NewContextAsync(Phone);
        var wire = await Wire.On(await context.NewPageAsync());
        await wire.Open(server.Address(Way.Server) + "index.html");
        Assert.InRange(wire.Bytes(), 20 * Kilobyte, 90 * Kilobyte);
        Assert.InRange(wire.Bytes(".js"), 1, 12 * Kilobyte);
    }

    [Fact]
    public async Task Any_other_page_afterwards_costs_at_most_16_KB()
    {
        await using var server = await SiteServer.StartAsync(site.Root, compressed: true);
        var heavy = new ConcurrentBag<string>();
        var together = new ParallelOptions { MaxDegreeOfParallelism = 6 };
        await Parallel.ForEachAsync(PageKinds.Find(site.Root).Where(path => path != "index.html"), together, async (path, _) =>
        {
            await using var context = await site.NewContextAsync(Phone);
            var page = await context.NewPageAsync();
            var wire = await Wire.On(page);
            await wire.Open(server.Address(Way.Server) + "index.html");
            wire.Forget();
            await wire.Open(server.Address(Way.Server) + path);
            if (wire.Bytes() > 16 * Kilobyte) heavy.Add($"{path}: {wire}");
        });

        Assert.Empty(heavy);
    }

    private static BrowserNewContextOptions Phone => new() { ViewportSize = new() { Width = 390, Height = 844 } };
}
