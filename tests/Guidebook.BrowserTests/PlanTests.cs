using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Guidebook.BrowserTests;

public class PlanTests(ShippedSite site)
{
    private const string Monday = "2027-01-04T12:00:00Z";
    private const string Thursday = "2027-01-07T12:00:00Z";

    [Theory]
    [Readers]
    public async Task Who_begins_on_a_day_finds_the_day_of_the_calendar_and_below_it_the_one_where_they_stopped(Reader reader)
    {
        var visit = await PlanVisit.OpenAsync(site, reader);
        await visit.Return(Monday);
        await Expect(visit.When).ToHaveTextAsync("Next");
        await visit.Begin();
        await Expect(visit.When).ToHaveTextAsync("Today");
        await Expect(visit.Day).ToHaveTextAsync("Day 1: Three honest questions for the mirror");
        await Expect(visit.Stopped).ToBeHiddenAsync();
        await visit.Keep();
        await visit.Return(Thursday);
        await Expect(visit.Day).ToContainTextAsync("Day 4: ");
        await Expect(visit.Stopped).ToHaveTextAsync("Or go on where you were: Day 1: Three honest questions for the mirror");
        await visit.Day.GetByRole(AriaRole.Link).FollowAsync();
        Assert.EndsWith("/plans/thirty-days/day-4.html", visit.Page.Url, StringComparison.Ordinal);
        await Expect(visit.Page.Locator("[data-date]")).ToContainTextAsync("Thursday");
        await visit.Leave();
    }

    [Theory]
    [Readers]
    public async Task A_day_is_done_left_out_and_neither_as_the_reader_says(Reader reader)
    {
        var visit = await PlanVisit.OpenAsync(site, reader, "plans/thirty-days/day-1.html");
        var (done, notToday, undo) = (Button(visit, "Done"), Button(visit, "Not today"), Button(visit, "Undo"));
        await Expect(undo).ToBeHiddenAsync();
        await visit.Keep();
        await visit.Press("Done");
        await Expect(done).ToHaveAttributeAsync("aria-pressed", "true");
        await Expect(visit.Page.Locator(".head [data-state]")).ToHaveTextAsync("done");
        await visit.OpenDay(2);
        await visit.Press("Not today");
        await Expect(visit.Page.GetByText("stays here for another time")).ToBeVisibleAsync();

        await visit.Open(PlanVisit.Plan);
        await Expect(visit.State(1)).ToHaveTextAsync("done");
        await Expect(visit.State(2)).ToHaveTextAsync("left out");
        await Expect(visit.Day).ToContainTextAsync("Day 3: ");
        await Expect(visit.Page.GetByText("The braid has grown by 1 day.")).ToBeVisibleAsync();

        await visit.OpenDay(2);
        await Expect(notToday).ToHaveAttributeAsync("aria-pressed", "true");
        await undo.ClickAsync();
        await Expect(notToday).ToHaveAttributeAsync("aria-pressed", "false");
        await Expect(done).ToBeFocusedAsync();
        await visit.Open(PlanVisit.Plan);
        await Expect(visit.State(2)).ToHaveTextAsync("");
        await Expect(visit.Day).ToContainTextAsync("Day 2: ");
        await visit.Leave();
    }

    [Theory]
    [Readers]
    public async Task What_stands_in_for_a_practice_is_shown_in_full_and_in_the_plan(Reader reader)
    {
        var visit = await PlanVisit.OpenAsync(site, reader, "plans/thirty-days/day-25.html");
        var own = await visit.Page.Locator("h1").TextContentAsync();
        var (swap, back) = (visit.Page.Locator("[data-own] [data-swap=practice]"), visit.Page.Locator("[data-instead] [data-swap=practice]"));
        await visit.Keep();
        await swap.ClickAsync();
        await Expect(back).ToBeFocusedAsync();
        var other = await visit.Page.Locator("h1").TextContentAsync();
        Assert.NotEqual(own, other);
        await Expect(visit.Page.Locator(".how .summary:visible")).ToContainTextAsync(other!);
        var ownCare = visit.Page.Locator("[data-own=daily] .care");
        await Expect(ownCare).ToBeVisibleAsync();
        await visit.Page.Locator("[data-own] [data-swap=daily]").ClickAsync();
        await Expect(ownCare).ToBeHiddenAsync();
        await Expect(visit.Page.Locator("[data-instead=daily] .care")).ToBeVisibleAsync();

        await visit.Open(PlanVisit.Plan);
        await Expect(visit.Page.Locator(".days [data-day='25'] [data-title]")).ToHaveTextAsync(other!);
        await Expect(visit.State(25)).ToContainTextAsync($"in place of “{own}” · small ritual: ");
        await visit.OpenDay(25);
        await Expect(visit.Page.Locator("h1")).ToHaveTextAsync(other!);
        await back.ClickAsync();
        await Expect(visit.Page.Locator("h1")).ToHaveTextAsync(own!);
        await visit.Leave();
    }

