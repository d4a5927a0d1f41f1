using static Microsoft.Playwright.Assertions;

namespace Guidebook.BrowserTests;

public class PlanDayTests(ShippedSite site)
{
    /// <summary>Time zone, moment, start date, and the day of the plan at that moment.</summary>
    public static TheoryData<string, string, string, int> Moments => new()
    {
        { "Europe/Berlin", "2027-03-28T21:59:00Z", "2027-03-27", 2 }, // Daylight saving time began that morning: it is 23:59.
        { "Europe/Berlin", "2027-03-28T22:01:00Z", "2027-03-27", 3 },
        { "Europe/Berlin", "2027-10-31T22:59:00Z", "2027-10-30", 2 }, // Daylight saving time ended that morning.
        { "Europe/Berlin", "2027-10-31T23:01:00Z", "2027-10-30", 3 },
        { "America/New_York", "2027-11-08T04:59:00Z", "2027-11-06", 2 },
        { "America/Santiago", "2027-09-05T03:59:00Z", "2027-09-04", 1 },
        { "America/Santiago", "2027-09-05T04:01:00Z", "2027-09-04", 2 }, // There is no midnight: 1:00 follows 23:59.
        { "Pacific/Kiritimati", "2027-01-03T10:01:00Z", "2027-01-04", 1 },
        { "Pacific/Pago_Pago", "2027-01-05T10:59:00Z", "2027-01-04", 1 },
        { "Asia/Kathmandu", "2028-02-28T18:16:00Z", "2028-02-28", 2 }, // 29 February.
        { "UTC", "2028-03-01T00:00:00Z", "2028-02-28", 3 },
    };

    [Theory]
    [MemberData(nameof(Moments))]
    public async Task The_day_is_that_of_the_calendar_where_the_reader_is(string zone, string moment, string start, int day)
    {
        var visit = await PlanVisit.In(site, zone, moment);
        await visit.Begin(start);
        await Expect(visit.When).ToHaveTextAsync("Today");
        await Expect(visit.Day).ToContainTextAsync($"Day {day}: ");
        await visit.Leave();
    }

    [Fact]
    public async Task A_page_that_stays_open_at_night_goes_on_to_the_next_day()
    {
        var context = await site.NewContextAsync(new() { TimezoneId = "America/New_York" });
        var page = await context.NewPageAsync();
        await page.Clock.InstallAsync(new() { Time = "2027-01-05T04:58:00Z" });
        var visit = new PlanVisit(site, new(), page);
        await visit.Open(PlanVisit.Plan);
        await visit.Begin();
        await Expect(visit.Day).ToContainTextAsync("Day 1: ");
        await page.Clock.FastForwardAsync("05:00");
        await Expect(visit.Day).ToContainTextAsync("Day 2: ");
        await visit.Leave();
    }
}
