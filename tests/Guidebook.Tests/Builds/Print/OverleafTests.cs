using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using Guidebook.Generator.Diagnostics;
using Guidebook.Model;

namespace Guidebook.Tests.Builds.Print;

/// <summary>
/// Texts that need more than one page, printed by the real browser: they go on overleaf, word for word, and everything else keeps its
/// side. Each sentence of the guide has a number.
/// </summary>
public sealed class OverleafTests : IDisposable
{
    private readonly BuildBench guide = BuildBench.Open("first-aid");

    public void Dispose() => guide.Dispose();

    [Fact]
    public async Task Long_texts_go_on_overleaf_in_order_and_complete()
    {
        Lengthen();

        Assert.Empty(await BuildAsync(EditionName.Booklet, EditionName.Press, EditionName.FillIn));

        Assert.All(["booklet", "booklet-press", "booklet-fill-in"], name =>
        {
            var pages = Pages(name);
            Assert.Equal(0, pages.Length % 4);
            AssertEachSentence(pages, "Introduction", 60);
            AssertEachSentence(pages, "Opener", 40);
            AssertEachSentence(pages, "Use", 40);
            AssertEachSentence(pages, "Press", 54);
            AssertEachSentence(pages, "Story", 70);
            foreach (var text in new[] { "Before you begin", "How to use it", "Day 2", "Day 3", "Week 1" })
                Assert.Contains(pages, page => Flat(page).Contains($"{text}, continued", StringComparison.Ordinal));
        });
    }

    [Fact]
    public async Task A_day_of_two_openings_has_its_practice_on_the_first_and_its_room_on_the_second()
    {
        Lengthen(steps: 10);
        Assert.Empty(await BuildAsync(EditionName.Booklet));
        var pages = Pages("booklet");

        var first = Array.FindIndex(pages, page => page.Contains("Press sentence 1 ", StringComparison.Ordinal)) + 1;
        Assert.Equal(0, first % 2);
        Assert.Contains("Day 2, continued", Flat(pages[first]), StringComparison.Ordinal);
        Assert.Contains("How long did five minutes feel?", Flat(pages[first + 1]), StringComparison.Ordinal);
        Assert.Matches(@"\bA\b", pages[first + 1]);
        Assert.Contains("How long did five minutes feel?", Flat(pages[first + 2]), StringComparison.Ordinal);
        Assert.Matches(@"\bB\b", pages[first + 2]);
        // So short a plan lists its days below its introduction.
        Assert.Contains(pages, page => Regex.IsMatch(page, $@"\b{first} +Day 2 "));
    }

    [Fact]
    public async Task A_second_build_prints_nothing_again()
    {
        Lengthen();
        Assert.Empty(await BuildAsync(EditionName.Booklet));
        var before = KeptTimes();
        Assert.Empty(await BuildAsync(EditionName.Booklet));
        Assert.Equal(before, KeptTimes());
    }

    private Dictionary<string, DateTime> KeptTimes() => Directory
        .EnumerateFiles(Path.Combine(guide.Output, "kept"), "*", SearchOption.AllDirectories)
        .ToDictionary(path => path, File.GetLastWriteTimeUtc);

    /// <summary>Sentences "Press sentence 1 … .", in several paragraphs.</summary>
    private static string Paragraphs(string word, int from, int count, int each, string indent) => string.Join(
        $"\n{indent}\n", Enumerable.Range(from, count).Chunk(each)
            .Select(numbers => indent + string.Join(' ', numbers.Select(number => Sentence(word, number)))));

    private static string Sentence(string word, int number) =>
        string.Create(CultureInfo.InvariantCulture, $"{word} sentence {number} says what the crew does next when the deck is wet.");

    /// <param name="steps">Steps of the practice of day 2: eighteen need three pages.</param>
    private void Lengthen(int steps = 18)
    {
        guide.Write("content/practices/press-and-hold.yaml", $"""
            title: Press and hold
            summary: Stop a bleeding with the flat of your hand.
            strand: bleeding
            stage: 2
            minutes: 10
            who: crew
            cadence: monthly
            needs: [call-for-help]
            steps:
            {string.Join('\n', Enumerable.Range(0, steps).Select(step => "  - " + string.Join(' ', Enumerable.Range(step * 3 + 1, 3).Select(number => Sentence("Press", number)))))}
            """);
        guide.Write("content/practices/tell-it.yaml", $"""
            title: Tell it
            summary: Tell each other how it was.
            strand: bleeding
            stage: 2
            minutes: 10
            who: crew
            cadence: monthly
            steps:
              - Sit down together.
              - |
            {Paragraphs("Story", 1, 70, 70, "    ")}
              - Get up again.
            """);
        guide.Write("content/plans/three-shifts.yaml", $$"""
            title: Three shifts
            summary: One drill a shift, for the first three shifts of a season.
            introduction: |
            {{Paragraphs("Introduction", 1, 60, 7, "  ")}}
            how-to:
            {{string.Join('\n', Enumerable.Range(0, 20).Select(item => "  - " + Sentence("Use", item * 2 + 1) + " " + Sentence("Use", item * 2 + 2)))}}
            weeks:
              - title: The season opens
                days: [1, 3]
                opener: |
            {{Paragraphs("Opener", 1, 40, 20, "      ")}}
            days:
              - {practice: call-for-help, for: alone, prompt: Where would you have been hard to find today?}
              - {practice: press-and-hold, for: together, prompt: How long did five minutes feel?}
              - {practice: tell-it, for: together, prompt: Who was quicker to the bag?}
            people: two
            """);
    }

    private static void AssertEachSentence(string[] pages, string word, int count) => Assert.Equal(
        Enumerable.Range(1, count), Regex.Matches(Flat(string.Join('\n', pages.Select(Body))), $@"\b{word} sentence (\d+)\b")
            .Select(match => int.Parse(match.Groups[1].Value, CultureInfo.InvariantCulture)));

    /// <summary>A page without its running head, its label and its foot.</summary>
    private static string Body(string page)
    {
        var lines = page.Split('\n').Where(line => line.Trim().Length > 0).ToList();
        return string.Join('\n', lines.Skip(1).SkipLast(1).Where(line => !line.Contains(", continued", StringComparison.Ordinal)));
    }

    private static string Flat(string text) => ShippedPrints.Flat(text);

    private string[] Pages(string name)
    {
        var path = Path.Combine(guide.Output, "site", "downloads", $"ready-hands-{name}.pdf");
        Assert.Contains("No syntax or stream encoding errors found", Tools.Run("qpdf", "--check", path), StringComparison.Ordinal);
        return Tools.Run("pdftotext", "-layout", path, "-").Split('\f')[..^1];
    }

    private async Task<IReadOnlyList<Diagnostic>> BuildAsync(params ImmutableArray<EditionName> editions) =>
        await guide.BuildAsync(change: options => options with
        {
            Print = true,
            Browser = Tools.Browser(),
            Editions = [EditionName.Website, .. editions],
        });
}
