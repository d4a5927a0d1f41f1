using Microsoft.Playwright;

namespace Guidebook.BrowserTests;

public class SearchTests(ShippedSite site)
{
    private const string Page = "plans/thirty-days/day-3.html";

    private static readonly (string Question, string Answer)[] Questions =
    [
        ("what is an I-message", "I-message"),
        ("i message", "I-message"),
        ("how to say sorry", "Sorry, and a full stop"),
        ("we never talk", "We do not talk about feelings"),
        ("no sex", "An hour by candlelight, and nothing more"),
        ("no touch", "Offer a small touch in passing"),
        ("phone at dinner", "A meal with no phone on the table"),
        ("appology", "An apology, worked out on paper"),
        ("apologise", "An apology, worked out on paper"),
        ("couseling", "Pull up a third chair for a counsellor"),
        ("quarrelling", "The same quarrel again and again"),
        ("my partner won't join in", "My partner will not join in. Is there any point?"),
        ("how do I print the booklet", "How to print it"),
        ("777", "7-7-7"),
        ("KISS", "A kiss that lasts six slow seconds"),
        ("kíss", "A kiss that lasts six slow seconds"),
        ("counsel", "Pull up a third chair for a counsellor"),
    ];

    [Theory]
    [Readers]
    public async Task What_is_typed_is_found_and_opened_from_every_folder(Reader reader)
    {
        var page = await site.Open(reader, Page);
        await page.GetByRole(AriaRole.Button, new() { Name = "Search", Exact = true }).ClickAsync();
        await Field(page).FillAsync("what is an I-message");
        await Assertions.Expect(page.GetByRole(AriaRole.Status).Filter(new() { HasText = "results" })).ToBeVisibleAsync();
        Assert.True(await page.EvaluateAsync<bool>("document.querySelector('dialog').scrollWidth <= document.querySelector('dialog').clientWidth"));
        await Results(page).Filter(new() { HasText = "Begin a small complaint" }).First.ClickAsync();
        await Assertions.Expect(page).ToHaveURLAsync(site.Address(reader.Way) + "practices/i-message.html");
        await page.Context.CloseAsync();
    }

    [Theory]
    [Readers]
    public async Task Nothing_of_it_is_fetched_before_it_is_used(Reader reader)
    {
        var page = await site.Open(reader, "index.html");
        var requests = new List<string>();
        page.Request += (_, request) => requests.Add(request.Url[site.Address(reader.Way).Length..]);
        await page.OpenWholeAsync(page.Url);
        Assert.NotEmpty(requests);
        Assert.DoesNotContain(requests, address => address.Contains("search", StringComparison.Ordinal));

        await Open(page);
        Assert.Equal(["assets/search-index.js", "assets/search.css", "assets/search.js"], requests.Where(address => address.Contains("search", StringComparison.Ordinal)).Order(StringComparer.Ordinal));
        await page.Keyboard.PressAsync("Escape");
        requests.Clear();
        await Open(page);
        Assert.Empty(requests);
        await page.Context.CloseAsync();
    }

