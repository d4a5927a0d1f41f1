using Guidebook.Generator.Diagnostics;
using Guidebook.Model;

namespace Guidebook.Tests.Builds.Print;

/// <summary>Cards of three sizes, with headings and backs of their own, printed by the real browser.</summary>
public sealed class CardSizeTests : IDisposable
{
    private readonly BuildBench guide = BuildBench.Open("first-aid");

    public void Dispose() => guide.Dispose();

    [Theory]
    [InlineData("nine", 2)]
    [InlineData("four", 3)]
    [InlineData("two", 5)]
    public async Task Cards_stand_on_their_sheets_with_heading_and_back(string size, int sheets)
    {
        WriteDeck(size);

        Assert.Empty(await BuildAsync());

        var pages = Pages();
        var first = Array.FindIndex(pages, page => page.Contains("Signals · 1 of", StringComparison.Ordinal));
        Assert.Equal(2 * sheets, pages.Length - first);
        Assert.Contains("One long blast", pages[first], StringComparison.Ordinal);
        Assert.Contains("On the horn", pages[first], StringComparison.Ordinal);
        Assert.Contains("I turn to starboard", pages[first + 1], StringComparison.Ordinal);
        Assert.Contains("On the horn", guide.Page("decks/signals.html"), StringComparison.Ordinal);
        Assert.Contains("I turn to starboard", guide.Page("decks/signals.html"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_back_that_is_too_long_is_told_at_its_own_line()
    {
        WriteDeck("nine", back: string.Join(' ', Enumerable.Repeat("I turn to starboard.", 14)));
        var found = Assert.Single(await BuildAsync());
        Assert.Equal((Codes.DoesNotFit, "content/decks/signals.yaml", 6), (found.Code, found.Span!.Value.File, found.Span.Value.Line));
        WriteDeck("two", back: string.Join(' ', Enumerable.Repeat("I turn to starboard.", 14)));
        Assert.Empty(await BuildAsync());
    }

    private void WriteDeck(string size, string back = "I turn to starboard.") => guide.Write("content/decks/signals.yaml", $"""
        title: Signals
        summary: What horns say.
        introduction: Read the front, say the back.
        card-size: {size}
        cards:
          - {"{"}heading: On the horn, text: One long blast, back: {back}{"}"}
        {string.Join('\n', Enumerable.Range(2, 9).Select(number => $"  - {{text: What do {number} short blasts say?, heading: Number {number}, back: Look it up.}}"))}
        """);

    private string[] Pages()
    {
        var path = Path.Combine(guide.Output, "site", "downloads", "ready-hands-cards-a4.pdf");
        return Tools.Run("pdftotext", "-layout", path, "-").Split('\f')[..^1];
    }

    private async Task<IReadOnlyList<Diagnostic>> BuildAsync() => await guide.BuildAsync(change: options =>
        options with { Print = true, Browser = Tools.Browser(), Editions = [EditionName.Website, EditionName.Cards] });
}
