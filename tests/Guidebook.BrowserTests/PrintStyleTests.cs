using Guidebook.Tests;
using Microsoft.Playwright;

namespace Guidebook.BrowserTests;

public class PrintStyleTests(ShippedSite site)
{
    /// <summary>Finds colours in print: text that is not nearly black, and backgrounds that are not white.</summary>
    private const string NotBlackOnWhite = """
        () => {
          const number = (text) => text.match(/[\d.]+/g).map(Number);
          const isSeen = (element) => element.getClientRects().length > 0;
          const tooPale = ([red, green, blue, alpha = 1]) => alpha < 1 || Math.max(red, green, blue) > 0x33;
          const notWhite = ([red, green, blue, alpha = 1]) => alpha > 0 && Math.min(red, green, blue) < 255;
          const found = [];
          for (const element of document.querySelectorAll("body, body *")) {
            if (!isSeen(element) || element.closest("svg")) continue;
            const style = getComputedStyle(element);
            const hasWords = [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.data.trim());
            if (hasWords && tooPale(number(style.color))) found.push(`${element.className || element.localName}: ${style.color}`);
            if (notWhite(number(style.backgroundColor))) found.push(`${element.className || element.localName}: on ${style.backgroundColor}`);
          }
          return found;
        }
        """;

    private const string OnlyForScreens = "button, .button, .tools, .exit, .leave, .keep, .hint, .steps-on, .contents, .send, .skip, .way, nav";

    [Fact]
    public async Task From_a_dark_screen_every_kind_of_page_prints_black_on_white_without_what_only_screens_need()
    {
        var page = await site.Open(new(Scheme: ColorScheme.Dark), "settings.html");
        await page.GetByLabel("Dark", new() { Exact = true }).CheckAsync();
        await page.GetByLabel("Very large").CheckAsync();
        await page.GetByLabel("Show the way out on every page").CheckAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Keep it on this device" }).ClickAsync();
        foreach (var path in PageKinds.Find(site.Root))
        {
            await page.GotoAsync(site.Address(Way.Server) + path);
            Assert.Equal("rgb(29, 26, 23)", await page.EvaluateAsync<string>("getComputedStyle(document.body).backgroundColor"));
            await page.EmulateMediaAsync(new() { Media = Media.Print });
            Assert.Empty((await page.EvaluateAsync<string[]>(NotBlackOnWhite)).Select(found => $"{path}: {found}"));
            Assert.Equal("rgb(0, 0, 0) on rgb(255, 255, 255)", await page.EvaluateAsync<string>("getComputedStyle(document.body).color + ' on ' + getComputedStyle(document.body).backgroundColor"));
            Assert.Equal("light", await page.EvaluateAsync<string>("getComputedStyle(document.documentElement).colorScheme"));
            Assert.Equal("16px", await page.EvaluateAsync<string>("getComputedStyle(document.documentElement).fontSize"));
            Assert.Equal((path, 0), (path, await page.Locator(OnlyForScreens).Filter(new() { Visible = true }).CountAsync()));
            await page.EmulateMediaAsync(new() { Media = Media.Screen });
        }

        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task A_practice_is_printed_on_one_page_of_A4_with_all_that_there_is_to_do()
    {
        var practices = new DirectoryInfo(Path.Combine(site.Root, "practices")).GetFiles("*.html").Where(file => file.Name != "index.html");
        foreach (var file in practices.OrderByDescending(file => file.Length).Take(Thorough.Times(4, 100)))
        {
            var page = await site.Open(new(Width: 1280), "practices/" + file.Name);
            using var printout = await Printout.CreateAsync(page, "A4");
            Assert.Equal((file.Name, (1, true)), (file.Name, printout.Paper));
            foreach (var step in await page.Locator(".how .numerals > li").AllInnerTextsAsync())
                Assert.Contains(string.Join(' ', step.Split()), printout.Words, StringComparison.Ordinal);
            await page.Context.CloseAsync();
        }
    }
}
