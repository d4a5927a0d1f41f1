using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Guidebook.BrowserTests;

/// <summary>Readers who come back are met where they were.</summary>
public class ComingBackTests(ShippedSite site)
{
    private const string Begun = """{"days":{"1":{"mark":"done","a":"A walk."},"2":{"mark":"done","b":"<i>Tea</i> & toast."},"3":{"mark":"left"}}}""";

    [Theory]
    [Readers]
    public async Task Home_begins_with_the_next_day_and_what_was_kept(Reader reader)
    {
        var visit = await PlanVisit.OpenAsync(site, reader, "index.html");
        await Expect(visit.Page.Locator(".back")).ToBeHiddenAsync();
        await visit.Find(Begun);
        await Expect(visit.Page.Locator(".text > section").First.Locator(".back-day:visible")).ToHaveTextAsync("Day 4: Coats on, for a walk with no plan");
        await Expect(visit.Page.GetByText("Here now: 3 days marked and notes on 2 days.")).ToBeVisibleAsync();
        await visit.Page.Locator(".back-day a:visible").ClickAsync();
        await visit.Page.ArriveAsync(site.Address(reader.Way) + "plans/thirty-days/day-4.html");
        await visit.Leave();
    }

    [Theory]
    [Readers]
    public async Task Practices_and_cards_of_all_decks_that_are_kept_stand_in_one_place(Reader reader)
    {
        var page = await site.Open(reader, "kept.html");
        await Expect(page.GetByText("Nothing yet.")).ToBeVisibleAsync();
        await page.GotoAsync(site.Address(reader.Way) + "practices/i-message.html");
        var keep = page.GetByRole(AriaRole.Button, new() { Name = "Keep this practice" });
        await keep.ClickAsync();
        await Expect(keep).ToHaveAttributeAsync("aria-pressed", "true");
        var cards = new List<string>();
        foreach (var deck in new[] { "deeper", "everyday-curiosity" })
        {
            await page.GotoAsync($"{site.Address(reader.Way)}decks/{deck}.html");
            await page.Locator("[data-draw]").ClickAsync();
            cards.Add((await page.Locator("[data-lies] > :first-child").TextContentAsync())!.Trim());
            await page.GetByLabel("Keep this card").CheckAsync();
        }

        await page.GotoAsync(site.Address(reader.Way) + "kept.html");
        await Expect(page.Locator(".practice-list li:visible")).ToHaveCountAsync(1);
        await Expect(page.Locator(".cards li:visible")).ToHaveCountAsync(2);
        foreach (var card in cards) await Expect(page.Locator(".cards li:visible", new() { HasText = card })).ToHaveCountAsync(1);
        await Expect(page.GetByText("Nothing yet.")).ToBeHiddenAsync();
        await page.Locator(".practice-list a:visible").FollowAsync();
        await keep.ClickAsync();
        await page.GotoAsync(site.Address(reader.Way) + "kept.html");
        await Expect(page.Locator(".practice-list li:visible")).ToHaveCountAsync(0);
        await page.Context.CloseAsync();
    }

    [Theory]
    [InlineData("null")]
    [InlineData("[1]")]
    [InlineData("""{"practices":"i-message"}""")]
    [InlineData("""{"practices":[null,7,"no-such"]}""")]
    public async Task What_is_not_understood_is_left_aside(string part)
    {
        var page = await site.Open(new(), "kept.html");
        var errors = new List<string>();
        page.PageError += (_, error) => errors.Add(error);
        await page.EvaluateAsync("part => localStorage.setItem('guidebook.nearer', `{\"guide\":\"nearer\",\"version\":1,\"parts\":{\"favourites\":${part},\"deck.deeper\":${part}}}`)", part);
        foreach (var path in new[] { "kept.html", "index.html", "settings.html", "practices/i-message.html" }) await page.GotoAsync(site.Address(Way.Server) + path);
        await page.GetByRole(AriaRole.Button, new() { Name = "Keep this practice" }).ClickAsync();
        await page.GotoAsync(site.Address(Way.Server) + "kept.html");
        await Expect(page.Locator(".practice-list li:visible")).ToHaveCountAsync(1);
        Assert.Empty(errors);
        await page.Context.CloseAsync();
    }

