using System.Text.Json;
using Microsoft.Playwright;

namespace Guidebook.BrowserTests;

public class CardsTests(ShippedSite site)
{
    private const string Deck = "decks/deeper.html";
    private const string Levels = "Near the shore";
    /// <summary>Draws all cards and one more, and returns where the button is before each and at last.</summary>
    private const string DrawAll = """
        async () => {
          const [button, tops] = [document.querySelector("[data-draw]"), []];
          const top = () => button.getBoundingClientRect().top + scrollY;
          for (const _ of [0, ...document.querySelectorAll(".card-list li")]) {
            await new Promise((drawn) => (tops.push(top()), button.click(), requestAnimationFrame(() => setTimeout(drawn))));
          }
          return [...tops, top()];
        }
        """;

    public static TheoryData<string> ForeignParts =>
        ["null", "5", "\"drawn\"", "[]", "{}", """{"drawn": 3, "mine": {"length": 2}}""", """{"drawn": [null, {}, "zzz", 4], "mine": ["zzz", ["a"]]}"""];

    [Theory]
    [Readers]
    public async Task One_card_lies_open_at_a_time_and_none_comes_twice_before_all_have(Reader reader)
    {
        var page = await site.Open(reader, Deck);
        await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Name = "When not to play" })).ToBeVisibleAsync();
        await Assertions.Expect(Open(page)).ToBeEmptyAsync();
        await Assertions.Expect(page.GetByLabel(Levels)).ToBeCheckedAsync();

        var cards = await page.Locator("#light + ol > li").AllTextContentsAsync();
        var drawn = new List<string>();
        for (var i = 0; i < cards.Count; i++) drawn.Add(await Draw(page));
        Assert.Equal(cards.Select(card => card.Trim()).Order(), drawn.Order());

        await page.GetByRole(AriaRole.Button, new() { Name = "Draw a card" }).ClickAsync();
        await Assertions.Expect(Open(page)).ToHaveTextAsync("You have seen all of these cards. Draw again, and they begin anew.");
        var anew = await Draw(page);
        Assert.Contains(anew, drawn);
        Assert.NotEqual(drawn[^1], anew);
        await page.Context.CloseAsync();
    }

    [Theory]
    [Readers(scripts: false)]
    public async Task Without_scripts_a_deck_is_a_list(Reader reader)
    {
        var page = await site.Open(reader, Deck);
        Assert.Equal(30, await page.Locator(".card-list li:visible").CountAsync());
        Assert.Equal(0, await page.Locator("main :is(input, button):visible").CountAsync());
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task A_deck_without_levels_has_all_its_cards_in_one_pile()
    {
        var page = await site.Open(new(), "decks/appreciation-cards.html");
        await Assertions.Expect(page.GetByLabel("All cards")).ToBeCheckedAsync();
        Assert.Equal(2, await page.GetByRole(AriaRole.Radio).CountAsync());
        var drawn = new HashSet<string>();
        for (var i = 0; i < 28; i++) drawn.Add(await Draw(page));
        Assert.Equal(28, drawn.Count);
        await page.Context.CloseAsync();
    }

    [Theory]
    [Readers]
    public async Task Drawing_and_turning_back_work_by_keys_alone(Reader reader)
    {
        var page = await site.Open(reader, Deck);
        await page.GetByRole(AriaRole.Button, new() { Name = "Draw a card" }).FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        var first = await Words(page);
        await page.Keyboard.PressAsync("Space");
        var second = await Words(page);
        await page.Keyboard.PressAsync("ArrowRight");
        var third = await Words(page);
        Assert.Equal(3, new HashSet<string>([first, second, third]).Count);

        await page.Keyboard.PressAsync("ArrowLeft");
        await page.Keyboard.PressAsync("ArrowLeft");
        Assert.Equal(first, await Words(page));
        await page.Keyboard.PressAsync("ArrowLeft");
        Assert.Equal(first, await Words(page));
        await page.Keyboard.PressAsync("ArrowRight");
        Assert.Equal(second, await Words(page));
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task Arrow_keys_choose_among_piles_without_drawing()
    {
        var page = await site.Open(new(), Deck);
        await page.GetByLabel(Levels).FocusAsync();
        await page.Keyboard.PressAsync("ArrowRight");
        await Assertions.Expect(page.GetByLabel("Up to the knees")).ToBeCheckedAsync();
        await Assertions.Expect(Open(page)).ToBeEmptyAsync();
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task A_swipe_to_a_side_draws_or_turns_back_and_one_along_the_page_scrolls_it()
    {
        var page = await site.Open(new(), Deck);
        await page.Locator(".card").ScrollIntoViewIfNeededAsync();
        await Swipe(page, -150, 10);
        await Assertions.Expect(Card(page)).Not.ToBeEmptyAsync();
        var first = await Words(page);
        await Swipe(page, -150, 10);
        await Assertions.Expect(Card(page)).Not.ToHaveTextAsync(first);
        await Swipe(page, 150, 10);
        await Assertions.Expect(Card(page)).ToHaveTextAsync(first);

        var before = await page.EvaluateAsync<double>("scrollY");
        await Swipe(page, 20, -150);
        await page.WaitForFunctionAsync("before => scrollY > before", before);
        Assert.Equal(first, await Words(page));
        await page.Context.CloseAsync();
    }

    [Theory]
    [Readers]
    public async Task Kept_cards_can_be_seen_alone_and_stay_with_a_yes(Reader reader)
    {
        var page = await site.Open(reader, Deck);
        var mine = await Draw(page);
        await page.GetByLabel("Keep this card").CheckAsync();
        await Draw(page);
        await Assertions.Expect(page.GetByLabel("Keep this card")).Not.ToBeCheckedAsync();
        Assert.Equal(0, await page.EvaluateAsync<int>("localStorage.length"));
        await page.GetByRole(AriaRole.Button, new() { Name = "Keep it on this device" }).ClickAsync();

        await page.ReloadAsync();
        await Assertions.Expect(Open(page)).ToBeEmptyAsync();
        await page.GetByLabel("Cards that you keep").CheckAsync();
        Assert.Equal(mine, await Draw(page));
        await Assertions.Expect(page.GetByLabel("Keep this card")).ToBeCheckedAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Draw a card" }).ClickAsync();
        await Assertions.Expect(Open(page)).ToHaveTextAsync("You have seen all of these cards. Draw again, and they begin anew.");
        await page.Context.CloseAsync();
    }

    [Theory]
    [Readers]
    public async Task Without_a_yes_no_card_is_kept_beyond_the_tab(Reader reader)
    {
        var page = await site.Open(reader, Deck);
        await Draw(page);
        await page.GetByLabel("Keep this card").CheckAsync();
        var context = page.Context;
        await page.CloseAsync();
        page = await context.NewPageAsync();
        await page.GotoAsync(site.Address(reader.Way) + Deck);
        await page.GetByLabel("Cards that you keep").CheckAsync();
        await Assertions.Expect(Open(page)).ToContainTextAsync("You keep no card yet.");
        Assert.Equal(0, await page.EvaluateAsync<int>("localStorage.length"));
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task What_was_drawn_is_remembered_with_a_yes()
    {
        var page = await site.Open(new(), Deck);
        var cards = (await page.Locator("#light + ol > li").AllTextContentsAsync()).Select(card => card.Trim()).ToList();
        for (var i = 1; i < 10; i++) cards.Remove(await Draw(page));
        await page.GetByRole(AriaRole.Button, new() { Name = "Keep it on this device" }).ClickAsync();
        await page.ReloadAsync();
        Assert.Equal(Assert.Single(cards), await Draw(page));
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task A_card_that_is_worded_anew_is_neither_drawn_nor_kept()
    {
        var page = await site.Open(new(), Deck);
        var words = await Draw(page);
        await page.GetByLabel("Keep this card").CheckAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Keep it on this device" }).ClickAsync();
        await page.RouteAsync("**/deeper.html", async route =>
        {
            var answer = await route.FetchAsync();
            await route.FulfillAsync(
                new() { Response = answer, Body = (await answer.TextAsync()).Replace(words, "Something else altogether?", StringComparison.Ordinal) });
        });

        await page.ReloadAsync();
        await page.GetByLabel("Cards that you keep").CheckAsync();
        await Assertions.Expect(Open(page)).ToContainTextAsync("You keep no card yet.");
        await page.Context.CloseAsync();
    }

    [Theory]
    [MemberData(nameof(ForeignParts))]
    public async Task What_is_kept_in_a_foreign_shape_is_as_nothing(string part)
    {
        var page = await site.Open(new(), Deck);
        var errors = new List<string>();
        page.PageError += (_, error) => errors.Add(error);
        await page.EvaluateAsync("part => localStorage.setItem('guidebook.nearer', `{\"guide\": \"nearer\", \"version\": 1, \"parts\": {\"deck.deeper\": ${part}}}`)", part);
        await page.ReloadAsync();
        var drawn = await Draw(page);
        await page.GetByLabel("Keep this card").CheckAsync();
        await page.GetByLabel("Cards that you keep").CheckAsync();
        Assert.Equal(drawn, await Draw(page));
        Assert.Empty(errors);
        await page.Context.CloseAsync();
    }

    [Theory]
    [InlineData("decks/deeper.html", 320)]
    [InlineData("decks/deeper.html", 1280)]
    [InlineData("decks/appreciation-cards.html", 390)]
    [InlineData("decks/everyday-curiosity.html", 320)]
    [InlineData("decks/our-story-and-dreams.html", 320)]
    public async Task Nothing_moves_when_cards_of_other_lengths_come(string path, int width)
    {
        var page = await site.Open(new(Width: width), path);
        await page.GetByLabel("All cards").CheckAsync();
        await page.HaveTypefacesAsync();
        await page.Locator("[data-draw]").ClickAsync();
        Assert.Single((await page.EvaluateAsync<double[]>(DrawAll)).Distinct());
        Assert.True(await page.EvaluateAsync<bool>("document.documentElement.scrollWidth <= innerWidth"));
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task The_list_of_all_cards_opens_at_a_press_or_a_link_and_is_what_is_printed()
    {
        var page = await site.Open(new(), Deck);
        var list = page.Locator(".card-list");
        await Assertions.Expect(list).ToBeHiddenAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "All cards as a list", Expanded = false }).ClickAsync();
        await Assertions.Expect(list).ToBeVisibleAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "All cards as a list", Expanded = true }).ClickAsync();
        await Assertions.Expect(list).ToBeHiddenAsync();

        await page.EmulateMediaAsync(new() { Media = Media.Print });
        await Assertions.Expect(list).ToBeVisibleAsync();
        await Assertions.Expect(page.Locator(".on-table")).ToBeHiddenAsync();
        await page.EmulateMediaAsync(new() { Media = Media.Screen });
        await page.GotoAsync(site.Address(Way.Server) + Deck + "#deep");
        await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Name = "Out where it is quiet" })).ToBeVisibleAsync();
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task What_another_window_clears_is_taken_from_the_table()
    {
        var page = await site.Open(new(), Deck);
        await Draw(page);
        await page.GetByRole(AriaRole.Button, new() { Name = "Keep it on this device" }).ClickAsync();
        var other = await page.Context.NewPageAsync();
        await other.GotoAsync(site.Address(Way.Server) + "settings.html");
        await SettingsTests.Clear(other);
        await Assertions.Expect(Open(page)).ToBeEmptyAsync();
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task What_is_kept_does_not_tell_the_words_of_a_card()
    {
        var page = await site.Open(new(), Deck);
        var words = await Draw(page);
        await page.GetByLabel("Keep this card").CheckAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Keep it on this device" }).ClickAsync();
        var kept = JsonDocument.Parse(await page.EvaluateAsync<string>("localStorage.getItem('guidebook.nearer')")).RootElement.GetProperty("parts").GetProperty("deck.deeper");
        Assert.Equal(kept.GetProperty("drawn")[0].GetString(), kept.GetProperty("mine")[0].GetString());
        Assert.DoesNotContain(words.Split(' ')[^1], kept.ToString(), StringComparison.Ordinal);
        await page.Context.CloseAsync();
    }

    private static ILocator Open(IPage page) => page.Locator(".on-table").GetByRole(AriaRole.Status).First;

    /// <summary>Draws a card, and returns its text.</summary>
    private static async Task<string> Draw(IPage page)
    {
        await page.GetByRole(AriaRole.Button, new() { Name = "Draw a card" }).ClickAsync();
        return await Words(page);
    }

    private static async Task<string> Words(IPage page) => (await Card(page).TextContentAsync() ?? "").Trim();

    private static ILocator Card(IPage page) => Open(page).Locator(":scope > :not(.label)").First;

    /// <summary>A swipe: touches the middle of the card, moves, and releases.</summary>
    private static async Task Swipe(IPage page, double x, double y)
    {
        var box = (await page.Locator(".card").BoundingBoxAsync())!;
        var (startX, startY) = (box.X + box.Width / 2, box.Y + box.Height / 2);
        var session = await page.Context.NewCDPSessionAsync(page);
        object[] At(double part) => [new { x = startX + part * x, y = startY + part * y }];
        async Task Touch(string type, object[] points) => await session.SendAsync("Input.dispatchTouchEvent", new() { ["type"] = type, ["touchPoints"] = points });
        await Touch("touchStart", At(0));
        for (var step = 1; step <= 5; step++) await Touch("touchMove", At(step / 5.0));
        await Touch("touchEnd", []);
    }
}