    [Theory]
    [Readers]
    public async Task Notes_grow_with_what_is_written_and_stay_with_a_yes(Reader reader)
    {
        var visit = await PlanVisit.OpenAsync(site, reader, "plans/thirty-days/day-1.html");
        var note = visit.Page.GetByLabel("Where have I stepped away");
        var height = (await note.BoundingBoxAsync())!.Height;
        await note.FillAsync(string.Join('\n', Enumerable.Repeat("<b>Time</b> & attention.", 9)));
        Assert.True((await note.BoundingBoxAsync())!.Height > 2 * height);
        Assert.True(await note.EvaluateAsync<bool>("note => note.scrollHeight <= note.clientHeight + 1"));
        Assert.Equal(0, await visit.Page.EvaluateAsync<int>("localStorage.length"));
        await visit.Keep();
        await visit.Page.ReloadAsync();
        await Expect(note).ToHaveValueAsync(new System.Text.RegularExpressions.Regex("^<b>Time</b> & attention\\."));
        await note.FillAsync("");
        Assert.Equal("\"\"", await visit.Kept());
        await visit.Leave();
    }

    [Theory]
    [Readers]
    public async Task Without_a_yes_all_stays_in_the_tab_and_is_gone_with_it(Reader reader)
    {
        var visit = await PlanVisit.OpenAsync(site, reader, "plans/thirty-days/day-1.html");
        await visit.Press("Done");
        await visit.Page.ReloadAsync();
        await Expect(Button(visit, "Done")).ToHaveAttributeAsync("aria-pressed", "true");
        Assert.Equal(0, await visit.Page.EvaluateAsync<int>("localStorage.length"));
        var other = await visit.Page.Context.NewPageAsync();
        await other.GotoAsync(visit.Page.Url);
        await Expect(other.GetByRole(AriaRole.Button, new() { Name = "Done", Exact = true })).ToHaveAttributeAsync("aria-pressed", "false");
        await visit.Leave();
    }

    [Theory]
    [Readers(scripts: false)]
    public async Task Without_scripts_the_pages_offer_nothing_that_would_not_work(Reader reader)
    {
        foreach (var path in new[] { PlanVisit.Plan, "plans/thirty-days/day-25.html" })
        {
            var page = await site.Open(reader, path);
            Assert.Equal(0, await page.Locator("main :is(input, button, textarea, summary):not(.week > summary):visible").CountAsync());
            Assert.Equal(0, await page.Locator(".today:visible, [data-state]:visible, .numerals:visible >> nth=1").CountAsync());
            await page.Context.CloseAsync();
        }
    }

    [Fact]
    public async Task A_first_day_can_be_changed_and_removed()
    {
        var visit = await PlanVisit.In(site, "Europe/Berlin", Monday);
        Assert.Equal("2027-01-04", await visit.Page.Locator("#_first-day").InputValueAsync());
        await visit.Begin("2027-01-06");
        await Expect(visit.When).ToHaveTextAsync("Begins on Wednesday, January 6");
        await Expect(visit.Day).ToContainTextAsync("Day 1: ");
        await visit.Begin("2026-12-25");
        await Expect(visit.Day).ToContainTextAsync("Day 11: ");
        await visit.Begin("2026-12-05");
        await Expect(visit.When).ToHaveTextAsync("At the end of the plan");
        await Expect(visit.Page.GetByText("Every day has had its turn.")).ToBeVisibleAsync();
        await Expect(visit.Day).ToBeHiddenAsync();
        await visit.Page.Locator(".first-day summary").ClickAsync();
        await visit.Press("Go without a date");
        await Expect(visit.When).ToHaveTextAsync("Next");
        await Expect(visit.Page.Locator(".first-day summary")).ToHaveTextAsync("Choose a first day");
        await visit.Leave();
    }

