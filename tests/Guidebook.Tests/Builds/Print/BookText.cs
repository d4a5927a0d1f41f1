using System.Globalization;
using System.Text.RegularExpressions;

namespace Guidebook.Tests.Builds.Print;

/// <summary>An English book as poppler and pypdf read it, and what holds for every book.</summary>
internal sealed partial record BookText(string[] Pages, string[] InReadingOrder, IReadOnlyList<HashSet<int>> Targets)
{
    private const int HeadLines = 3;

    private const string LinksOfPages = """
        import sys
        from pypdf import PdfReader
        reader = PdfReader(sys.argv[1])
        numbers = {page.indirect_reference.idnum: i + 1 for i, page in enumerate(reader.pages)}
        places = {name.lstrip("/"): numbers[dest.page.idnum] for name, dest in reader.named_destinations.items()}
        for i, page in enumerate(reader.pages):
            links = [note.get_object() for note in page.get("/Annots", [])]
            names = [link.get("/Dest", link.get("/A", {}).get("/D")) for link in links if link["/Subtype"] == "/Link"]
            print(i + 1, *sorted({places[str(name).lstrip("/")] for name in names if isinstance(name, str)}))
        """;

    /// <summary>The text of the index, in reading order, without heads and folios.</summary>
    public string IndexText => string.Join('\n', InReadingOrder[IndexStart..^1].Select((page, i) =>
        string.Join('\n', page.TrimEnd().Split('\n').Where(line => !Folio().IsMatch(line) && (i == 0 || line is not ("Index" or ""))))));

    /// <summary>The number of pages before the contents.</summary>
    public int ContentsStart => Array.FindIndex(Pages, page => page.TrimStart().StartsWith("Contents", StringComparison.Ordinal));

    /// <summary>The entries of the index that have pages.</summary>
    public IReadOnlyList<Match> Entries => [.. Entry().Matches(IndexText).Cast<Match>()];

    /// <summary>The letters of all running heads.</summary>
    public HashSet<string> Heads => [.. Rows.Select(row => row.Title).Append(Pages[0].Trim()).Select(Words)];

    private int IndexStart => Rows[^1].Page - 1;

    /// <summary>Whether a line is a page number.</summary>
    public static bool IsFolio(string line) => Folio().IsMatch(line);

    /// <summary>Reads a book.</summary>
    public static BookText Read(string file) => new(
        Tools.Run("pdftotext", "-layout", file, "-").Split('\f')[..^1], Tools.Run("pdftotext", file, "-").Split('\f')[..^1],
        LinkedPages(file));

    /// <summary>The pages to which the links of each page lead.</summary>
    public static IReadOnlyList<HashSet<int>> LinkedPages(string file) =>
    [
        .. Tools.RunPypdf(LinksOfPages, file).Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Select(line => line.Split(' ').Skip(1).Select(Number).ToHashSet()),
    ];

    /// <summary>The rows of the contents: numbers and titles.</summary>
    public IReadOnlyList<(int Page, string Title)> Rows
    {
        get
        {
            var first = ContentsStart;
            var pages = Pages[first..].TakeWhile((page, i) => i == 0 || page.Split('\n').Any(Row().IsMatch));
            return
            [
                .. pages.SelectMany(page => page.Split('\n')).Select(line => Row().Match(line)).Where(row => row.Success)
                    .Select(row => (Number(row.Groups["page"].Value), row.Groups["title"].Value.Trim())),
            ];
        }
    }

    /// <summary>Asserts that each chapter and part begins on the page that the contents name.</summary>
    public void AssertContents(bool onRight)
    {
        Assert.True(Rows.Count > 3, $"only {Rows.Count} rows");
        Assert.Equal(Rows.Select(row => row.Page), Rows.Select(row => row.Page).Order());
        Assert.All(Rows, row =>
        {
            var lines = Pages[row.Page - 1].Split('\n').Where(line => line.Trim().Length > 0).Take(HeadLines);
            var opening = ShippedPrints.Flat(string.Join(' ', lines));
            Assert.StartsWith(ShippedPrints.Flat(row.Title), opening, StringComparison.Ordinal);
            if (onRight) Assert.Equal(1, row.Page % 2);
        });
    }

