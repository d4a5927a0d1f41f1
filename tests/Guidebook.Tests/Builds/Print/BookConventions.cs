using System.Text.RegularExpressions;

namespace Guidebook.Tests.Builds.Print;

/// <summary>The conventions of <c>docs/book-making.md</c> that can be read from a finished English book.</summary>
internal static partial class BookConventions
{
    private const int MostRunsTogether = 6;
    private const int FewestLettersOfTwoLines = 40;

    /// <summary>
    /// Asserts that blank pages are blank, display pages have no number, the index begins on a right page, divides long entries and parts
    /// nothing that belongs together, and no number is parted from the word "page".
    /// </summary>
    public static void AssertConventions(this BookText book)
    {
        Assert.Equal(1, book.Rows[^1].Page % 2);
        Assert.All(book.Entries, entry => Assert.True(entry.Groups["runs"].Value.Split(", ").Length <= MostRunsTogether, entry.Value));
        book.AssertIndexLines();
        foreach (var (i, text) in book.InReadingOrder.Index())
        {
            var lines = LinesOf(text);
            Assert.DoesNotContain(lines, line => TornReference().IsMatch(line));
            Assert.False(lines is [_] or [_, _] && BookText.IsFolio(lines[^1]), $"page {i + 1} is blank, and has a head or a number");
            var isDisplay = i < book.ContentsStart || i == book.Pages.Length - 1;
            Assert.False(isDisplay && lines is [.., var last] && BookText.IsFolio(last), $"page {i + 1}");
        }

        var unnumbered = book.Rows.Where(row => !BookText.IsFolio(LinesOf(book.Pages[row.Page - 1])[^1])).ToList();
        Assert.All(unnumbered, row => Assert.Equal((1, ""), (row.Page % 2, book.Pages[row.Page].Trim())));
    }

    /// <summary>
    /// Asserts that no line of the index is pages only, that no page of it begins with a sub-entry, and that what is to be seen is there.
    /// </summary>
    private static void AssertIndexLines(this BookText book)
    {
        for (var page = book.Rows[^1].Page; page < book.Pages.Length; page++)
        {
            var alone = LinesOf(book.InReadingOrder[page - 1]).Where(line => RunsAlone().IsMatch(line));
            Assert.Equal([$"{page}"], alone); // the folio
            List<string> lines = [.. book.Pages[page - 1].Split('\n').Where(line => line.Trim().Length > 0).SkipLast(1)];
            if (book.Heads.Contains(Letters(lines[0]))) lines.RemoveAt(0);
            Assert.Equal(lines.Min(Indent), Indent(lines[0]));
        }

        Assert.All(See().Matches(book.IndexText), see =>
            Assert.Contains($"\n{see.Groups["title"].Value}", book.IndexText, StringComparison.Ordinal));

        static int Indent(string line) => line.Length - line.TrimStart().Length;
    }

    /// <summary>
    /// Asserts that at the turn of a page no line of an author's paragraph is alone; returns the number of paragraphs that go on overleaf.
    /// </summary>
    public static int AssertNoLoneLines(this BookText book, IEnumerable<string> paragraphs)
    {
        var known = paragraphs.Select(Letters).Where(letters => letters.Length > FewestLettersOfTwoLines).ToList();
        var bodies = book.InReadingOrder.Select(page => BodyOf(book, page)).ToList();
        var (turned, lone) = (0, new List<string>());
        foreach (var (i, (before, after)) in bodies.Zip(bodies.Skip(1)).Index())
        {
            if (before.Count == 0 || after.Count == 0 || before[^1].Length + after[0].Length < FewestLettersOfTwoLines) continue;
            var turn = before[^1] + after[0];
            if (known.Find(letters => letters.Contains(turn, StringComparison.Ordinal)) is not { } paragraph) continue;
            turned++;
            if (paragraph.StartsWith(turn, StringComparison.Ordinal)) lone.Add($"page {i + 1} ends with a first line");
            if (paragraph.EndsWith(turn, StringComparison.Ordinal)) lone.Add($"page {i + 2} begins with a last line");
        }

        Assert.Empty(lone);
        return turned;
    }

    /// <summary>The letters of each line of a page, without its head and its number.</summary>
    private static List<string> BodyOf(BookText book, string page)
    {
        var lines = LinesOf(page);
        if (lines.Count > 0 && BookText.IsFolio(lines[^1])) lines.RemoveAt(lines.Count - 1);
        if (lines.Count > 0 && book.Heads.Contains(Letters(lines[0]))) lines.RemoveAt(0);
        return [.. lines.Select(line => Letters(Reference().Replace(line, "")))];
    }

    private static List<string> LinesOf(string page) =>
        [.. page.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)];

    private static string Letters(string text) => string.Concat(text.Where(char.IsLetter));

    [GeneratedRegex(@"^(?!0–9$)\d+(–\d+)?$")]
    private static partial Regex RunsAlone();

    [GeneratedRegex(@"[,;]\ssee\s(?:also\s)?(?<title>[^\n]+)")]
    private static partial Regex See();

    [GeneratedRegex(@"\(page$")]
    private static partial Regex TornReference();

    [GeneratedRegex(@"\(page \d+\)")]
    private static partial Regex Reference();
}
