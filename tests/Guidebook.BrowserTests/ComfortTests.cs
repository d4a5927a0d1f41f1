using System.Text.RegularExpressions;
using Guidebook.Tests;
using Microsoft.Playwright;

namespace Guidebook.BrowserTests;

public class ComfortTests(ShippedSite site)
{
    /// <summary>The number of characters that fit into a line of the first long paragraph after the lead-in, which is set larger.</summary>
    private const string LettersALine = """
        () => {
          const paragraph = [...document.querySelectorAll(".prose > p:not(:first-child)")].find((p) => p.textContent.length > 300);
          const room = paragraph.clientWidth;
          paragraph.style.whiteSpace = "nowrap";
          const range = document.createRange();
          range.selectNodeContents(paragraph);
          return (room * paragraph.textContent.length) / range.getBoundingClientRect().width;
        }
        """;

    /// <summary>
    /// Finds targets that are too small: smaller than 24 pixels in width or height, and so close to another target that a circle of 24
    /// pixels around the centre intersects it, or its circle if it is small too (WCAG 2.2, 2.5.8). Links in running text are exempt.
    /// </summary>
    private const string HardToHit = """
        () => {
          const wanted = 24;
          const isShown = (element) => element.checkVisibility({ visibilityProperty: true }) && element.getClientRects().length > 0 && element.getBoundingClientRect().right > 0;
          const isInText = (element) => {
            if (getComputedStyle(element).display !== "inline") return false;
            let block = element.parentElement;
            while (getComputedStyle(block).display === "inline") block = block.parentElement;
            const around = [...block.childNodes].filter((node) => node.nodeType === Node.TEXT_NODE || (node.nodeType === Node.ELEMENT_NODE && getComputedStyle(node).display === "inline" && !node.contains(element)));
            return around.some((node) => /[\p{L}\p{N}]/u.test(node.textContent));
          };
          const boxOf = (element) => (element.closest("label") ?? element).getBoundingClientRect();
          const targets = [...document.querySelectorAll("a[href], button, input, select, textarea, summary")].filter(isShown).map((element) => ({ element, box: boxOf(element) }));
          const isSmall = ({ box }) => box.width < wanted - 0.5 || box.height < wanted - 0.5;
          const middle = ({ box }) => [box.x + box.width / 2, box.y + box.height / 2];
          const reaches = (one, other) => {
            const [x, y] = middle(one);
            if (isSmall(other) && Math.hypot(x - middle(other)[0], y - middle(other)[1]) < wanted) return true;
            const [dx, dy] = [Math.max(other.box.left - x, 0, x - other.box.right), Math.max(other.box.top - y, 0, y - other.box.bottom)];
            return Math.hypot(dx, dy) < wanted / 2;
          };
          return targets
            .filter((target) => isSmall(target) && !isInText(target.element))
            .filter((target) => targets.some((other) => other.element !== target.element && !other.element.contains(target.element) && reaches(target, other)))
            .map(({ element, box }) => `${element.className} ${element.textContent.trim().slice(0, 40)}: ${Math.round(box.width)} × ${Math.round(box.height)}`);
        }
        """;

    /// <summary>Finds what moves.</summary>
    private const string Moving = """
        () => [...document.querySelectorAll("*")].filter((element) => {
          const style = getComputedStyle(element);
          return style.animationName !== "none" || style.scrollBehavior === "smooth"
            || style.transitionDuration.split(", ").some((time) => time !== "0s");
        }).map((element) => element.className || element.localName)
        """;

    private const string WatchShifts = """
        window.shifts = [];
        new PerformanceObserver((list) => {
          for (const shift of list.getEntries()) shifts.push(`${shift.value.toFixed(4)} ${shift.sources.map(({ node }) => node?.className || node?.nodeName).join(", ")}`);
        }).observe({ type: "layout-shift", buffered: true });
        """;

    /// <summary>The tolerance in pixels for words that move because of a fallback font.</summary>
    private const double Near = 12;

    public static TheoryData<string, int> SizesAndWidths => new()
    {
        { "", 1280 }, { "larger", 1280 }, { "large", 1280 }, { "largest", 1280 }, { "", 1920 }, { "largest", 1920 }, { "large", 1024 },
    };

    [Theory]
    [MemberData(nameof(SizesAndWidths))]
    public async Task A_line_has_60_to_70_letters_at_every_size_of_text(string size, int width)
    {
        var page = await site.Open(new(Width: width), "articles/six-quiet-habits.html");
        await Resize(page, size);
        await page.HaveTypefacesAsync();
        Assert.InRange(await page.EvaluateAsync<double>(LettersALine), 60, 70);
        await page.Context.CloseAsync();
    }

    [Theory]
    [InlineData(0, "")]
    [InlineData(1, "largest")]
    public async Task No_kind_of_page_scrolls_sideways_at_320_pixels(int turn, string size)
    {
        var page = await site.Open(new(Width: 320), "index.html");
        foreach (var path in Thorough.Share(PageKinds.Find(site.Root), turn, 2))
        {
            await page.GotoAsync(site.Address(Way.Server) + path);
            await Resize(page, size);
            Assert.Equal((path, 320), (path, await page.EvaluateAsync<int>("document.documentElement.scrollWidth")));
        }

        await page.Context.CloseAsync();
    }

