using System.Globalization;
using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace Guidebook.BrowserTests;

public class FinderTests(ShippedSite site)
{
    private const string List = "practices/index.html";
    private const string TenAlone = "[data-practice][data-stage='1']:is([data-who='alone'], [data-who='alone both'])";

    [Theory]
    [Readers]
    public async Task A_choice_narrows_the_list_is_announced_and_stands_in_the_address(Reader reader)
    {
        var page = await site.Open(reader, List);
        var all = await Visible(page);
        await OpenForm(page);
        await page.GetByLabel("10", new() { Exact = true }).CheckAsync();
        await page.GetByLabel("Without", new() { Exact = true }).CheckAsync();
        var left = await Visible(page);
        Assert.Equal(await page.EvaluateAsync<string[]>("[...document.querySelectorAll('[data-practice][data-touch=no]')].filter(one => Number(one.dataset.minutes) <= 10).map(one => one.dataset.practice)"), left);
        Assert.InRange(left.Length, 1, all.Length - 1);
        await Assertions.Expect(page.Locator("main").GetByRole(AriaRole.Status)).ToHaveTextAsync($"{left.Length} of {all.Length} practices fit.");
        await Assertions.Expect(page).ToHaveURLAsync(site.Address(reader.Way) + List + "?minutes=10&touch=no");
        Assert.Equal(0, await page.Locator("section.strand:visible:not(:has([data-practice]:visible))").CountAsync());
        Assert.Equal(0, await page.EvaluateAsync<int>("localStorage.length"));
        await page.Context.CloseAsync();
    }

    [Theory]
    [Readers]
    public async Task An_address_that_was_kept_or_sent_finds_the_same_and_all_of_it_can_be_cleared(Reader reader)
    {
        var page = await site.Open(reader, List + "?minutes=10&who=alone&stage=1&strand=no-such&x=y");
        var left = await Visible(page);
        Assert.Equal(await page.EvaluateAsync<string[]>($"[...document.querySelectorAll(\"{TenAlone}\")].filter(one => Number(one.dataset.minutes) <= 10).map(one => one.dataset.practice)"), left);
        Assert.True(await page.Locator("[name=minutes][value='10']").IsCheckedAsync());
        Assert.Equal("1", await page.Locator("select[name=stage]").InputValueAsync());
        if (reader.Width < 600) await Assertions.Expect(page.GetByRole(AriaRole.Button, new() { Name = "Find one that fits" })).ToContainTextAsync("up to 10 minutes · on my own · stage 1");

        await page.GetByRole(AriaRole.Button, new() { Name = "Clear all" }).ClickAsync();
        Assert.True((await Visible(page)).Length > left.Length);
        await Assertions.Expect(page).ToHaveURLAsync(site.Address(reader.Way) + List);
        await Assertions.Expect(page.GetByRole(AriaRole.Button, new() { Name = "Clear all" })).ToHaveCountAsync(0);
        await page.Context.CloseAsync();
    }

    [Theory]
    [Readers]
    public async Task Where_nothing_fits_the_page_says_so_and_offers_what_comes_nearest(Reader reader)
    {
        var page = await site.Open(reader, List + "?minutes=5&who=both&strand=outside-help&touch=yes");
        Assert.Empty(await Visible(page));
        await Assertions.Expect(page.Locator("main").GetByRole(AriaRole.Status)).ToHaveTextAsync("No practice fits all of this.");
        var nearest = page.Locator("[data-nearest] button").First;
        var words = await nearest.TextContentAsync() ?? "";
        Assert.StartsWith("any strand: ", words, StringComparison.Ordinal);
        await nearest.ClickAsync();
        Assert.Equal(int.Parse(Regex.Match(words, @"\d+").Value, CultureInfo.InvariantCulture), (await Visible(page)).Length);
        await Assertions.Expect(page.Locator("[data-nearest]")).ToBeHiddenAsync();
        await Assertions.Expect(page).ToHaveURLAsync(site.Address(reader.Way) + List + "?minutes=5&who=both&touch=yes");
        await page.Context.CloseAsync();
    }

    [Theory]
    [Readers(scripts: false)]
    public async Task Without_scripts_the_whole_list_stands_there_and_nothing_that_would_not_work(Reader reader)
    {
        var page = await site.Open(reader, List + "?minutes=5");
        Assert.Equal(await page.Locator("[data-practice]").CountAsync(), await page.Locator("[data-practice]:visible").CountAsync());
        Assert.Equal(0, await page.Locator("main :is(input, select, button, [role=status]):visible").CountAsync());
        await Assertions.Expect(page.GetByText("By stage")).ToBeVisibleAsync();
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task On_my_own_says_which_practices_for_two_have_a_way_for_one()
    {
        var page = await site.Open(new(), List);
        var remarks = page.GetByText("has a way for one");
        await Assertions.Expect(remarks.Locator("visible=true")).ToHaveCountAsync(0);
        await OpenForm(page);
        await page.GetByLabel("On my own").CheckAsync();
        Assert.Equal(await page.Locator("[data-who='alone both']:visible").CountAsync(), await remarks.Locator("visible=true").CountAsync());
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task On_a_phone_the_form_closes_again_and_what_was_found_has_the_focus()
    {
        var page = await site.Open(new(), List);
        await Assertions.Expect(page.GetByLabel("10", new() { Exact = true })).ToBeHiddenAsync();
        await OpenForm(page);
        await page.GetByLabel("5", new() { Exact = true }).CheckAsync();
        var found = (await Visible(page)).Length;
        await page.GetByRole(AriaRole.Button, new() { Name = $"Show {found} practices" }).ClickAsync();
        await Assertions.Expect(page.GetByLabel("10", new() { Exact = true })).ToBeHiddenAsync();
        await Assertions.Expect(page.Locator("main").GetByRole(AriaRole.Status)).ToBeFocusedAsync();
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task Five_hundred_practices_are_narrowed_as_well()
    {
        using var many = await GeneratedSite.CreateAsync(500);
        var page = await many.Open(site.Browser, List);
        var times = await page.EvaluateAsync<double[]>("""
            () => [5, 10, 20, 45].map(minutes => {
              const control = document.querySelector(`[name=minutes][value="${minutes}"]`);
              const before = performance.now();
              control.checked = true;
              control.dispatchEvent(new Event("change", { bubbles: true }));
              document.body.getBoundingClientRect();
              return performance.now() - before;
            })
            """);
        TestContext.Current.TestOutputHelper?.WriteLine($"Milliseconds for a change with 500 practices: {string.Join(", ", times.Select(time => time.ToString("0.0", CultureInfo.InvariantCulture)))}");
        var expected = Enumerable.Range(0, 500).Count(i => GeneratedSite.MinutesOf(i) <= 45);
        Assert.Equal(expected, (await Visible(page)).Length);
        await page.Locator("[name=who][value=alone]").EvaluateAsync("control => control.click()");
        Assert.Equal(
            Enumerable.Range(0, 500)
            .Count(i => GeneratedSite.MinutesOf(i) <= 45 && GeneratedSite.IsAlone(i)), (await Visible(page)).Length);
        await page.CloseAsync();
    }

    private static Task<string[]> Visible(IPage page) =>
        page.EvaluateAsync<string[]>("[...document.querySelectorAll('[data-practice]')].filter(one => one.checkVisibility()).map(one => one.dataset.practice)");

    private static async Task OpenForm(IPage page)
    {
        var door = page.GetByRole(AriaRole.Button, new() { Name = "Find one that fits" });
        if (await door.IsVisibleAsync()) await door.ClickAsync();
    }
}
