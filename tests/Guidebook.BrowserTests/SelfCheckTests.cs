using Microsoft.Playwright;

namespace Guidebook.BrowserTests;

public class SelfCheckTests(ShippedSite site)
{
    private const string Check = "self-check.html";
    private const string Flatmates = "We run a life together, and it feels like sharing it with a flatmate.";
    private const string Hands = "We hardly touch any more, not even in passing.";

    [Theory]
    [Readers]
    public async Task Marked_signs_gather_their_places_to_begin_each_once(Reader reader)
    {
        var page = await site.Open(reader, Check);
        await Assertions.Expect(page.GetByText("No sign is marked, and none has to be.")).ToBeVisibleAsync();
        Assert.Empty(await Locations(page));

        await page.GetByLabel(Flatmates).CheckAsync();
        Assert.Equal(["Do nothing together on a bench", "Let a kind look last a moment longer"], await Locations(page));
        await page.GetByLabel(Hands).CheckAsync();
        Assert.Equal(["Do nothing together on a bench", "Let a kind look last a moment longer", "Turn round when the door opens"], await Locations(page));
        await Assertions.Expect(page.GetByText("No sign is marked, and none has to be.")).ToBeHiddenAsync();

        await page.GetByLabel(Flatmates).UncheckAsync();
        Assert.Equal(["Let a kind look last a moment longer", "Turn round when the door opens"], await Locations(page));
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task The_question_of_safety_comes_before_everything_that_can_be_marked()
    {
        var page = await site.Open(new(), Check);
        Assert.True(await page.EvaluateAsync<bool>(
            "!!(document.querySelector('.safety-first').compareDocumentPosition(document.querySelector('main input')) & Node.DOCUMENT_POSITION_FOLLOWING)"));
        Assert.Equal(0, await page.Locator(".safety-first input").CountAsync());
        await page.Context.CloseAsync();
    }

    [Theory]
    [Readers]
    public async Task Marks_stay_with_a_yes_and_are_gone_without(Reader reader)
    {
        var page = await site.Open(reader, Check);
        await page.GetByLabel(Hands).CheckAsync();
        var other = await page.Context.NewPageAsync();
        await other.GotoAsync(page.Url);
        await Assertions.Expect(other.GetByLabel(Hands)).Not.ToBeCheckedAsync();
        Assert.Equal(0, await page.EvaluateAsync<int>("localStorage.length"));

        await page.GetByRole(AriaRole.Button, new() { Name = "Keep it on this device" }).ClickAsync();
        await page.ReloadAsync();
        await Assertions.Expect(page.GetByLabel(Hands)).ToBeCheckedAsync();
        await Assertions.Expect(page.GetByLabel(Flatmates)).Not.ToBeCheckedAsync();
        Assert.Equal(2, (await Locations(page)).Count);
        await page.Context.CloseAsync();
    }

    [Theory]
    [InlineData("null")]
    [InlineData("7")]
    [InlineData("[\"sign-hands-apart\"]")]
    [InlineData("{\"marked\": \"sign-hands-apart\"}")]
    [InlineData("{\"marked\": [null, 3, {\"a\": 1}, \"sign-of-another-guide\"]}")]
    public async Task Marks_in_a_foreign_shape_are_as_nothing(string part)
    {
        var page = await site.Open(new(), Check);
        var errors = new List<string>();
        page.PageError += (_, error) => errors.Add(error);
        await page.EvaluateAsync("part => localStorage.setItem('guidebook.nearer', `{\"guide\": \"nearer\", \"version\": 1, \"parts\": {\"self-check\": ${part}}}`)", part);
        await page.ReloadAsync();
        Assert.Equal(0, await page.Locator("main input:checked").CountAsync());
        await Assertions.Expect(page.GetByText("No sign is marked, and none has to be.")).ToBeVisibleAsync();
        await page.GetByLabel(Hands).CheckAsync();
        Assert.Equal(2, (await Locations(page)).Count);
        Assert.Empty(errors);
        await page.Context.CloseAsync();
    }

    [Theory]
    [Readers(scripts: false)]
    public async Task Without_scripts_every_sign_stands_with_its_places_to_begin(Reader reader)
    {
        var page = await site.Open(reader, Check);
        Assert.Equal(10, await page.Locator(".signs li:visible .begin-with a:first-of-type:visible").CountAsync());
        Assert.Equal(0, await page.Locator("main :is(input, button):visible").CountAsync());
        await Assertions.Expect(page.Locator("#_begin")).ToBeHiddenAsync();
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task A_sign_can_be_marked_and_its_places_reached_by_keys_alone()
    {
        var page = await site.Open(new(), Check);
        await page.Locator(".safety-first a").FocusAsync();
        await page.Keyboard.PressAsync("Tab");
        await page.Keyboard.PressAsync("Tab");
        await Assertions.Expect(page.GetByLabel(Flatmates)).ToBeFocusedAsync();
        await page.Keyboard.PressAsync("Space");
        Assert.Equal(2, (await Locations(page)).Count);
        await page.GetByRole(AriaRole.Link, new() { Name = "Where you could begin" }).FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        await page.Keyboard.PressAsync("Tab");
        await Assertions.Expect(page.Locator("[data-begin] a:visible").First).ToBeFocusedAsync();
        await page.Context.CloseAsync();
    }

    private static async Task<IReadOnlyList<string>> Locations(IPage page) => await page.Locator("[data-begin] li:visible > a").AllTextContentsAsync();
}