    [Theory]
    [Readers(scripts: false)]
    public async Task Without_scripts_there_is_a_list_of_all_titles_in_its_place(Reader reader)
    {
        var page = await site.Open(reader, Page);
        Assert.Equal(0, await page.Locator("button:not([popovertarget]):visible, input:visible").CountAsync());
        await page.GetByRole(AriaRole.Link, new() { Name = "A to Z" }).FollowAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = "I-message" }).FollowAsync();
        Assert.Equal(site.Address(reader.Way) + "glossary.html#term-i-message", page.Url);
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task A_question_leads_to_its_answer_first()
    {
        var page = await site.Open(new(), "index.html");
        await Open(page);
        foreach (var (question, answer) in Questions)
        {
            await Field(page).FillAsync(question);
            await Assertions.Expect(Results(page).First).ToHaveTextAsync(answer);
        }

        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task Words_are_marked_as_they_stand_in_the_text_but_common_words_are_not()
    {
        var page = await site.Open(new(), "index.html");
        await Open(page);
        await Field(page).FillAsync("the appology");
        var first = page.Locator("[data-found] li").First;
        await Assertions.Expect(first.Locator("a mark")).ToHaveTextAsync("apology");
        await Assertions.Expect(first.Locator("p mark")).ToHaveTextAsync(["apology"]);
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task It_can_be_used_with_the_keyboard_alone()
    {
        var page = await site.Open(new(), "practices/i-message.html");
        await page.GetByRole(AriaRole.Link, new() { Name = "Help", Exact = true }).FocusAsync();
        await page.Keyboard.PressAsync("/");
        await Assertions.Expect(Field(page)).ToBeFocusedAsync();
        await page.Keyboard.TypeAsync("kiss");
        await Assertions.Expect(Results(page).First).ToBeVisibleAsync();
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(Results(page).First).ToBeFocusedAsync();
        await page.Keyboard.PressAsync("ArrowDown");
        await Assertions.Expect(Results(page).Nth(1)).ToBeFocusedAsync();
        await page.Keyboard.PressAsync("ArrowUp");
        await page.Keyboard.PressAsync("ArrowUp");
        await Assertions.Expect(Field(page)).ToBeFocusedAsync();
        await page.Keyboard.PressAsync("ArrowDown");
        await page.Keyboard.PressAsync("e");
        await Assertions.Expect(Field(page)).ToBeFocusedAsync();

        await page.Keyboard.PressAsync("Escape");
        await Assertions.Expect(page.GetByRole(AriaRole.Dialog)).ToBeHiddenAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Link, new() { Name = "Help", Exact = true })).ToBeFocusedAsync();
        await page.Keyboard.PressAsync("/");
        await Assertions.Expect(Field(page)).ToBeFocusedAsync();
        await page.Keyboard.TypeAsync("kiss");
        await Assertions.Expect(Results(page).First).ToHaveTextAsync("A kiss that lasts six slow seconds");
        await page.Keyboard.PressAsync("ArrowDown");
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(page).ToHaveURLAsync(site.Address(Way.Server) + "practices/six-second-kiss.html");
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task Whoever_types_and_leaves_the_field_faster_than_a_frame_stands_on_what_was_found()
    {
        var page = await site.Open(new(), "index.html");
        await Open(page);
        await Field(page).FillAsync("apology");
        await Assertions.Expect(Results(page).First).ToBeVisibleAsync();
        var found = await Field(page).EvaluateAsync<string>(
            """
            async (field) => {
              field.value = "kiss";
              field.dispatchEvent(new Event("input", { bubbles: true }));
              field.dispatchEvent(new KeyboardEvent("keydown", { key: "Enter", bubbles: true, cancelable: true }));
              await new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)));
              return document.activeElement.textContent;
            }
            """);
        Assert.Equal("A kiss that lasts six slow seconds", found);
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task The_key_is_not_taken_from_who_is_writing_nor_from_who_does_not_want_it()
    {
        var page = await site.Open(new(), "settings.html");
        await page.EvaluateAsync("document.querySelector('main').append(document.createElement('textarea'))");
        await page.Locator("textarea").PressAsync("/");
        Assert.Equal("/", await page.Locator("textarea").InputValueAsync());
        await page.Keyboard.PressAsync("Control+/");
        await Assertions.Expect(page.GetByRole(AriaRole.Dialog)).ToBeHiddenAsync();

        await page.GetByLabel("The key / does not open search").CheckAsync();
        await page.GetByRole(AriaRole.Heading, new() { Level = 1 }).ClickAsync();
        await page.Keyboard.PressAsync("/");
        await Assertions.Expect(page.GetByRole(AriaRole.Dialog)).ToBeHiddenAsync();
        await page.GetByLabel("The key / does not open search").UncheckAsync();
        await page.GetByRole(AriaRole.Heading, new() { Level = 1 }).ClickAsync();
        await page.Keyboard.PressAsync("/");
        await Assertions.Expect(Field(page)).ToBeFocusedAsync();
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task A_result_on_the_same_page_is_seen()
    {
        var page = await site.Open(new(), "glossary.html");
        await Open(page);
        await Field(page).FillAsync("autopilot");
        await Results(page).First.ClickAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Dialog)).ToBeHiddenAsync();
        await Assertions.Expect(page.Locator("#term-autopilot")).ToBeInViewportAsync();
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task Where_nothing_is_found_it_says_so_and_leads_on()
    {
        var page = await site.Open(new(), Page);
        await Open(page);
        await Field(page).FillAsync("xylophone zzz");
        await Assertions.Expect(page.GetByText("Nothing here matches these words.")).ToBeVisibleAsync();
        await Assertions.Expect(Results(page)).ToHaveTextAsync(
            ["Help, and staying safe", "How to use this guide", "Thirty small days", "Practices", "Articles"]);
        await Results(page).First.ClickAsync();
        await Assertions.Expect(page).ToHaveURLAsync(site.Address(Way.Server) + "pages/help.html");
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task Where_it_does_not_load_it_says_so_and_tries_again_when_it_is_opened_again()
    {
        var page = await site.Open(new(), Page);
        var complaints = new List<string>();
        page.PageError += (_, error) => complaints.Add(error);
        await page.RouteAsync("**/search-index.js", route => route.AbortAsync());
        await page.GetByRole(AriaRole.Button, new() { Name = "Search", Exact = true }).ClickAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Alert)).ToContainTextAsync("Search did not load.");
        await page.GetByRole(AriaRole.Button, new() { Name = "Close" }).ClickAsync();

        await page.UnrouteAllAsync();
        await Open(page);
        await Field(page).FillAsync("kiss");
        await Assertions.Expect(Results(page).First).ToBeVisibleAsync();
        await Assertions.Expect(page.GetByText("Search did not load.")).ToBeHiddenAsync();
        Assert.Empty(complaints);
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task Every_listed_page_can_be_found()
    {
        var page = await site.Open(new(), "index.html");
        await Open(page);
        var addresses = await page.EvaluateAsync<string[]>("guidebookIndex.entries.map(entry => entry[2].split('#')[0])");
        var pages = Directory.EnumerateFiles(site.Root, "*.html", SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(site.Root, file)).Where(path => path != "404.html");
        Assert.Equal(pages.Order(StringComparer.Ordinal), addresses.Distinct().Order(StringComparer.Ordinal));
        await page.Context.CloseAsync();
    }

    [Theory]
    [InlineData(320)]
    [InlineData(390)]
    public async Task On_a_phone_it_fills_the_screen(int width)
    {
        var page = await site.Open(new(Width: width), Page);
        await Open(page);
        await Field(page).FillAsync("we");
        await Assertions.Expect(Results(page).First).ToBeVisibleAsync();
        var box = await page.GetByRole(AriaRole.Dialog).BoundingBoxAsync();
        Assert.Equal((0, 0, width, 844), (box!.X, box.Y, box.Width, box.Height));
        Assert.True(await page.EvaluateAsync<bool>("document.querySelector('dialog').scrollWidth <= innerWidth"));
        await page.Context.CloseAsync();
    }

    private static ILocator Field(IPage page) => page.GetByRole(AriaRole.Searchbox);

    private static ILocator Results(IPage page) => page.Locator("[data-found] a");

    private static async Task Open(IPage page)
    {
        await page.GetByRole(AriaRole.Button, new() { Name = "Search", Exact = true }).ClickAsync();
        await Assertions.Expect(page.Locator("dialog[data-state=there]")).ToBeVisibleAsync();
    }
}
