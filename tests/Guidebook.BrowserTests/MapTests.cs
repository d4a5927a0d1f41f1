using Microsoft.Playwright;

namespace Guidebook.BrowserTests;

public class MapTests(ShippedSite site)
{
    /// <summary>Returns name, target, beads and size of every linked cell.</summary>
    private const string Cells = """
        [...document.querySelectorAll("td a")].map(cell => ({
          name: cell.getAttribute("aria-label"), address: cell.href, beads: cell.querySelectorAll("circle").length,
          width: cell.getBoundingClientRect().width, height: cell.getBoundingClientRect().height }))
        """;

    [Theory]
    [Readers]
    [Readers(scripts: false)]
    public async Task Every_cell_has_a_bead_for_each_practice_and_leads_to_them(Reader reader)
    {
        var page = await site.Open(reader, "map.html");
        var cells = await page.EvaluateAsync<MapCell[]>(Cells);
        Assert.Contains(cells, cell => cell.Name.StartsWith("Words that can be heard, stage 2: ", StringComparison.Ordinal));
        Assert.All(cells, cell => Assert.EndsWith(cell.Beads == 1 ? ": 1 practice" : $": {cell.Beads} practices", cell.Name, StringComparison.Ordinal));
        foreach (var cell in new[] { cells[0], cells[^1] })
        {
            await page.GotoAsync(cell.Address);
            var stage = page.Locator("section:has(> h2:target)");
            Assert.Equal(cell.Beads, await stage.Locator("[data-practice]").CountAsync());
            Assert.Contains(
                (await stage.GetByRole(AriaRole.Heading).TextContentAsync())!.ToLowerInvariant()[.."stage 1".Length], cell.Name,
                StringComparison.Ordinal);
        }

        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task All_practices_are_on_it_and_no_other()
    {
        var page = await site.Open(new(), "practices/index.html");
        var practices = await page.Locator("[data-practice]").CountAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = "Map of practices" }).FollowAsync();
        Assert.Equal(practices, await page.Locator("circle").CountAsync());
        await page.Context.CloseAsync();
    }

    [Theory]
    [InlineData(320)]
    [InlineData(390)]
    [InlineData(1280)]
    public async Task A_finger_hits_every_cell_and_the_page_does_not_scroll_sideways(int width)
    {
        var page = await site.Open(new(Width: width), "map.html");
        Assert.All(await page.EvaluateAsync<MapCell[]>(Cells), cell => Assert.True(cell.Width >= 40 && cell.Height >= 44, $"{cell.Name} is {cell.Width} by {cell.Height}"));
        Assert.True(await page.EvaluateAsync<bool>("document.documentElement.scrollWidth <= window.innerWidth"));
        await page.Context.CloseAsync();
    }
}
