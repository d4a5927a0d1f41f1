using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using Guidebook.Generator.Diagnostics;
using Guidebook.Model;

namespace Guidebook.Tests.Builds.Print;

/// <summary>Books of small guides, printed by the real browser and read back by poppler and pypdf.</summary>
public sealed class BookTests(PrintedBooks books) : IClassFixture<PrintedBooks>
{
    private static readonly string[] BookKeys = ["", "\nbook: {chapters-on-right: true}\n"];

    public static TheoryData<string, int> Guides =>
        [.. from name in new[] { "recipes", "methods" } from keys in new[] { 0, 1 } select (name, keys)];

    [Theory]
    [MemberData(nameof(Guides))]
    public async Task Every_number_in_contents_index_and_text_is_the_true_page(string name, int keys)
    {
        var guide = await books.GetAsync(name, BookKeys[keys]);
        foreach (var file in Directory.GetFiles(guide.PathOf("output/site/downloads"), "*-book.pdf"))
        {
            var book = BookText.Read(file);
            book.AssertContents(onRight: keys == 1);
            book.AssertReferences();
            Assert.True(book.AssertIndex() >= 4);
            book.AssertHeadsAndFolios();
            book.AssertConventions();
            PageFeet.AssertFilled(file);
        }
    }

    [Fact]
    public async Task Recipes_come_with_their_fields_and_topics_with_sub_entries()
    {
        var guide = await books.GetAsync("recipes");
        var book = BookText.Read(guide.PathOf("output/site/downloads/the-small-kitchen-book.pdf"));
        var text = ShippedPrints.Flat(string.Join(' ', book.Pages));
        foreach (var words in new[] { "250 g red lentils", "4 servings", "Ines Marten", "Three days in the fridge", "The lemon goes in last." })
            Assert.Contains(words, text, StringComparison.Ordinal);
        Assert.DoesNotContain("14 March 2026", text, StringComparison.Ordinal);
        Assert.Matches(@"One pot( \S+,?)*? Lentil soup with lemon, \d+", ShippedPrints.Flat(book.IndexText));
        Assert.Matches(@"the bread that is eaten with it \(page \d+\)", text);
        SpokenWords.AssertWhole(
            [guide.PathOf("output/site/downloads/the-small-kitchen-book.pdf")],
            Directory.EnumerateFiles(guide.PathOf("content"), "*", SearchOption.AllDirectories));
        AssertPressFiles(guide, book);
        AssertPageMarks(new(guide.PathOf("output/site/downloads/the-small-kitchen-ebook.epub")), book);
    }

    /// <summary>The pages that an e-book marks are those of the printed book, each with the words that follow the mark.</summary>
    private static void AssertPageMarks(EbookFile ebook, BookText book)
    {
        var marks = ebook.Navigation("page-list");
        Assert.True(marks.Length >= 6);
        Assert.NotEmpty(ebook.Meta("pageBreakSource"));
        foreach (var (title, url) in marks)
        {
            var mark = ebook.Find(url);
            Assert.Equal(title, mark.Attribute("aria-label")!.Value);
            var heading = mark.ElementsAfterSelf().First().DescendantsAndSelf()
                .First(element => element.Name.LocalName is ['h', _] or "p").Value;
            var page = book.Pages[int.Parse(title, CultureInfo.InvariantCulture) - 1];
            Assert.Contains(ShippedPrints.Flat(heading), ShippedPrints.Flat(page), StringComparison.Ordinal);
        }
    }

    /// <summary>The inside for a print shop has the pages of the book, and its cover is a file of its own although it is thin.</summary>
    private static void AssertPressFiles(BuildBench guide, BookText book)
    {
        string Path(string name) => guide.PathOf($"output/site/downloads/the-small-kitchen-{name}.pdf");
        var inside = Tools.Run("pdftotext", "-layout", Path("book-press"), "-").Split('\f')[..^1];
        Assert.Equal(0, inside.Length % 4);
        Assert.Equal(book.Pages.Select(ShippedPrints.Flat), inside.Take(book.Pages.Length).Select(ShippedPrints.Flat));
        Assert.All(inside.Skip(book.Pages.Length), page => Assert.Empty(page.Trim()));
        Assert.Matches("PDF/X-1a:2003", Tools.Run("pdfinfo", Path("book-press")));
        // Back and front beside each other, without a spine: 2 × 148 and 210 mm, and 3 mm around.
        Assert.Matches(@"Pages: +1\n[\s\S]*Page size: +856\.\d+ x 612\.\d+", Tools.Run("pdfinfo", Path("book-press-cover")));
        Assert.Contains("The Small Kitchen", ShippedPrints.Flat(Tools.Run("pdftotext", Path("book-press-cover"), "-")), StringComparison.Ordinal);
        Assert.Contains("saddle stitched, cover in a file of its own", guide.Page("downloads/the-small-kitchen-book-press.html"), StringComparison.Ordinal);
        var titles = Directory.GetFiles(guide.PathOf("output/site/downloads"), "*.pdf")
            .Select(file => Regex.Match(Tools.Run("pdfinfo", file), "Title: +(.*)").Groups[1].Value);
        Assert.Equal(titles.Distinct(), titles);
    }

