using Guidebook.Tests;
using Microsoft.Playwright;

namespace Guidebook.BrowserTests;

public class PlanPrintTests(ShippedSite site)
{
    private const string Monday = "2027-01-04T12:00:00Z";

    [Fact]
    public async Task On_paper_stands_the_plan_as_its_reader_has_it()
    {
        var visit = await PlanVisit.In(site, "UTC", Monday);
        await visit.Find("""{"start":"2027-01-04","days":{"1":{"mark":"done","a":"Mornings, mostly.\nAnd 5 < 6."},"2":{"mark":"left"},"27":{"practice":"instead","daily":"instead"}}}""");
        var other = await visit.Page.Locator(".days [data-day='27']").GetAttributeAsync("data-instead");
        var text = await Text(visit.Page);
        Assert.Contains("Monday, January 4", text, StringComparison.Ordinal);
        Assert.Contains("Tuesday, February 2", text, StringComparison.Ordinal);
        Assert.Contains("Where have I stepped away", text, StringComparison.Ordinal);
        Assert.Contains("Mornings, mostly. And 5 < 6.", text, StringComparison.Ordinal);
        Assert.Contains("for one · done", text, StringComparison.Ordinal);
        Assert.Contains("· left out", text, StringComparison.Ordinal);
        Assert.Contains(other!, text, StringComparison.Ordinal);
        Assert.DoesNotContain("Keep it on this device", text, StringComparison.Ordinal);
        Assert.DoesNotContain("In your calendar", text, StringComparison.Ordinal);
        await visit.Leave();
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_clean_plan_has_room_to_write_and_no_date(bool scripts)
    {
        var page = await site.Open(new(Scheme: ColorScheme.Dark, Scripts: scripts), PlanVisit.Plan);
        await page.EmulateMediaAsync(new() { Media = Media.Print });
        Assert.Equal(60, await page.Locator(".written:visible").CountAsync());
        Assert.Equal(30, await page.Locator(".box:visible").CountAsync());
        var lines = await page.Locator(".written").First.BoundingBoxAsync();
        Assert.True(lines!.Height > 45); // two rules, 6.5 mm apart
        var text = await Text(page);
        Assert.DoesNotContain("January", text, StringComparison.Ordinal);
        Assert.Contains("Where have I stepped away", text, StringComparison.Ordinal);
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task Paper_is_white_and_ink_is_black_also_at_night()
    {
        var visit = await PlanVisit.OpenAsync(site, new(Scheme: ColorScheme.Dark));
        await visit.Find("""{"days":{"1":{"mark":"done"}}}""");
        await visit.Page.EmulateMediaAsync(new() { Media = Media.Print, ColorScheme = ColorScheme.Dark });
        foreach (var location in new[] { ".days a", ".days .state", ".days .written" })
            Assert.Equal("rgb(0, 0, 0)", await visit.Page.Locator(location).First.EvaluateAsync<string>("place => getComputedStyle(place).color"));
        Assert.Equal("rgb(255, 255, 255)", await visit.Page.EvaluateAsync<string>("getComputedStyle(document.body).backgroundColor"));
        await visit.Leave();
    }

    /// <summary>The text of the page in print, on one line.</summary>
    private static async Task<string> Text(IPage page)
    {
        var file = Path.GetTempFileName();
        await File.WriteAllBytesAsync(file, await page.PdfAsync(new() { PreferCSSPageSize = true }));
        var text = Tools.Run("pdftotext", "-layout", file, "-");
        File.Delete(file);
        return string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
    }
}
