using System.Globalization;
using System.Text.RegularExpressions;
using Guidebook.Generator.Printing.Imposition;
using Guidebook.Model;
using Guidebook.Tests;
using Microsoft.Playwright;

namespace Guidebook.BrowserTests;

/// <summary>Booklets that readers make on their own device.</summary>
public class OwnBookletTests(PrintedSite site, ShippedSite shipped)
{
    private static readonly DateOnly Monday = new(2026, 12, 7);

    /// <summary>Each paper and each way; in a thorough run, each way on each paper.</summary>
    public static TheoryData<Paper, string> Printers =>
    [
        .. from paper in Enum.GetValues<Paper>().Index()
           from way in new[] { "ShortEdge", "LongEdge", "OneSided" }.Index()
           where Thorough.IsWanted || (paper.Index + way.Index) % 2 == 0
           select (paper.Item, way.Item),
    ];

    [Theory]
    [MemberData(nameof(Printers))]
    public async Task Our_first_week_from_Monday_with_our_names_folds_for_every_printer(Paper paper, string way)
    {
        await using var errand = await Begin();
        var page = errand.Page;
        await page.GetByLabel("Name", new() { Exact = true }).FillAsync("Mira");
        await page.GetByLabel("Second name").FillAsync("Tomás");
        await page.Locator("[name=start]").FillAsync("2026-12-07");
        await page.Locator($"[name=paper][value={paper}]").CheckAsync();
        await page.Locator($"[name=way][value={way}]").CheckAsync();
        var (path, name) = await Make(errand);

        Assert.Equal("nearer-own.pdf", name);
        Assert.Equal(2, errand.Taps);
        var folding = OwnBooklet.Folding(paper, way == "LongEdge" ? FlipEdge.LongEdge : FlipEdge.ShortEdge);
        var pages = OwnBooklet.Fold(path, folding, frontsFirst: way == "OneSided").Pages;
        AssertNamedAndNumbered(pages, "Mira · Tomás");
        AssertDated(pages, 7);
        Assert.Contains("Mira Tomás", pages[0], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Our_own_ten_practices_come_in_the_order_in_which_they_were_chosen()
    {
        await using var errand = await Begin();
        await errand.Page.Locator("[name=what][value='']").CheckAsync();
        await errand.Page.Locator("[name=start]").FillAsync("2026-12-07");
        await errand.Page.GetByLabel("Name", new() { Exact = true }).FillAsync("Ida");
        var boxes = errand.Page.Locator("[name=practice]");
        var chosen = new List<string>();
        for (var i = 0; chosen.Count < 10; i += 6)
        {
            await Open(boxes.Nth(i));
            await boxes.Nth(i).CheckAsync();
            chosen.Add((await boxes.Nth(i).Locator("xpath=..").InnerTextAsync()).Trim());
        }

        var inside = errand.Page.Locator("[data-inside] .title");
        await Assertions.Expect(inside.Last).ToHaveTextAsync(chosen[^1]);
        var titles = await inside.AllInnerTextsAsync();
        var needed = (await Units(errand)).SelectMany(unit => unit.Before()).Select(id => "_" + id).ToHashSet();
        var moved = (await Units(errand)).Where(unit => needed.Contains(unit.Id)).Select(unit => unit.Title).ToHashSet();
        Assert.Empty(chosen.Except(titles));
        Assert.Equal(chosen.Except(moved), titles.Except(moved));
        var (path, _) = await Make(errand);

        Assert.Equal(2, errand.Taps);
        var pages = OwnBooklet.Fold(path, OwnBooklet.Folding(Paper.A4)).Pages;
        AssertNamedAndNumbered(pages, "Ida");
        AssertDated(pages, titles.Count);
        int Start(string title) => Array.FindIndex(pages, text => Letters(text).Contains(Letters(title), StringComparison.Ordinal));
        var starts = titles.Select(Start).ToList();
        Assert.Equal(starts.Order(), starts);
    }

    [Fact]
    public async Task A_touch_brings_the_talk_before_it_and_a_practice_brings_what_it_needs()
    {
        await using var errand = await Begin();
        var units = await Units(errand);
        await errand.Page.Locator("[name=what][value='']").CheckAsync();
        var byId = units.ToDictionary(unit => unit.Id);
        var practices = units.Where(unit => unit.Id.StartsWith('_') && (unit.Needs.Length > 0 || unit.Talks.Length > 0)).Take(6).ToList();
        Assert.Contains(practices, unit => unit.Talks.Length > 0);
        Assert.Contains(practices, unit => unit.Needs.Length > 0);
        foreach (var unit in practices)
        {
            var box = errand.Page.Locator($"[name=practice][value='{unit.Id[1..]}']");
            await Open(box);
            await box.CheckAsync();
            await Assertions.Expect(errand.Page.Locator("[data-inside] .title").Last).ToHaveTextAsync(unit.Title);
            var titles = (await errand.Page.Locator("[data-inside] .title").AllInnerTextsAsync()).ToList();
            foreach (var before in unit.Before().Select(id => byId["_" + id].Title))
                Assert.InRange(titles.IndexOf(before), 0, titles.IndexOf(unit.Title) - 1);
            await box.UncheckAsync();
            await Assertions.Expect(errand.Page.Locator("[data-nothing]")).ToBeVisibleAsync();
        }
    }

    [Fact]
    public async Task Days_from_the_middle_of_a_plan_say_what_they_build_on_and_bring_the_talk()
    {
        await using var errand = await Begin();
        await errand.Page.Locator("[name=from-thirty-days]").FillAsync("24");
        await errand.Page.Locator("[name=to-thirty-days]").FillAsync("29");
        await errand.Page.Locator("[name=to-thirty-days]").BlurAsync();
        await Assertions.Expect(errand.Page.Locator("[data-lacking]")).ToBeVisibleAsync();
        await Assertions.Expect(errand.Page.Locator("[data-inside] li", new() { HasText = "added, because others build on it" })).Not.ToHaveCountAsync(0);
    }

    [Theory]
    [InlineData("Maximiliane-Theodora Wolkenstein-Rodenegg von und zu Anders.")]
    [InlineData("WWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWW")]
    [InlineData("محمد عبد الرحمن")]
    [InlineData("Żółć Łukasiewicz")]
    public async Task Long_names_and_names_in_other_scripts_are_on_the_cover_and_inside_of_the_paper(string name)
    {
        await using var errand = await Begin();
        await errand.Page.GetByLabel("Name", new() { Exact = true }).FillAsync(name);
        await errand.Page.Locator("[name=to-thirty-days]").FillAsync("2");
        var (path, _) = await Make(errand);
        var cover = OwnBooklet.Fold(path, OwnBooklet.Folding(Paper.A4)).Pages[0];
        var letters = Letters(cover);
        bool Has(string word) => letters.Contains(word, StringComparison.Ordinal);
        Assert.All(name.Split([' ', '-']).Select(Letters), word => Assert.True(Has(word) || Has(string.Concat(word.Reverse())), $"{word} in {cover}"));
    }

    [Fact]
    public async Task What_goes_wrong_is_said_in_a_sentence_and_nothing_is_saved()
    {
        await using var errand = await Begin();
        await errand.Page.EvaluateAsync("() => void (guidebook.makeBooklet = () => { throw new RangeError('Array buffer allocation failed'); })");
        await errand.Page.GetByRole(AriaRole.Button, new() { Name = "Make the booklet" }).ClickAsync();
        await Assertions.Expect(errand.Page.Locator("form [role=status]")).ToContainTextAsync("too little memory");
        await errand.Page.RouteAsync("**/*-pool.pdf", route => route.AbortAsync());
        await errand.Page.GetByRole(AriaRole.Button, new() { Name = "Make the booklet" }).ClickAsync();
        await Assertions.Expect(errand.Page.Locator("form [role=status]")).ToContainTextAsync("could not be fetched");
        Assert.True(await errand.Page.Locator("[data-steps]").IsHiddenAsync());
    }

    [Fact]
    public async Task Without_scripts_or_from_a_folder_the_page_says_why_there_is_no_form()
    {
        var page = await site.OpenAsync(shipped, "downloads/own.html", scripts: false);
        Assert.True(await page.GetByText("This page needs scripts").IsVisibleAsync());
        Assert.True(await page.Locator("form.own").IsHiddenAsync());
        await page.Context.CloseAsync();
        await using var context = await shipped.NewContextAsync();
        var local = await context.NewPageAsync();
        await local.GotoAsync(new Uri(Path.Combine(site.Root, "downloads/own.html")).AbsoluteUri);
        await Assertions.Expect(local.GetByText("This works on the website.")).ToBeVisibleAsync();
        await Assertions.Expect(local.Locator("form.own")).ToBeHiddenAsync();
    }

    [Fact]
    public async Task The_library_is_loaded_at_the_button_only_and_nothing_leaves_the_device()
    {
        await using var errand = await Begin();
        await errand.Page.HaveTypefacesAsync();
        var asked = new List<IRequest>();
        errand.Page.Request += (_, request) => asked.Add(request);
        await Make(errand);
        var names = asked.Select(request => Path.GetFileName(new Uri(request.Url).AbsolutePath));
        Assert.Equal(["desk-maker.js", "nearer-pool.pdf"], names.Where(name => name.Contains('.', StringComparison.Ordinal)).Order());
        Assert.All(asked, request => Assert.Null(request.PostData));
        var size = new FileInfo(Path.Combine(site.Root, "assets/desk-maker.js")).Length;
        Assert.InRange(size, 1, 700 * 1024);
    }

    private async Task<Errand> Begin()
    {
        var errand = await Errand.StartAsync(site, shipped, scripts: true);
        await errand.TapAsync("Your own booklet");
        await Assertions.Expect(errand.Page.Locator("[data-inside] li").First).ToBeVisibleAsync();
        return errand;
    }

    private static Task<PoolUnit[]> Units(Errand errand) =>
        errand.Page.EvaluateAsync<PoolUnit[]>("""
            async () => (await (await fetch(document.querySelector('[data-own]').dataset.index)).json()).units
              .map((unit) => ({ ...unit, needs: unit.needs.join(' '), talks: unit.talks.join(' ') }))
            """);

    private static Task<(string Path, string Name)> Make(Errand errand) =>
        errand.GetAsync(errand.Page.GetByRole(AriaRole.Button, new() { Name = "Make the booklet" }));

    private static async Task Open(ILocator box)
    {
        var details = box.Locator("xpath=ancestor::details");
        if (await details.GetAttributeAsync("open") is null) await details.Locator("summary").ClickAsync();
    }

    /// <summary>Every page but the covers has the names, and its number in the booklet.</summary>
    private static void AssertNamedAndNumbered(string[] pages, string names)
    {
        Assert.Equal(0, pages.Length % 4);
        for (var i = 1; i < pages.Length - 1; i++)
        {
            Assert.Contains(names, pages[i], StringComparison.Ordinal);
            Assert.Matches($@"(^|\s){i + 1}(\s|$)", pages[i]);
        }
    }

    /// <summary>Every day has its number and date on both of its pages, or on all of them, from a left page on.</summary>
    private static void AssertDated(string[] pages, int days)
    {
        for (var day = 1; day <= days; day++)
        {
            var date = Monday.AddDays(day - 1).ToString("dddd,? d MMMM", CultureInfo.InvariantCulture);
            var label = new Regex($"Day {day} · {date}");
            var dated = pages.Index().Where(page => label.IsMatch(page.Item)).Select(page => page.Index).ToList();
            Assert.True(dated.Count >= 2 && dated.Count % 2 == 0, $"Day {day} is on {dated.Count} pages");
            Assert.Equal(1, dated[0] % 2);
            Assert.Equal(Enumerable.Range(dated[0], dated.Count), dated);
        }
    }

    private static string Letters(string text) => Regex.Replace(text, @"[^\p{L}\p{N}]", "");
}
