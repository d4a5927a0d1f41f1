using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace Guidebook.BrowserTests;

public class DangerTests(ShippedSite site)
{
    /// <summary>The number of results that a reader sees without much scrolling.</summary>
    private const int FirstScreen = 8;

    /// <summary>
    /// The results of a query as a reader sees them: the titles of all links in order, with a star for the link in the help box, and their
    /// addresses.
    /// </summary>
    private const string Look =
        """
        async (query) => {
          const field = document.querySelector("dialog.search input");
          field.value = query;
          field.dispatchEvent(new Event("input", { bubbles: true }));
          await new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)));
          const links = [...document.querySelectorAll("[data-found] a")];
          return links.map((link) => [(link.closest(".help") ? "*" : "") + link.textContent, link.href]);
        }
        """;

    private const string Help = "*Help, and staying safe";

    [Fact]
    public async Task Words_of_danger_put_help_above_all_results_misspelt_ones_too()
    {
        string[] all = [.. DangerWords.Right, .. DangerWords.Misspelt];
        Assert.True(all.Distinct().Count() >= 60 && DangerWords.Misspelt.Length >= 10);
        var address = site.Address(Way.Server) + "pages/help.html";
        var page = await OpenSearch("index.html");
        var missed = new List<string>();
        foreach (var query in all)
        {
            var links = await page.EvaluateAsync<string[][]>(Look, query);
            if (links is [[Help, var first], .. var others] && first == address && !others.Any(IsOrdinary)) continue;
            missed.Add($"{query}: {string.Join(", ", links.Select(link => link[0]))}");
        }

        Assert.Empty(missed);
        await page.Context.CloseAsync();

        static bool IsOrdinary(string[] link) =>
            Array.Exists(["/practices/", "/plans/", "/decks/", "/worksheets/", "/articles/", "/sources/"], part => link[1].Contains(part, StringComparison.Ordinal));
    }

    [Fact]
    public async Task On_other_days_everybody_finds_what_they_found_before()
    {
        var page = await OpenSearch("index.html");
        Assert.Equal(20, DangerWords.Everyday.Count);
        foreach (var (query, titles) in DangerWords.Everyday)
        {
            var links = await page.EvaluateAsync<string[][]>(Look, query);
            string[] found = [.. links.Take(FirstScreen).Select(link => link[0])];
            Assert.Empty(titles.Except(found).Select(title => $"{query}: {title}")); // words of the guide may change the order
        }

        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task Words_that_mean_no_harm_bring_no_help()
    {
        var page = await OpenSearch("index.html");
        Assert.True(DangerWords.Harmless.Length >= 20);
        var alarms = new List<string>();
        foreach (var query in DangerWords.Harmless)
            if ((await page.EvaluateAsync<string[][]>(Look, query)).Any(link => link[0] == Help)) alarms.Add(query);
        Assert.Empty(alarms);
        await page.Context.CloseAsync();
    }

    [Theory]
    [InlineData("killing")]
    [InlineData("slap")]
    [InlineData("chokehold")]
    public async Task A_word_of_danger_is_not_bent_into_another_one_before_its_phrase_is_whole(string query)
    {
        var page = await OpenSearch("index.html");
        await page.EvaluateAsync(Look, query);
        Assert.Empty(await page.Locator("[data-found] mark").AllTextContentsAsync());
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task Help_is_said_aloud_and_is_the_first_stop_of_the_keyboard()
    {
        var page = await OpenSearch("practices/i-message.html");
        await page.Keyboard.TypeAsync("suicid");
        await Assertions.Expect(page.Locator(".help")).ToBeVisibleAsync();
        await page.Keyboard.TypeAsync("e");
        await Assertions.Expect(page.Locator(".search [role=status]")).ToHaveTextAsync("Help comes first.");
        await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Name = "You are not alone with this" })).ToBeVisibleAsync();
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(page.Locator(".help > a")).ToBeFocusedAsync();
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(page).ToHaveURLAsync(site.Address(Way.Server) + "pages/help.html");
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task Where_nothing_else_is_found_help_stands_alone()
    {
        var page = await OpenSearch("index.html");
        await page.Keyboard.TypeAsync("choked me");
        await Assertions.Expect(page.Locator("[data-found] a:not([href^=tel])")).ToHaveTextAsync(["Help, and staying safe"]);
        await Assertions.Expect(page.Locator(".search [role=status]")).ToHaveTextAsync("Help comes first.");
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task On_the_page_of_help_itself_it_closes_search()
    {
        var page = await OpenSearch("pages/help.html");
        await page.Keyboard.TypeAsync("he hits me");
        await page.Locator(".help > a").ClickAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Dialog)).ToBeHiddenAsync();
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task With_help_comes_the_way_out_on_every_page()
    {
        var page = await OpenSearch("practices/i-message.html");
        var leave = page.Locator(".search [data-leave]");
        await page.Keyboard.TypeAsync("kiss");
        await Assertions.Expect(page.Locator("[data-found] a").First).ToBeVisibleAsync();
        await Assertions.Expect(leave).ToBeHiddenAsync();
        await page.Locator(".search input").FillAsync("he hits me");
        await Assertions.Expect(leave).ToBeInViewportAsync(new() { Ratio = 1 });
        await page.RouteAsync("https://www.bbc.com/**", route => route.FulfillAsync(new() { Body = "Weather" }));
        await page.BePatientAsync();
        for (var i = 0; i < 3; i++) await page.Keyboard.PressAsync("Shift");
        await Assertions.Expect(page).ToHaveURLAsync("https://www.bbc.com/weather");
        await page.Context.CloseAsync();
    }

