using Guidebook.Tests;
using Microsoft.Playwright;

namespace Guidebook.BrowserTests;

public class LayoutTests(ShippedSite site)
{
    public static TheoryData<string, int> PagesAndWidths
    {
        get
        {
            string[] pages =
            [
                "index.html", "tonight.html", "map.html", "strands/talk.html", "practices/index.html", "practices/i-message.html",
                "plans/thirty-days/index.html", "plans/thirty-days/day-25.html", "articles/someone-goes-first.html",
                "quick-reference.html", "glossary.html", "sources/s1.html", "pages/help.html", "faq.html",
            ];
            int[] widths = [320, 390, 1280];
            return new(widths.SelectMany((width, turn) => Thorough.Share(pages, turn, widths.Length).Select(page => (page, width))));
        }
    }

    [Theory]
    [MemberData(nameof(PagesAndWidths))]
    public async Task No_page_scrolls_sideways(string path, int width)
    {
        await using var context = await site.NewContextAsync(new() { ViewportSize = new() { Width = width, Height = 800 } });
        var page = await context.NewPageAsync();
        await page.GotoAsync(new Uri(Path.Combine(site.Root, path)).AbsoluteUri);
        Assert.True(await page.EvaluateAsync<bool>("document.documentElement.scrollWidth <= window.innerWidth"));
    }

    [Theory]
    [InlineData(ColorScheme.Light, "rgb(251, 247, 240)", "rgb(43, 38, 34)")]
    [InlineData(ColorScheme.Dark, "rgb(29, 26, 23)", "rgb(239, 231, 219)")]
    public async Task Light_and_dark_follow_the_reader(ColorScheme scheme, string ground, string ink)
    {
        await using var context = await site.NewContextAsync(new() { ColorScheme = scheme });
        var page = await context.NewPageAsync();
        await page.GotoAsync(new Uri(Path.Combine(site.Root, "index.html")).AbsoluteUri);
        Assert.Equal(ground, await page.EvaluateAsync<string>("getComputedStyle(document.body).backgroundColor"));
        Assert.Equal(ink, await page.EvaluateAsync<string>("getComputedStyle(document.body).color"));
        Assert.True(await page.EvaluateAsync<bool>("document.fonts.ready.then(() => document.fonts.check('16px Literata'))"));
    }
}
