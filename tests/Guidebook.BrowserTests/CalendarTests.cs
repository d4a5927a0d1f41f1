using System.Globalization;
using System.Text;
using Guidebook.Generator.Editions.Calendar;
using Microsoft.Playwright;

namespace Guidebook.BrowserTests;

public class CalendarTests(ShippedSite site)
{
    [Theory]
    [Readers]
    public async Task A_calendar_made_in_the_browser_is_the_ready_made_one(Reader reader)
    {
        foreach (var plan in new[] { "thirty-days", "seven-days" })
        {
            var page = await site.Open(reader, $"plans/{plan}/index.html");
            await page.Locator("#_calendar-start").FillAsync("2027-02-01");
            var (name, bytes) = await Save(page);
            Assert.Equal("days-from-2027-02-01.ics", name);
            Assert.Equal(Ready(plan, "2027-02-01"), Encoding.UTF8.GetString(bytes));
            await page.Context.CloseAsync();
        }
    }

    [Theory]
    [InlineData("2027-03-20", null, "{0} {1}")]
    [InlineData("2028-02-28", "23:45", "Day {0}: {1}")]
    [InlineData("2027-10-25", "02:30", "Tag {0}; „{1}“, ein \\ und 😀😀😀😀😀😀😀😀😀😀😀😀 éééééééééééééééééééééééééééééééééééé")]
    public async Task Browser_and_generator_write_the_same_letters(string start, string? time, string title)
    {
        var page = await site.Open(new(), PlanVisit.Plan);
        await page.Locator("#_calendar-start").FillAsync(start);
        if (time is not null) await page.Locator("#_calendar-time").FillAsync(time);
        await page.GetByLabel("Also what the day is about").CheckAsync();
        await page.EvalOnSelectorAsync("[data-calendar]", "(form, title) => form.dataset.named = title", title);
        var titles = await page.Locator(".days [data-title]").AllTextContentsAsync();
        var days = titles.Select((own, i) => new CalendarDay(i + 1, string.Format(CultureInfo.InvariantCulture, title, i + 1, own)));
        var expected =
            CalendarWriter.Write(
            Key("thirty-days"), DateOnly.Parse(start, CultureInfo.InvariantCulture), time is null
                ? null
                : TimeOnly.Parse(time, CultureInfo.InvariantCulture), days);
        Assert.Equal(Encoding.UTF8.GetString(expected), Encoding.UTF8.GetString((await Save(page)).Bytes));
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task The_first_day_of_the_plan_is_that_of_the_calendar_too_and_what_stands_in_is_named()
    {
        var visit = await PlanVisit.In(site, "UTC", "2027-01-01T12:00:00Z");
        await visit.Find("""{"start":"2027-01-04","days":{"26":{"practice":"instead"}}}""");
        Assert.Equal("2027-01-04", await visit.Page.Locator("#_calendar-start").InputValueAsync());
        Assert.Equal(Ready("thirty-days", "2027-01-04"), Encoding.UTF8.GetString((await Save(visit.Page)).Bytes));
        await visit.Page.GetByLabel("Also what the day is about").CheckAsync();
        var other = await visit.Page.Locator(".days [data-day='26']").GetAttributeAsync("data-instead");
        var text = Encoding.UTF8.GetString((await Save(visit.Page)).Bytes).Replace("\r\n ", "", StringComparison.Ordinal);
        Assert.Contains($"SUMMARY:Day 26: {other}", text.Replace("\\", "", StringComparison.Ordinal), StringComparison.Ordinal);
        await visit.Leave();
    }

    [Theory]
    [Readers(scripts: false)]
    public async Task Without_scripts_the_ready_made_calendars_are_there(Reader reader)
    {
        var page = await site.Open(reader, "downloads/index.html");
        var download = await page.RunAndWaitForDownloadAsync(() => page.GetByRole(AriaRole.Link, new() { Name = "from 7 December 2026" }).First.ClickAsync());
        Assert.Equal("thirty-days-from-2026-12-07.ics", download.SuggestedFilename);
        Assert.Equal(Ready("thirty-days", "2026-12-07"), await File.ReadAllTextAsync(await download.PathAsync(), TestContext.Current.CancellationToken));
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task A_calendar_that_cannot_be_made_is_told_and_made_when_it_can()
    {
        var page = await site.Open(new(), PlanVisit.Plan);
        var complaints = new List<string>();
        page.PageError += (_, error) => complaints.Add(error);
        await page.Locator("#_calendar-start").FillAsync("2027-02-01");
        await page.Context.SetOfflineAsync(true);
        await page.GetByRole(AriaRole.Button, new() { Name = "Save the calendar file" }).ClickAsync();
        await Assertions.Expect(page.GetByText("The file could not be made. Check the connection, and try again.")).ToBeVisibleAsync();

        await page.Context.SetOfflineAsync(false);
        Assert.Equal(Ready("thirty-days", "2027-02-01"), Encoding.UTF8.GetString((await Save(page)).Bytes));
        await page.EvaluateAsync("() => void (URL.createObjectURL = () => { throw new DOMException('', 'QuotaExceededError'); })");
        await page.GetByRole(AriaRole.Button, new() { Name = "Save the calendar file" }).ClickAsync();
        await Assertions.Expect(page.GetByText("The file could not be made. Check the connection, and try again.")).ToBeVisibleAsync();
        Assert.Empty(complaints);
        await page.Context.CloseAsync();
    }

    private static async Task<(string Name, byte[] Bytes)> Save(IPage page)
    {
        var download = await page.RunAndWaitForDownloadAsync(() => page.GetByRole(AriaRole.Button, new() { Name = "Save the calendar file" }).ClickAsync());
        await Assertions.Expect(page.GetByText("The file is in your downloads.")).ToBeVisibleAsync();
        return (download.SuggestedFilename, await File.ReadAllBytesAsync(await download.PathAsync()));
    }

    private string Ready(string plan, string start) => File.ReadAllText(Path.Combine(site.Root, "downloads", $"{plan}-from-{start}.ics"));

    private string Key(string plan)
    {
        var text = Ready(plan, "2027-02-01");
        var begin = text.IndexOf("UID:", StringComparison.Ordinal) + 4;
        return text[begin..text.IndexOf('-', begin)];
    }
}