    [Theory]
    [InlineData(0, 390)]
    [InlineData(1, 1280)]
    public async Task Everything_to_press_on_every_kind_of_page_can_be_hit_and_nothing_is_set_in_motion(int turn, int width)
    {
        var page = await site.Open(new(Width: width), "index.html");
        await page.EmulateMediaAsync(new() { ReducedMotion = ReducedMotion.Reduce });
        foreach (var path in Thorough.Share(PageKinds.Find(site.Root), turn, 2))
        {
            await page.GotoAsync(site.Address(Way.Server) + path);
            Assert.Empty((await page.EvaluateAsync<string[]>(HardToHit)).Select(found => $"{path}: {found}"));
            Assert.Empty((await page.EvaluateAsync<string[]>(Moving)).Select(element => $"{path}: {element}"));
        }

        await page.Context.CloseAsync();
    }

    [Theory]
    [InlineData(0, 390)]
    [InlineData(1, 1280)]
    public async Task Nothing_moves_while_a_page_comes_even_where_typefaces_and_pictures_come_late(int turn, int width)
    {
        var page = await site.Open(new(Width: width), "404.html");
        await page.AddInitScriptAsync(WatchShifts);
        await page.RouteAsync(new Regex(@"\.(woff2|svg)$"), async route =>
        {
            await Task.Delay(400);
            await route.ContinueAsync();
        });
        foreach (var path in Thorough.Share(PageKinds.Find(site.Root), turn, 2))
        {
            await page.GotoAsync(site.Address(Way.Server) + path);
            await page.EvaluateAsync("document.fonts.ready");
            await page.WaitForTimeoutAsync(200);
            Assert.Empty((await page.EvaluateAsync<string[]>("shifts")).Select(shift => $"{path}: {shift}"));
        }

        await page.Context.CloseAsync();
    }

    [Theory]
    [InlineData("practices/index.html?minutes=10&who=alone", 390)]
    [InlineData("practices/index.html?minutes=10&who=alone", 1280)]
    [InlineData("tonight.html?minutes=10", 390)]
    public async Task Nothing_moves_where_an_address_asks_for_a_choice_even_where_scripts_come_late(string address, int width)
    {
        var page = await site.Open(new(Width: width), "404.html");
        await page.AddInitScriptAsync(WatchShifts);
        await page.RouteAsync(new Regex(@"(finder|tonight)\.js$"), async route =>
        {
            await Task.Delay(500);
            await route.ContinueAsync();
        });
        await page.GotoAsync(site.Address(Way.Server) + address);
        await page.WaitForTimeoutAsync(400);
        Assert.Empty(await page.EvaluateAsync<string[]>("shifts"));
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task Where_the_script_that_chooses_never_comes_everything_is_shown()
    {
        var page = await site.Open(new(), "404.html");
        await page.RouteAsync("**/finder.js", route => route.AbortAsync());
        await page.GotoAsync(site.Address(Way.Server) + "practices/index.html?minutes=10");
        await Assertions.Expect(page.Locator("section.strand").First).ToBeVisibleAsync();
        await page.Context.CloseAsync();
    }

    [Fact]
    public void Every_picture_says_its_size_before_it_has_come()
    {
        var pictures = 0;
        foreach (var file in Directory.EnumerateFiles(site.Root, "*.html", SearchOption.AllDirectories))
        {
            foreach (var picture in Regex.Matches(File.ReadAllText(file), "<img\\b[^>]*>").Select(picture => picture.Value))
            {
                pictures++;
                Assert.Matches(" width=\"\\d+\"", picture);
                Assert.Matches(" height=\"\\d+\"", picture);
            }
        }

        Assert.True(pictures > 0);
    }

    [Theory]
    [Readers]
    [Readers(scripts: false)]
    public async Task Help_stands_at_the_same_place_on_every_kind_of_page_and_the_signpost_right_below_the_head(Reader reader)
    {
        var page = await site.Open(reader, "index.html");
        var first = await HelpLink(page).BoundingBoxAsync();
        // Only servers show the 404 page, and its files come from there.
        var kinds = PageKinds.Find(site.Root).Where(path => path != "404.html" || reader.Way is not Way.Folder).ToList();
        foreach (var path in Thorough.Share(kinds, reader.Scripts ? 0 : 1, 2))
        {
            await page.GotoAsync(site.Address(reader.Way) + path);
            var location = await HelpLink(page).BoundingBoxAsync();
            Assert.True(Math.Abs(location!.X - first!.X) < Near && Math.Abs(location.Y - first.Y) < Near, $"{path}: {location.X}, {location.Y}, not {first.X}, {first.Y}");
            Assert.Equal((path, 0), (path, await page.Locator("[data-signpost]:not(.head + [data-signpost])").CountAsync()));
        }

        await page.Context.CloseAsync();
    }

    [Theory]
    [Readers]
    [Readers(scripts: false)]
    public async Task On_the_page_of_help_every_number_can_be_called_and_every_country_is_one_step_away(Reader reader)
    {
        var page = await site.Open(reader, "pages/help.html");
        var link = page.Locator(".help-lines a");
        await page.Locator(".country summary").Filter(new() { HasText = "Australia" }).ClickAsync();
        await Assertions.Expect(link.Filter(new() { HasText = "1800 737 732" })).ToBeVisibleAsync();
        Assert.Equal("tel:1800737732", await link.Filter(new() { HasText = "1800 737 732" }).GetAttributeAsync("href"));
        Assert.Equal("sms:88788", await link.Filter(new() { HasText = "Text START to 88788" }).GetAttributeAsync("href"));
        Assert.Equal("Emergency services", await page.Locator(".help-lines strong").First.TextContentAsync());
        Assert.Equal(0, await page.Locator("main a[href^=http]:not([rel=noreferrer])").CountAsync());
        await page.Context.CloseAsync();
    }

    private static ILocator HelpLink(IPage page) => page.Locator(".tools").GetByRole(AriaRole.Link, new() { Name = "Help" });

    private static Task<string> Resize(IPage page, string size) => page.EvaluateAsync<string>("size => document.documentElement.dataset.size = size", size);
}
