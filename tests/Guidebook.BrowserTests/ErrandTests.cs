using Microsoft.Playwright;

namespace Guidebook.BrowserTests;

/// <summary>
/// Ten errands of a reader with a phone, 390 × 844, from the home page: how often they tap, and how many pixels they scroll until they see
/// what they tap. The bounds are what it takes today and a little: whoever needs more makes the site worse.
/// </summary>
public class ErrandTests(ShippedSite site)
{
    private const string Most = """
        (element) => {
          const { top, bottom } = element.getBoundingClientRect();
          const bar = [...document.querySelectorAll(".leave")].find((way) => way.checkVisibility() && getComputedStyle(way).position === "fixed");
          const edge = bar ? bar.getBoundingClientRect().top : innerHeight;
          const before = scrollY;
          scrollBy({ top: bottom > edge ? bottom - edge : Math.min(top, 0), behavior: "instant" });
          return Math.abs(Math.round(scrollY - before));
        }
        """;

    /// <summary>The errands: what is tapped, one after another, and after an exclamation mark what is only looked at.</summary>
    public static TheoryData<string, int, int, string[]> Errands { get; } = new()
    {
        { "something for tonight, in ten minutes", 2, 0, [".tonight >> text=10 minutes", ".suggestion.shown .name-of a"] },
        { "something that I can do alone, in five minutes", 2, 0, [".tonight >> text=5 minutes", ".chips label:has-text('On my own')", "! .suggestion.shown .name-of"] },
        { "begin the month", 2, 300, [".doors >> text=Thirty small days", ".today-day a"] },
        { "a number to call", 1, 0, [".tools >> text=Help", "! .country[open] .number"] },
        { "draw a card", 3, 0, [".doors >> text=Cards to draw", "text=A little further in", "text=Draw a card"] },
        { "the month in my calendar", 3, 300, [".doors >> text=Thirty small days", ".today >> text=In your calendar", "text=Save the calendar file"] },
        { "what there is to print", 1, 0, [".doors >> text=To print", "! .file-group h2"] },
        { "an article on living like flatmates", 1, 4000, ["text=Two shelves in one fridge"] },
        { "a partner who will not join in", 2, 300, [".doors >> text=Questions", ".contents >> text=My partner will not join in.", "! #faq-will-not-join"] },
        { "a sheet on which I work out an apology", 2, 300, [".doors >> text=Sheets to write on", "text=An apology, worked out on paper"] },
    };

    [Theory]
    [MemberData(nameof(Errands))]
    public async Task It_takes_few_taps_and_little_scrolling(string errand, int taps, int pixels, string[] steps)
    {
        var reader = await Tapper.At(site, "index.html");
        var scrolled = 0;
        foreach (var step in steps)
        {
            var thing = reader.Page.Locator(step.TrimStart('!', ' ')).Locator("visible=true").First;
            await thing.WaitForAsync();
            scrolled += await thing.EvaluateAsync<int>(Most);
            if (step[0] != '!') await reader.TapOn(thing);
        }

        TestContext.Current.TestOutputHelper?.WriteLine($"{errand}: {reader.Taps} taps, {scrolled} px");
        Assert.InRange(reader.Taps, 1, taps);
        Assert.InRange(scrolled, 0, pixels);
        await reader.Leave();
    }
}