    [Fact]
    public async Task A_plan_is_cleared_here_and_in_other_windows()
    {
        var visit = await PlanVisit.In(site, "UTC", Monday);
        await Expect(visit.Page.Locator(".clear-plan summary")).ToBeHiddenAsync();
        await visit.Begin();
        await visit.Keep();
        var other = await visit.Page.Context.NewPageAsync();
        await other.GotoAsync(site.Address(Way.Server) + "plans/thirty-days/day-3.html");
        await other.GetByRole(AriaRole.Button, new() { Name = "Done" }).ClickAsync();
        await Expect(visit.State(3)).ToHaveTextAsync("done");

        await visit.Page.Locator(".clear-plan summary").ClickAsync();
        await visit.Press("Clear it");
        await Expect(visit.Page.GetByText("It is cleared.")).ToBeVisibleAsync();
        await Expect(visit.State(3)).ToHaveTextAsync("");
        await Expect(visit.When).ToHaveTextAsync("Next");
        await Expect(other.GetByRole(AriaRole.Button, new() { Name = "Done" })).ToHaveAttributeAsync("aria-pressed", "false");
        Assert.Equal("\"\"", await visit.Kept());
        await visit.Leave();
    }

    [Theory]
    [InlineData("null")]
    [InlineData("7")]
    [InlineData("[]")]
    [InlineData("""{"start":"2027-02-30","days":[1,2]}""")]
    [InlineData("""{"start":{"a":1},"days":{"1":null,"2":"done","x":{"mark":"done"},"99":{"mark":"done"}}}""")]
    [InlineData("""{"start":20270104,"days":{"1":{"mark":"often","practice":"instead","a":5,"b":["x"]}}}""")]
    [InlineData("""{"days":{"__proto__":{"mark":"done"},"-1":{"mark":"left"}}}""")]
    public async Task What_is_not_understood_is_left_aside(string kept)
    {
        var visit = await PlanVisit.In(site, "UTC", Monday);
        var errors = new List<string>();
        visit.Page.PageError += (_, error) => errors.Add(error);
        await visit.Find(kept);
        await Expect(visit.When).ToHaveTextAsync("Next");
        await Expect(visit.Day).ToHaveTextAsync("Day 1: Three honest questions for the mirror");
        await visit.OpenDay(1);
        await visit.Press("Done");
        await visit.Open(PlanVisit.Plan);
        await Expect(visit.State(1)).ToHaveTextAsync("done");
        Assert.Empty(errors);
        await visit.Leave();
    }

    [Theory]
    [InlineData(1)]
    [InlineData(13)]
    [InlineData(27)]
    [InlineData(30)]
    public async Task The_braid_has_grown_as_far_as_on_the_page_of_the_day(int done)
    {
        const string numbers = "paths => paths.flatMap(path => path.getAttribute('d').split(/[Ms ,]+/).filter(Boolean).map(Number))";
        var visit = await PlanVisit.OpenAsync(site, new(), $"plans/thirty-days/day-{done}.html");
        var drawn = await visit.Page.EvalOnSelectorAllAsync<double[]>(".grown path", numbers);
        await visit.Open(PlanVisit.Plan);
        var days = Enumerable.Range(1, done).Select(day => $$"""
            "{{day}}":{"mark":"done"}
            """);
        await visit.Find($"{{\"days\":{{{string.Join(',', days)}}}}}");
        var grown = await visit.Page.EvalOnSelectorAllAsync<double[]>(".grown path", numbers);
        Assert.Equal(drawn.Length, grown.Length);
        Assert.All(drawn.Zip(grown), pair => Assert.Equal(pair.First, pair.Second, 0.21));
        await visit.Leave();
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public async Task A_plain_line_has_come_as_far_as_on_the_page_of_the_day(int done)
    {
        const string paths = "paths => paths.map(path => path.getAttribute('d'))";
        using var guide = await OtherGuide.OpenAsync("site/plan-day");
        await using var context = await site.NewContextAsync();
        var page = await context.NewPageAsync();
        await page.GotoAsync(guide.Address($"plans/week/day-{done}.html"));
        var drawn = await page.EvalOnSelectorAllAsync<string[]>(".grown path", paths);
        await page.EvaluateAsync("""
            done => {
              const days = Object.fromEntries(Array.from({ length: done }, (_, i) => [i + 1, { mark: "done" }]));
              localStorage.setItem("guidebook.choir", JSON.stringify({ guide: "choir", version: 1, parts: { "plan.week": { days } } }));
            }
            """, done);
        await page.GotoAsync(guide.Address("plans/week/index.html"));
        Assert.StartsWith("M2,50H", drawn[0], StringComparison.Ordinal);
        Assert.Equal(drawn, await page.EvalOnSelectorAllAsync<string[]>(".grown path", paths));
    }

    private static ILocator Button(PlanVisit visit, string name) =>
        visit.Page.GetByRole(AriaRole.Button, new() { Name = name, Exact = true });
}