    /// <summary>
    /// Asserts that each page that the words name is where a link on that page leads; one in its first line may be that of the page before.
    /// </summary>
    public void AssertReferences()
    {
        Assert.Contains(Pages, Reference().IsMatch);
        foreach (var (i, (page, targets)) in Pages.Zip(Targets).Index())
        {
            var overleaf = Overleaf().Match(InReadingOrder[i]).Groups["page"];
            Assert.All(Reference().Matches(page), named => Assert.Contains(
                Number(named.Groups["page"].Value), overleaf.Value == named.Groups["page"].Value ? targets.Union(Targets[i - 1]) : targets));
        }
    }

    /// <summary>
    /// Asserts that the pages of each index entry show it, and that their numbers ascend; the pages of a chapter below a heading show the
    /// heading. Returns the number of entries.
    /// </summary>
    /// <param name="otherNames">The other names of what has a name; null for none.</param>
    public int AssertIndex(ILookup<string, string>? otherNames = null)
    {
        var entries = Entries;
        var chapters = Rows.Select(row => Letters(row.Title)).ToHashSet();
        List<string> above = [];
        Assert.All(entries, entry =>
        {
            var numbers = entry.Groups["page"].Captures.Select(page => Number(page.Value)).ToList();
            Assert.Equal(numbers, numbers.Order().Distinct());
            // A topic without pages of its own stands in lines before its first sub-entry.
            var lines = entry.Groups["title"].Value.Split('\n');
            var titles = lines.Select((_, i) => string.Join(' ', lines[i..])).ToList();
            titles.AddRange([.. titles.SelectMany(title => otherNames?[title] ?? [])]);
            List<int> begins = [.. Begins(entry.Groups["runs"].Value)];
            var isBelow = titles.Exists(title => chapters.Contains(Letters(title))) && begins.TrueForAll(page => Shown(page, above));
            if (!isBelow) above = titles;
            Assert.All(begins, page => Assert.True(Shown(page, above), $"'{above[0]}' is not on page {page} ({titles[0]})"));
        });
        return entries.Count;
    }

    /// <summary>Asserts that folios are true, and that blank and display pages have none.</summary>
    public void AssertHeadsAndFolios()
    {
        Assert.Equal("", Pages[1].Trim());
        Assert.Equal(0, ContentsStart % 2);
        var starts = Rows.Select(row => row.Page).ToHashSet();
        for (var page = ContentsStart + 1; page < Pages.Length; page++)
        {
            var lines = Pages[page - 1].Trim().Split('\n');
            if (lines is [""]) continue;
            if (Folio().IsMatch(lines[^1])) Assert.Equal(page, Number(lines[^1].Trim()));
            else Assert.True(starts.Contains(page), $"page {page} has no folio");
        }
    }

    /// <summary>The pages on which the runs of an index entry begin.</summary>
    public IReadOnlyList<int> BeginsOf(string title) =>
    [
        .. Entries.Where(entry => entry.Groups["title"].Value.Replace('\n', ' ').EndsWith(title, StringComparison.Ordinal)).Take(1)
            .SelectMany(entry => Begins(entry.Groups["runs"].Value)),
    ];

    private static IEnumerable<int> Begins(string runs) =>
        Regex.Matches(runs, @"(?<!–)\b(\d+)").Select(run => Number(run.Groups[1].Value));

    private bool Shown(int page, List<string> titles) => titles.Exists(title => Shows(page, title));

    private bool Shows(int page, string words) =>
        Letters(Pages[page - 1]).Contains(Letters(words), StringComparison.OrdinalIgnoreCase);

    private static string Letters(string text) => string.Concat(text.Where(char.IsLetterOrDigit));

    private static string Words(string text) => string.Concat(text.Where(char.IsLetter));

    private static int Number(string digits) => int.Parse(digits, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"^ *(?<page>\d+) {2,}(?<title>\S.*)$")]
    private static partial Regex Row();

    [GeneratedRegex(@"^\s*\d+\s*$")]
    private static partial Regex Folio();

    [GeneratedRegex(@"\(page\s+(?<page>\d+)\)")]
    private static partial Regex Reference();

    [GeneratedRegex(@"\A(?:[^\n]*\n)?\s*\(page\s+(?<page>\d+)\)")]
    private static partial Regex Overleaf();

    [GeneratedRegex(@"(?m)^(?<title>[^\d\s][^,\n]*(?:,\s[^\d\s][^,\n]*|\n[^\d\s,][^,\n]*)*?),\s(?<runs>(?<page>\d+)(?:–(?<page>\d+))?(?:,\s(?<page>\d+)(?:–(?<page>\d+))?)*)(?:; see also\s.*)?$")]
    private static partial Regex Entry();
}
