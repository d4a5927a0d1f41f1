using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace Guidebook.BrowserTests;

public partial class HintTests(ShippedSite site)
{
    private const string Article = "articles/six-quiet-habits.html";
    private const string Helpline = "pages/help.html";

    [GeneratedRegex("/glossary\\.html#.+$")]
    private static partial Regex InGlossary { get; }

    [Theory]
    [Readers]
    public async Task The_pointer_shows_a_hint_that_stays_while_the_pointer_is_on_it(Reader reader)
    {
        var page = await site.Open(reader, Article);
        var term = page.Locator(".term").First;
        await term.HoverAsync();
        await Assertions.Expect(Hint(page)).ToContainTextAsync((await term.GetAttributeAsync("data-meaning"))!);
        await Hint(page).HoverAsync();
        await page.WaitForTimeoutAsync(500);
        await Assertions.Expect(Hint(page)).ToBeVisibleAsync();
        await page.Locator("h1").HoverAsync();
        await Assertions.Expect(Hint(page)).ToBeHiddenAsync();
        await page.Context.CloseAsync();
    }

    [Theory]
    [Readers]
    public async Task The_keys_show_a_hint_that_describes_the_word_and_Escape_takes_it_away(Reader reader)
    {
        var page = await site.Open(reader, Article);
        await page.Keyboard.PressAsync("Tab");
        var term = page.Locator(".term").First;
        await term.FocusAsync();
        await Assertions.Expect(Hint(page)).ToBeVisibleAsync();
        await Assertions.Expect(term).ToHaveAccessibleDescriptionAsync((await term.GetAttributeAsync("data-meaning"))!);
        await page.WaitForTimeoutAsync(1000);
        await Assertions.Expect(Hint(page)).ToBeVisibleAsync();
        await page.Keyboard.PressAsync("Escape");
        await Assertions.Expect(Hint(page)).ToBeHiddenAsync();
        await Assertions.Expect(term).ToBeFocusedAsync();
        Assert.Null(await term.GetAttributeAsync("aria-describedby"));
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(page).ToHaveURLAsync(InGlossary);
        await page.Context.CloseAsync();
    }

    [Theory]
    [InlineData(Way.Folder)]
    [InlineData(Way.BelowPath)]
    public async Task A_first_touch_shows_the_hint_and_its_link_or_a_second_touch_leads_to_the_glossary(Way way)
    {
        var page = await site.Open(new(way), Article);
        var term = page.Locator(".term").First;
        await term.TapAsync();
        await Assertions.Expect(Hint(page)).ToBeVisibleAsync();
        await page.Locator("h1").TapAsync();
        await Assertions.Expect(Hint(page)).ToBeHiddenAsync();
        await term.TapAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = "In the glossary" }).TapAsync();
        await Assertions.Expect(page).ToHaveURLAsync(InGlossary);

        await page.GotoAsync(site.Address(way) + Article);
        await page.Locator(".term").First.TapAsync();
        await page.Locator(".term").First.TapAsync();
        await Assertions.Expect(page).ToHaveURLAsync(InGlossary);
        await page.Context.CloseAsync();
    }

    [Theory]
    [InlineData(320, Article)]
    [InlineData(1280, Article)]
    [InlineData(320, Helpline)]
    public async Task A_hint_is_never_beyond_the_window_nor_over_its_word(int width, string path)
    {
        var page = await site.Open(new(Width: width), path);
        await page.EvaluateAsync("document.documentElement.dataset.size = 'largest'");
        await page.Keyboard.PressAsync("Tab");
        var count = await page.Locator(".term").CountAsync();
        Assert.True(count > 0);
        for (var i = 0; i < count; i++)
        {
            await page.Locator(".term").Nth(i).FocusAsync();
            await Assertions.Expect(Hint(page)).ToBeVisibleAsync();
            var word = await page.Locator(".term").Nth(i).BoundingBoxAsync();
            var hint = await Hint(page).BoundingBoxAsync();
            Assert.InRange(hint!.X, 0, width - hint.Width);
            Assert.True(hint.Y >= word!.Y + word.Height || hint.Y + hint.Height <= word.Y);
        }

        await page.Context.CloseAsync();
    }

    [Theory]
    [Readers(scripts: false)]
    public async Task Without_scripts_the_word_leads_to_the_glossary(Reader reader)
    {
        var page = await site.Open(reader, Article);
        await page.Locator(".term").First.ClickAsync();
        await Assertions.Expect(page).ToHaveURLAsync(InGlossary);
        await page.Context.CloseAsync();
    }

    private static ILocator Hint(IPage page) => page.Locator("[data-hint]");
}
