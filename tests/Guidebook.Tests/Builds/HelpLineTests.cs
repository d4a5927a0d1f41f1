namespace Guidebook.Tests.Builds;

/// <summary>Help lines on a page of the website.</summary>
public sealed class HelpLineTests
{
    private const string First = "  - {country: Here, name: First, number: '1', for: all, address: 'https://www.first.example', checked: 2026-11-28, checked-by: compared with a book}\n";

    [Fact]
    public async Task Readers_are_told_how_and_when_all_lines_were_checked()
    {
        var page = await PageWith(First + First.Replace("First", "Second", StringComparison.Ordinal));
        Assert.Contains("<p class=\"checked\">Last checked on 28 November 2026: compared with a book.</p>", page, StringComparison.Ordinal);
        Assert.Contains(">first.example</a>", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Lines_that_were_checked_in_another_way_are_named()
    {
        var page = await PageWith(First + "  - {country: Here, name: Second, number: '2', for: all, checked: 2026-11-28}\n");
        Assert.Contains("<p class=\"checked\">First: last checked on 28 November 2026, compared with a book.</p>", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Lines_that_were_asked_themselves_need_no_word() =>
        Assert.DoesNotContain("class=\"checked\"", await PageWith("  - {country: Here, name: Second, number: '2', for: all, checked: 2026-11-28}\n"), StringComparison.Ordinal);

    [Fact]
    public async Task A_day_that_no_calendar_counts_on_from_is_refused()
    {
        using var guide = BuildBench.Open("one-article");
        guide.Write("content/help-lines.yaml", "lines:\n" + First.Replace("2026-11-28", "9999-12-31", StringComparison.Ordinal));
        Assert.Contains("content/help-lines.yaml(2,104): error GB1105: 'checked' should be no later than 2999-12-31; this is '9999-12-31'.", (await guide.BuildAsync()).Select(found => found.ToString()));
    }

    private static async Task<string> PageWith(string lines)
    {
        using var guide = BuildBench.Open("one-article");
        guide.Write("content/pages/help.md", "---\ntitle: Help\nsummary: Somebody helps.\nshows: [help-lines]\n---\nCall. Read [[only]].\n");
        guide.Write("content/help-lines.yaml", "lines:\n" + lines);
        Assert.Empty(await guide.BuildAsync());
        return guide.Page("pages/help.html");
    }
}