    [Theory]
    [InlineData(320, ColorScheme.Light)]
    [InlineData(1280, ColorScheme.Dark)]
    public async Task The_box_breaks_no_rule_and_fits(int width, ColorScheme scheme)
    {
        var page = await OpenSearch("index.html", new(Width: width, Scheme: scheme));
        await page.Keyboard.TypeAsync("controlling husband suicide");
        await Assertions.Expect(page.Locator(".help")).ToBeVisibleAsync();
        Assert.Empty((await page.RunAxe()).Violations.SelectMany(rule => rule.Nodes.Select(node => $"{rule.Id}: {node.Html}")));
        Assert.True(await page.Locator("dialog.search").EvaluateAsync<bool>("dialog => dialog.scrollWidth <= dialog.clientWidth"));
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task A_guide_in_a_language_without_a_list_has_the_words_that_it_declares()
    {
        using var guide = await OtherGuide.OpenAsync("site/search-words");
        var page = await OpenSearch(guide.Address("index.html"));
        foreach (var query in new[] { "er schlägt mich", "ER SCHLAGT MICH", "suizd", "ich will nicht mehr leben" })
            Assert.Contains(await page.EvaluateAsync<string[][]>(Look, query), link => link[0] == "*Help");
        foreach (var query in new[] { "suicide", "er trägt mich", "will ich nicht" })
            Assert.DoesNotContain(await page.EvaluateAsync<string[][]>(Look, query), link => link[0] == "*Help");
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task A_guide_adds_words_and_takes_others_away()
    {
        using var guide = await OtherGuide.OpenAsync("site/search-words-changed");
        var page = await OpenSearch(guide.Address("index.html"));
        foreach (var query in new[] { "narcisist", "bullied by choir", "it hit me", "abused", "he hits my cat", "suicidal" })
            Assert.Contains(await page.EvaluateAsync<string[][]>(Look, query), link => link[0] == "*Help");
        foreach (var query in new[] { "eggshells", "abuse", "sucide", "he hits my dog" })
            Assert.DoesNotContain(await page.EvaluateAsync<string[][]>(Look, query), link => link[0] == "*Help");
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task A_guide_without_a_page_of_safety_has_none_of_it()
    {
        using var guide = await OtherGuide.OpenAsync("site/order");
        var page = await OpenSearch(guide.Address("index.html"));
        Assert.True(await page.EvaluateAsync<bool>("guidebookIndex.help === undefined"));
        Assert.DoesNotContain(await page.EvaluateAsync<string[][]>(Look, "suicide"), link => link[0].StartsWith('*'));
        await page.Context.CloseAsync();
    }

    private async Task<IPage> OpenSearch(string path, Reader? reader = null)
    {
        var page = await site.Open(reader ?? new(), path.StartsWith("file:", StringComparison.Ordinal) ? "index.html" : path);
        if (path.StartsWith("file:", StringComparison.Ordinal)) await page.GotoAsync(path);
        await page.GetByRole(AriaRole.Button, new() { Name = "Search", Exact = true }).ClickAsync();
        await Assertions.Expect(page.Locator("dialog[data-state=there]")).ToBeVisibleAsync();
        return page;
    }
}