    [Fact]
    public async Task A_text_may_link_to_an_edition_that_a_build_leaves_out_and_have_a_drawing_that_is_seen_through()
    {
        using var guide = BuildBench.Open("one-article");
        guide.Write("content/images/veil.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"40\" height=\"20\"><rect width=\"30\" height=\"20\" fill=\"#000\" opacity=\"0.4\"/><rect x=\"20\" width=\"20\" height=\"20\" fill-opacity=\".4\"/></svg>");
        guide.Write("content/articles/only.md", "---\ntitle: First\nsummary: It is first.\n---\nPrint [[print:test-sheet|a test sheet]].\n\n![A veil](images/veil.svg)\n");
        Assert.Empty(await BuildAsync(guide));
        Assert.Matches("Print a test sheet", guide.Page("articles/only.html"));
        var objects = Tools.Run("qpdf", "--qdf", guide.PathOf("output/site/downloads/one-page-book-press.pdf"), "-");
        Assert.DoesNotMatch("/(ca|CA) 0|/SMask|/Transparency", objects);
        Assert.Contains("/DeviceGray", objects, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_guide_of_one_article_has_a_small_book_without_half_title_contents_and_index()
    {
        using var guide = BuildBench.Open("one-article");
        Assert.Empty(await BuildAsync(guide));
        var pages = BookText.Read(guide.PathOf("output/site/downloads/one-page-book.pdf")).Pages;
        Assert.Equal(4, pages.Length);
        Assert.Contains("One page", pages[0], StringComparison.Ordinal);
        Assert.Contains("The only article", pages[2], StringComparison.Ordinal);
        Assert.Equal("3", pages[2].Trim().Split('\n')[^1].Trim());
        Assert.DoesNotContain("Contents", string.Concat(pages), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("a5", 419.53, 595.28, 5)]
    [InlineData("6x9in", 432, 648, 5)]
    [InlineData("5.5x8.5in", 396, 612, 5)]
    [InlineData("a4", 595.28, 841.89, 5)]
    [InlineData("100x150mm", 283.46, 425.2, 5)]
    public async Task A_book_has_the_trim_that_the_guide_asks_for(string trim, double width, double height, int files)
    {
        using var guide = BuildBench.Open("methods");
        Assert.Empty(await BuildAsync(guide, $"\nbook: {{trim: {trim}}}\n"));
        var downloads = Directory.GetFiles(guide.PathOf("output/site/downloads"), "*-book*.pdf");
        Assert.Equal(files, downloads.Length);
        var book = downloads.Single(file => file.EndsWith("-book.pdf", StringComparison.Ordinal));
        var size = Regex.Match(Tools.Run("pdfinfo", book), @"Page size: +([\d.]+) x ([\d.]+) pts");
        Assert.Equal(width, double.Parse(size.Groups[1].Value, CultureInfo.InvariantCulture), 0.02);
        Assert.Equal(height, double.Parse(size.Groups[2].Value, CultureInfo.InvariantCulture), 0.02);
    }

    [Fact]
    public async Task Home_files_are_signatures_of_sixteen_pages_that_fold_into_the_book()
    {
        var guide = await books.GetAsync("recipes", BookKeys[1]);
        var book = BookText.Read(guide.PathOf("output/site/downloads/the-small-kitchen-book.pdf"));
        var file = guide.PathOf("output/site/downloads/the-small-kitchen-book-a4.pdf");
        var sides = Halves(file);
        AssertLabels(file, sides.Count, guide.Page("downloads/the-small-kitchen-book-a4.html"));
        var read = new List<string>();
        for (var sheet = 0; sheet < sides.Count; sheet += Sheets(sides.Count - sheet) * 2)
        {
            var sheets = Sheets(sides.Count - sheet);
            var pages = new string[sheets * 4];
            for (var depth = 0; depth < sheets; depth++)
            {
                (pages[^(1 + 2 * depth)], pages[2 * depth]) = sides[sheet + 2 * depth];
                (pages[1 + 2 * depth], pages[^(2 + 2 * depth)]) = sides[sheet + 2 * depth + 1];
            }

            read.AddRange(pages);
        }

        Assert.True(read.Count > 16);
        foreach (var (i, page) in book.Pages.Index())
            Assert.Equal(Letters(page), Letters(read[i]));

        // Sheets are spread evenly over signatures, the larger first.
        int Sheets(int sidesLeft) => (sidesLeft / 2 + (sidesLeft / 2 + 3) / 4 - 1) / ((sidesLeft / 2 + 3) / 4);

        static string Letters(string text) =>
            string.Concat(Regex.Replace(text, @"section \d+, sheet \d of \d", "").Where(char.IsLetterOrDigit).Order());
    }

    /// <summary>Each side has its label in the fold, inside of the pages' margins, and the page of the file tells the sections.</summary>
    private static void AssertLabels(string file, int sides, string page)
    {
        var folds = Tools.Run("pdftotext", "-x", "413", "-y", "380", "-W", "16", "-H", "215", file, "-").Split('\f')[..^1];
        var labels = folds.Select(fold => Regex.Match(ShippedPrints.Flat(fold), @"^section (\d+), sheet (\d) of (\d)$")).ToList();
        Assert.Equal(sides, labels.Count);
        Assert.All(labels, label => Assert.True(label.Success));
        var sizes = labels.GroupBy(label => label.Groups[1].Value, (_, own) => own.First().Groups[3].Value);
        var told = sizes.GroupBy(size => size, (size, alike) => (alike.Count(), size))
            .Select(one => $"{one.Item1} section{(one.Item1 == 1 ? "" : "s")} of {one.size} sheet{(one.size == "1" ? "" : "s")}");
        Assert.Contains($": {string.Join(", then ", told)}.", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_unchanged_book_is_not_printed_again_and_print_false_prints_none()
    {
        using var guide = BuildBench.Open("methods");
        Assert.Empty(await BuildAsync(guide));
        var before = KeptTimes(guide);
        Assert.Empty(await BuildAsync(guide));
        Assert.Equal(before, KeptTimes(guide));
        await File.AppendAllTextAsync(guide.PathOf("content/guide.yaml"), "\nprint: false\n", TestContext.Current.CancellationToken);
        Assert.Empty(await guide.BuildAsync(change: options => options with { Print = true, Browser = Tools.Browser() }));
        Assert.DoesNotContain(Files.Below(guide.PathOf("output/site")), file => file.EndsWith(".pdf", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Footnotes_stand_after_the_text_and_headings_of_two_articles_can_have_the_same_words()
    {
        using var guide = BuildBench.Open("one-article");
        const string body = "---\nOne[^a] and two[^b], and see [[second#same-words]].\n\n## Same words\n\nMore[^a].\n\n[^a]: The note on one.\n[^b]: The note on two.\n";
        guide.Write("content/articles/only.md", "---\ntitle: First\nsummary: It is first.\n" + body);
        guide.Write("content/articles/second.md", "---\ntitle: Second\nsummary: It is second.\n" + body);
        Assert.Empty(await BuildAsync(guide));
        var book = BookText.Read(guide.PathOf("output/site/downloads/one-page-book.pdf"));
        book.AssertReferences();
        var second = book.Pages.Index().Single(page => page.Item.Contains("It is second.", StringComparison.Ordinal)).Index + 1;
        Assert.Equal(2, Regex.Count(string.Concat(book.Pages), @"Same words \(page " + second + @"\)"));
        Assert.All(book.Pages.Where(page => page.Contains("It is", StringComparison.Ordinal)), page =>
            Assert.Matches(@"(?s)More.*The note on one.*The note on two", page));
        // The mark says the page of its note, and the note those of its marks.
        foreach (var (i, page) in book.Pages.Index().Where(page => page.Item.Contains("It is", StringComparison.Ordinal)))
        {
            var flat = ShippedPrints.Flat(page);
            Assert.Equal(6, Regex.Count(flat, @"\(page " + (i + 1) + @"\)") - Regex.Count(flat, @"Same words \(page " + (i + 1) + @"\)"));
            Assert.Contains($"The note on one. (page {i + 1}) (page {i + 1})", flat, StringComparison.Ordinal);
        }
    }

    private static Dictionary<string, DateTime> KeptTimes(BuildBench guide) => Directory
        .EnumerateFiles(Path.Combine(guide.Output, "kept"), "*", SearchOption.AllDirectories)
        .ToDictionary(path => path, File.GetLastWriteTimeUtc);

    /// <summary>The text of the left and right half of each side, fronts and backs alternately.</summary>
    private static List<(string Left, string Right)> Halves(string file)
    {
        string[] Half(int x) => Tools.Run(
            "pdftotext", "-layout", "-x", x.ToString(CultureInfo.InvariantCulture), "-y", "0", "-W", "421", "-H", "596", file, "-")
            .Split('\f')[..^1];
        return [.. Half(0).Zip(Half(421))];
    }

    internal static async Task<ImmutableArray<Diagnostic>> BuildAsync(BuildBench guide, string keys = "")
    {
        if (keys.Length > 0) await File.AppendAllTextAsync(guide.PathOf("content/guide.yaml"), keys, TestContext.Current.CancellationToken);
        return await guide.BuildAsync(change: options => options with
        {
            Print = true,
            Browser = Tools.Browser(),
            Editions = [EditionName.Website, EditionName.Book, EditionName.Ebook],
        });
    }
}
