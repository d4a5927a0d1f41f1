using System.Globalization;
using System.Text.RegularExpressions;
using Guidebook.Generator.Diagnostics;
using Guidebook.Model;

namespace Guidebook.Tests.Builds.Print;

/// <summary>A book of a thousand pages: every number in it is true, and no print shop binds it in one piece.</summary>
public sealed class LongBookTests
{
    private const int Chapters = 86;
    private const string Sentence = "On some evenings nothing is said at the table, and the light over the sink is enough for both of you to find the cups. ";

    [Fact]
    public async Task A_book_of_a_thousand_pages_has_true_numbers_and_is_said_to_be_too_thick()
    {
        Assert.SkipUnless(Thorough.IsWanted, "A thousand pages take a minute to print.");
        using var guide = BuildBench.Open("one-article");
        foreach (var i in Enumerable.Range(1, Chapters))
        {
            var paragraphs = string.Concat(Enumerable.Range(1, 55).Select(part => (part % 9 == 0 ? $"## Part {part} of chapter {i}\n\n" : "")
                + string.Concat(Enumerable.Repeat(Sentence, 3)) + $"See [[chapter-{1 + i * 7 % Chapters}]].\n\n"));
            guide.Write($"content/articles/chapter-{i}.md", $"---\ntitle: Chapter {i}\nsummary: What chapter {i} says.\n---\n{paragraphs}");
        }

        var found = await guide.BuildAsync(change: options => options with
        {
            Print = true,
            Browser = Tools.Browser(),
            Editions = [EditionName.Book],
            PrintTimeout = TimeSpan.FromMinutes(5),
        });

        Assert.Equal([Codes.TooThickToBind], found.Select(finding => finding.Code).Distinct());
        var file = guide.PathOf("output/site/downloads/one-page-book.pdf");
        var pages = int.Parse(Regex.Match(Tools.Run("pdfinfo", file), @"Pages: +(\d+)").Groups[1].Value, CultureInfo.InvariantCulture);
        Assert.True(pages > 1000, $"Only {pages} pages.");
        var book = BookText.Read(file);
        book.AssertContents(onRight: false);
        book.AssertReferences();
    }
}
