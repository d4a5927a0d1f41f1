using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Guidebook.Tests;
using Microsoft.Playwright;

namespace Guidebook.BrowserTests;

/// <summary>Checks every kind of page with axe, each in one of five configurations.</summary>
public class AxeTests(ShippedSite site)
{
    private const int Ways = 5;

    private static readonly AxeRunOptions Rules = new()
    {
        RunOnly = new() { Type = "tag", Values = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] },
        ResultTypes = [ResultType.Violations], // passed rules are not needed
    };

    [Theory]
    [InlineData(0, ColorScheme.Light)]
    [InlineData(1, ColorScheme.Dark)]
    public async Task No_page_breaks_a_rule_by_day_or_by_night(int turn, ColorScheme scheme)
    {
        var page = await site.Open(new(Scheme: scheme), "index.html");
        await NoneIsBroken(page, turn);
        await page.Context.CloseAsync();
    }

    [Theory]
    [InlineData(2, ColorScheme.Light, "Dark")]
    [InlineData(3, ColorScheme.Dark, "Light")]
    public async Task Nor_where_the_reader_chose_otherwise_than_the_device_with_the_largest_text(
    int turn, ColorScheme device, string chosen)
    {
        var page = await site.Open(new(Width: 1280, Scheme: device), "settings.html");
        await page.GetByLabel(chosen, new() { Exact = true }).CheckAsync();
        await page.GetByLabel("Very large").CheckAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Keep it on this device" }).ClickAsync();
        await NoneIsBroken(page, turn);

        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task Without_scripts_no_page_breaks_a_rule_either()
    {
        // The rules are a script: the page is drawn without scripts, then checked in a browser with scripts.
        var context = await site.NewContextAsync();
        await context.RouteAsync("**/*.js", route => route.AbortAsync());
        var page = await context.NewPageAsync();
        await NoneIsBroken(page, Ways - 1);

        await context.CloseAsync();
    }

    private async Task NoneIsBroken(IPage page, int turn)
    {
        foreach (var path in Thorough.Share(PageKinds.Find(site.Root), turn, Ways))
        {
            await page.GotoAsync(site.Address(Way.Server) + path);
            Assert.Equal("", string.Join('\n', await Violations(page)));
        }
    }

    /// <summary>The violations with page and element.</summary>
    internal static async Task<IEnumerable<string>> Violations(IPage page)
    {
        // A page without frames needs no second one that would gather what was found in all frames, as the newer way opens it.
#pragma warning disable CS0618
        var result = await page.Locator("html").RunAxeLegacy(Rules);
#pragma warning restore CS0618
        return result.Violations.SelectMany(rule => rule.Nodes.Select(node => $"{page.Url}: {rule.Id}: {rule.Help}: {node.Html}"));
    }
}
