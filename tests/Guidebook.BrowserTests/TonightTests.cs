using Microsoft.Playwright;

namespace Guidebook.BrowserTests;

public class TonightTests(ShippedSite site)
{
    [Theory]
    [Readers]
    public async Task Home_leads_by_minutes_to_one_suggestion_with_what_to_know_before(Reader reader)
    {
        var page = await site.Open(reader, "index.html");
        await page.GetByRole(AriaRole.Link, new() { Name = "10 minutes" }).ClickAsync();
        await Assertions.Expect(page.Locator(".suggestion:visible")).ToHaveCountAsync(1);
        var shown = page.Locator(".suggestion.shown");
        Assert.InRange(int.Parse((await shown.GetAttributeAsync("data-minutes"))!, System.Globalization.CultureInfo.InvariantCulture), 1, 10);
        Assert.True(await page.GetByLabel("10", new() { Exact = true }).IsCheckedAsync());
        await Assertions.Expect(page.Locator("[data-signpost]")).ToBeVisibleAsync();
        await Assertions.Expect(page.Locator("main h2:not(.name-of):visible")).ToHaveCountAsync(0);
        Assert.Equal(0, await page.EvaluateAsync<int>("localStorage.length"));

        await page.GetByRole(AriaRole.Link, new() { Name = "Read the steps" }).ClickAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Name = "What to do" })).ToBeVisibleAsync();
        await page.Context.CloseAsync();
    }

    [Theory]
    [Readers]
    public async Task Each_comes_once_before_any_comes_again_and_none_twice_in_a_row(Reader reader)
    {
        var page = await site.Open(reader, "tonight.html?minutes=10&who=both");
        var fitting = await page.EvaluateAsync<string[]>("[...document.querySelectorAll('.suggestion')].filter(one => Number(one.dataset.minutes) <= 10 && one.dataset.who.includes('both')).map(one => one.dataset.practice)");
        Assert.True(fitting.Length > 2);
        List<string> seen = [await Shown(page)];
        while (seen.Count < fitting.Length * 2)
        {
            await page.GetByRole(AriaRole.Button, new() { Name = "Another one" }).ClickAsync();
            seen.Add(await Shown(page));
        }

        Assert.Equal(fitting.Order(StringComparer.Ordinal), seen.Take(fitting.Length).Order(StringComparer.Ordinal));
        Assert.Equal(fitting.Order(StringComparer.Ordinal), seen.Skip(fitting.Length).Order(StringComparer.Ordinal));
        Assert.DoesNotContain(seen.Zip(seen.Skip(1)), pair => pair.First == pair.Second);
        await page.Context.CloseAsync();
    }

    [Theory]
    [Readers]
    public async Task Whoever_comes_back_finds_the_same_suggestion(Reader reader)
    {
        var page = await site.Open(reader, "tonight.html?minutes=20");
        var shown = await Shown(page);
        await Assertions.Expect(page).ToHaveURLAsync(site.Address(reader.Way) + $"tonight.html?minutes=20&one={shown}");
        var before = page.Url;
        await page.Locator(".suggestion:visible a").First.FollowAsync();
        await page.BackToAsync(before);
        Assert.Equal(shown, await Shown(page));
        await page.Context.CloseAsync();
    }

    [Theory]
    [Readers]
    public async Task Nothing_for_the_morning_is_suggested_and_every_practice_is_suggested_or_stands_with_its_reason(Reader reader)
    {
        var page = await site.Open(reader, "tonight.html?minutes=90");
        var suggested = await page.EvaluateAsync<string[]>("[...document.querySelectorAll('.suggestion .name-of a')].map(link => link.href.split('/').pop())");
        var others = await page.EvaluateAsync<string[]>("[...document.querySelectorAll('.tonight-not dd a')].map(link => link.href.split('/').pop())");
        Assert.DoesNotContain("morning-coffee-ten.html", suggested);
        Assert.DoesNotContain("midday-message.html", suggested);
        Assert.Contains("screens-asleep.html", suggested.Concat(others));
        var all = Directory.EnumerateFiles(Path.Combine(site.Root, "practices"), "*.html").Select(file => Path.GetFileName(file)!)
            .Where(file => file != "index.html");
        Assert.Equal(all.Order(StringComparer.Ordinal), suggested.Concat(others).Order(StringComparer.Ordinal));
        await page.GetByText("What is not suggested for tonight, and why").ClickAsync();
        await Assertions.Expect(page.GetByText("It is for another time of day")).ToBeVisibleAsync();
        await page.Context.CloseAsync();
    }

    [Theory]
    [Readers]
    public async Task Who_is_alone_sees_the_way_for_one_the_button_covers_nothing_and_the_heading_is_the_largest(Reader reader)
    {
        var page = await site.Open(reader, "tonight.html?minutes=20&who=alone");
        var fitting = await page.Locator(".suggestion[data-who~=alone]").CountAsync();
        var seen = 0;
        for (var i = 0; i < fitting; i++)
        {
            seen += await page.Locator(".suggestion.shown .alone-too:visible").CountAsync();
            await page.GetByRole(AriaRole.Button, new() { Name = "Another one" }).ClickAsync();
        }

        Assert.True(seen > 0);
        Assert.Equal("static", await page.Locator(".another").EvaluateAsync<string>("place => getComputedStyle(place).position"));
        const string size = "place => parseFloat(getComputedStyle(place).fontSize)";
        Assert.True(await page.Locator("h1").EvaluateAsync<double>(size) > await page.Locator(".suggestion.shown .name-of").EvaluateAsync<double>(size));
        await page.Context.CloseAsync();
    }

    [Theory]
    [Readers(scripts: false)]
    public async Task Without_scripts_all_of_them_stand_there_by_the_time_they_take(Reader reader)
    {
        var page = await site.Open(reader, "index.html");
        await page.GetByRole(AriaRole.Link, new() { Name = "10 minutes" }).FollowAsync();
        Assert.EndsWith("#_up-to-10", page.Url, StringComparison.Ordinal);
        Assert.Equal(["Up to 5 minutes", "Up to 10 minutes", "Up to 20 minutes", "An evening, up to 90 minutes"], await page.Locator("main h2:not(.name-of):visible").AllTextContentsAsync());
        Assert.Equal(await page.Locator(".suggestion").CountAsync(), await page.Locator(".suggestion:visible").CountAsync());
        Assert.Equal(0, await page.Locator("main :is(input, button, .care):visible").CountAsync());
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task For_one_alone_a_practice_for_two_shows_its_way_for_one_and_stays_where_it_fits()
    {
        var page = await site.Open(new(), "tonight.html?minutes=20&who=both");
        var shown = await Shown(page);
        var way = page.Locator(".suggestion.shown .alone-too");
        await Assertions.Expect(way).ToBeHiddenAsync();
        await page.GetByLabel("On my own").CheckAsync();
        Assert.Equal(shown, await Shown(page));
        await Assertions.Expect(way).ToBeVisibleAsync();
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task Where_there_is_but_one_no_other_is_offered()
    {
        using var small = await GeneratedSite.CreateAsync(1);
        var page = await small.Open(site.Browser, "tonight.html");
        await Assertions.Expect(page.Locator(".suggestion:visible")).ToHaveCountAsync(1);
        await Assertions.Expect(page.GetByText("It is the only one for this.")).ToBeVisibleAsync();
        await Assertions.Expect(page.Locator("main :is(button, input):visible")).ToHaveCountAsync(0);
        await page.CloseAsync();
    }

    private static async Task<string> Shown(IPage page) => (await page.Locator(".suggestion:visible").GetAttributeAsync("data-practice"))!;
}