    [Theory]
    [Readers]
    public async Task A_plan_folds_its_weeks_says_where_one_is_and_how_long_each_day_takes(Reader reader)
    {
        var visit = await PlanVisit.OpenAsync(site, reader);
        await Expect(visit.Page.Locator(".week[open]")).ToHaveCountAsync(1);
        await Expect(visit.Page.GetByText("You are here").Locator("visible=true")).ToHaveCountAsync(0);
        var days = string.Join(',', Enumerable.Range(1, 9).Select(day => $$"""
            "{{day}}":{"mark":"done"}
            """));
        await visit.Find($"{{\"days\":{{{days}}}}}");
        await Expect(visit.Page.Locator(".week[open] [aria-current=step]")).ToContainTextAsync("You are here");
        await Expect(visit.Page.Locator(".week[open] [aria-current=step]")).ToHaveAttributeAsync("data-day", "10");
        await Expect(visit.Page.Locator(".week[open]")).ToHaveCountAsync(1);
        await Expect(visit.Page.Locator(".week[open] .days li").First).ToContainTextAsync("minute");
        await visit.Page.Locator(".week:not([open]) summary").First.ClickAsync();
        await Expect(visit.Page.Locator(".week[open]")).ToHaveCountAsync(2);
        await visit.Leave();
    }

    [Fact]
    public async Task One_week_is_printed_alone_and_all_of_them_otherwise()
    {
        var page = await site.Open(new(), PlanVisit.Plan);
        await page.EvaluateAsync("window.print = () => {}");
        await page.Locator(".week[open] [data-print-week]").ClickAsync();
        await page.EmulateMediaAsync(new() { Media = Media.Print });
        await Expect(page.Locator(".box:visible")).ToHaveCountAsync(await page.Locator(".week").First.Locator(".box").CountAsync());
        await page.EvaluateAsync("dispatchEvent(new Event('afterprint'))");
        await Expect(page.Locator(".box:visible")).ToHaveCountAsync(30);
        await page.Context.CloseAsync();
    }

    [Theory]
    [Readers]
    public async Task The_last_day_has_ones_own_words_under_the_finished_braid_to_print(Reader reader)
    {
        var visit = await PlanVisit.OpenAsync(site, reader, "plans/thirty-days/day-30.html");
        var words = visit.Page.Locator(".own-words");
        await Expect(words).ToBeHiddenAsync();
        await visit.Find(Begun);
        await Expect(words.Locator("li:visible")).ToHaveCountAsync(2);
        await Expect(words.GetByText("<i>Tea</i> & toast.")).ToBeVisibleAsync();
        await visit.Page.EvaluateAsync("window.print = () => {}");
        await words.GetByRole(AriaRole.Button, new() { Name = "Print it with your words" }).ClickAsync();
        await visit.Page.EmulateMediaAsync(new() { Media = Media.Print });
        await Expect(visit.Page.Locator(".threads.grown")).ToBeVisibleAsync();
        await Expect(words.GetByText("A walk.")).ToBeVisibleAsync();
        await Expect(visit.Page.Locator(".how")).ToBeHiddenAsync();
        await visit.Leave();
    }

    [Theory]
    [Readers(scripts: false)]
    public async Task Without_scripts_weeks_unfold_and_nothing_promises_what_it_cannot_keep(Reader reader)
    {
        var page = await site.Open(reader, PlanVisit.Plan);
        await page.Locator(".week summary").Nth(1).ClickAsync();
        await Expect(page.Locator(".week").Nth(1).Locator(".days a").First).ToBeVisibleAsync();
        await page.GotoAsync(site.Address(reader.Way) + "practices/i-message.html");
        await Expect(page.Locator("[data-favourite]")).ToBeHiddenAsync();
        await page.GotoAsync(site.Address(reader.Way) + "kept.html");
        await Expect(page.GetByText("This list needs scripts")).ToBeVisibleAsync();
        await page.Context.CloseAsync();
    }
}
