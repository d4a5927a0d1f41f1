using Microsoft.Playwright;

namespace Guidebook.BrowserTests;

/// <summary>The search of a guide in each language with a list of danger words.</summary>
public class DangerLanguageTests(ShippedSite site)
{
    private const string HasHelp =
        """
        async (query) => {
          const field = document.querySelector("dialog.search input");
          field.value = query;
          field.dispatchEvent(new Event("input", { bubbles: true }));
          await new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)));
          return document.querySelector("[data-found] .help") !== null;
        }
        """;

    public static TheoryData<string> Tags => [.. DangerQueries.InDanger.Keys];

    [Theory]
    [MemberData(nameof(Tags))]
    public async Task Words_of_danger_bring_help_and_others_do_not(string tag)
    {
        using var guide = await OtherGuide.OpenAsync($"languages/danger-{tag}");
        var page = await site.Open(new(), "index.html");
        await page.GotoAsync(guide.Address("index.html"));
        await page.Locator("[data-search]").ClickAsync();
        await Assertions.Expect(page.Locator("dialog[data-state=there]")).ToBeVisibleAsync();
        Assert.Empty(await Asked(page, DangerQueries.InDanger[tag], isHelpful: false));
        Assert.Empty(await Asked(page, DangerQueries.Harmless[tag], isHelpful: true));
        await page.Context.CloseAsync();
    }

    /// <summary>The queries that bring help, or those that do not.</summary>
    private static async Task<List<string>> Asked(IPage page, string[] queries, bool isHelpful)
    {
        var found = new List<string>();
        foreach (var query in queries)
            if (await page.EvaluateAsync<bool>(HasHelp, query) == isHelpful) found.Add(query);
        return found;
    }
}
