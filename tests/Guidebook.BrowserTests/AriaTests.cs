using System.Text.RegularExpressions;
using Guidebook.Tests.Architecture;
using Microsoft.Playwright;

namespace Guidebook.BrowserTests;

/// <summary>
/// What a screen reader is given of the parts that scripts make, as text in <c>Aria/</c>. <c>GUIDEBOOK_REWRITE=1</c> writes it anew.
/// </summary>
public partial class AriaTests(ShippedSite site)
{
    private static bool Rewrites => Environment.GetEnvironmentVariable("GUIDEBOOK_REWRITE") == "1";

    [Fact]
    public async Task The_finder_narrowed_to_what_fits()
    {
        var page = await site.Open(new(Width: 1280), "practices/index.html?minutes=5&who=alone&stage=1");
        await Compare("finder", page.Locator("main"));
    }

    [Fact]
    public async Task Search_with_results_and_help_first()
    {
        var page = await site.Open(new(), "index.html");
        await page.GetByRole(AriaRole.Button, new() { Name = "Search", Exact = true }).ClickAsync();
        await page.Locator("dialog input").FillAsync("he hits me");
        await Assertions.Expect(page.Locator("[data-found] .help a").First).ToBeVisibleAsync();
        await Compare("search", page.Locator("dialog"));
    }

    [Fact]
    public async Task A_plan_that_was_begun()
    {
        var visit = await PlanVisit.In(site, "Europe/London", "2027-03-04T20:00:00Z");
        await visit.Begin("2027-03-01");
        await Compare("plan", visit.Page.Locator("main"));
    }

    [Fact]
    public async Task A_card_that_was_drawn()
    {
        var page = await site.Open(new(), "decks/deeper.html");
        await page.AddInitScriptAsync("Math.random = () => 0;");
        await page.ReloadAsync();
        await page.Locator("[data-draw]").ClickAsync();
        await Compare("cards", page.Locator("main"));
    }

    private static async Task Compare(string name, ILocator part)
    {
        var file = Path.Combine(Repository.Root, "tests/Guidebook.BrowserTests/Aria", name + ".yaml");
        var read = Address().Replace(await part.AriaSnapshotAsync(), "") + "\n";
        if (Rewrites) await File.WriteAllTextAsync(file, read, TestContext.Current.CancellationToken);
        Assert.Equal(await File.ReadAllTextAsync(file, TestContext.Current.CancellationToken), read);
        await part.Page.Context.CloseAsync();
    }

    /// <summary>The line with the address of a link, which says where the page is served.</summary>
    [GeneratedRegex(@"^ *- /url: .*\n", RegexOptions.Multiline)]
    private static partial Regex Address();
}
