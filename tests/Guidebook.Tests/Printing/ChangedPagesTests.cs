using System.Collections.Immutable;
using Guidebook.Generator.Editions.Documents;
using Guidebook.Model;
using Guidebook.Themes.Kit.Print;
using Made = Guidebook.Generator.Printing.PrintedFile;

namespace Guidebook.Tests.Printing;

/// <summary>
/// Documents of which only the pages that change are printed: whatever changes, the files have the bytes of a first print, or the whole is
/// printed.
/// </summary>
public sealed class ChangedPagesTests : IDisposable
{
    private const string Svg = "<svg width=\"40\" height=\"40\" role=\"img\" aria-label=\"A ring\"><circle cx=\"20\" cy=\"20\" r=\"9\" fill=\"#444\" opacity=\"0.5\"/></svg>";

    /// <summary>All letters but one, so that words change without other glyphs.</summary>
    private const string Letters = "abcdefghijklm nopqrstuvwxyz ABCDEFGHIJKLM NOPRSTUVWXYZ .,:;";

    private static readonly string[] Usual =
    [
        Page("one", "<h1>One</h1><p>Some words, and a <a href=\"#four\">place</a> further on.</p>"),
        Page("two", $"<h2>Two {Letters}</h2><p>Two {Letters}</p>"),
        Page("three", $"<h2>Three</h2><p>Words, and a ring. {Svg}</p><ul><li>first</li><li>second</li></ul>"),
        Page("four", $"<h2>Four</h2><p id=\"inner\">More words, and <em>others</em>. {Svg}</p>"),
        Page("five", "<h2>Five</h2><table><tr><th id=\"head\">Head</th></tr><tr><td headers=\"head\">Cell</td></tr></table>"),
        Page("six", "<h1>Six</h1><p>The last <a href=\"https://example.org/\">words</a> of <code>code</code>.</p>"),
    ];

    private readonly PrintingBench bench = new() { Theme = new IndependentTheme() };
    private readonly PrintingBench fresh = new() { Theme = new IndependentTheme() };

    public static TheoryData<string, int, string, bool> Changes => new()
    {
        { "words", 3, Page("four", $"<h2>Four</h2><p id=\"inner\">New words, and <em>others</em>. {Svg}</p>"), true },
        { "a title", 3, Page("four", $"<h2>Fourteen</h2><p id=\"inner\">More words, and <em>others</em>. {Svg}</p>"), true },
        { "a paragraph", 3, Page("four", $"<p>Words before.</p><h2>Four</h2><p id=\"inner\">More words, and <em>others</em>. {Svg}</p>"), true },
        { "a link more", 1, Page("two", $"<h2>Two {Letters}</h2><p><a href=\"#six\">Two</a> {Letters}</p>"), true },
        { "a link less", 5, Page("six", "<h1>Six</h1><p>The last words of <code>code</code>.</p>"), true },
        { "a list", 1, Page("two", $"<h2>Two {Letters}</h2><ul><li>Two</li><li>{Letters}</li></ul>"), true },
        { "a drawing of another page", 1, Page("two", $"<h2>Two {Letters}</h2><p>Two {Letters} {Svg}</p>"), true },
        { "no drawing", 2, Page("three", "<h2>Three</h2><p>Words, and a ring.</p><ul><li>first</li><li>second</li></ul>"), true },
        { "a drawing of its own", 1, Page("two", $"<h2>Two {Letters}</h2><p>Two {Letters} {Svg.Replace("\"9\"", "\"7\"", StringComparison.Ordinal)}</p>"), true },
        { "an empty page", 5, Page("six", ""), false },
        { "a letter more", 3, Page("four", $"<h2>Four</h2><p id=\"inner\">More words, and <em>others</em>; Q {Svg}</p>"), false },
        { "a letter less", 1, Page("two", $"<h2>Two {Letters}</h2><p>Two</p>"), false },
        { "a typeface less", 3, Page("four", $"<h2>Four</h2><p id=\"inner\">More words, and others. {Svg}</p>"), false },
        { "a typeface earlier", 1, Page("two", $"<h2>Two {Letters}</h2><p><em>other</em> {Letters}</p>"), true },
        { "a typeface before another", 1, Page("two", $"<h2>Two {Letters}</h2><p><code>code</code> {Letters}</p>"), false },
        { "a heading more", 3, Page("four", $"<h2>Four</h2><h3>A heading</h3><p id=\"inner\">More words, and <em>others</em>. {Svg}</p>"), false },
        { "a heading of another level", 3, Page("four", $"<h1>Four</h1><p id=\"inner\">More words, and <em>others</em>. {Svg}</p>"), false },
        { "a place more", 3, Page("four", $"<h2>Four</h2><p id=\"inner\">More <b id=\"new\">words</b>, and <em>others</em>. {Svg}</p>"), false },
        { "a cell", 4, Page("five", "<h2>Five</h2><table><tr><th id=\"head\">Head</th></tr><tr><td headers=\"head\">A cell</td></tr></table>"), false },
        { "the first page", 0, Page("one", "<h1>One</h1><p>Words, and a <a href=\"#four\">place</a> further on.</p>"), false },
        { "two pages for one", 3, Usual[3] + Page("between", "<h2>Between</h2>"), false },
        { "something between", 3, Usual[3] + "<p>Between</p>", false },
    };

    public void Dispose()
    {
        bench.Dispose();
        fresh.Dispose();
    }

    [Theory]
    [MemberData(nameof(Changes))]
    public async Task A_changed_page_is_printed_alone_or_the_whole_is_and_none_can_tell(string what, int page, string html, bool isAlone)
    {
        ImmutableArray<Finishing> ways = [new Finishing.Screen(), new Finishing.Fold(Paper.A4, FoldWay.ShortEdge)];
        PrintDocument Document(string[] pages) => PrintingBench.Document("one", _ => string.Concat(pages), [.. ways]);
        await bench.PrintAsync([Document(Usual)]);
        Assert.Equal("", bench.Found);

        string[] changed = [.. Usual[..page], html, .. Usual[(page + 1)..]];
        Assert.Equal((what, isAlone), (what, await IsPrintedAloneAsync(Document(changed))));
        if (what is not ("words" or "a link more" or "a list")) return;
        // What is stored now is as good as a whole print: the next change is put into it.
        string[] next = [.. changed[..^1], Page("six", "<h1>Six</h1><p>The words <a href=\"https://example.org/\">at last</a>, <code>code</code>.</p>")];
        Assert.True(await IsPrintedAloneAsync(Document(next)));
    }

    [Fact]
    public async Task What_does_not_fit_is_told_as_by_a_first_print()
    {
        await bench.PrintAsync([PrintingBench.Document("one", string.Concat(Usual))]);
        var much = Page("four", $"<h2>Four</h2><p id=\"inner\">More</p>{string.Concat(Enumerable.Repeat("<p>words</p>", 40))}");

        await IsPrintedAloneAsync(PrintingBench.Document("one", string.Concat([.. Usual[..3], much, .. Usual[4..]])));

        Assert.Contains("The text on page 4", bench.Found, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_text_that_goes_on_overleaf_is_printed_with_all_its_pages()
    {
        PrintDocument Document(string word) => PrintingBench.Document("one", numbers => string.Concat(Usual.Take(4))
            + Flowing("long", $"<h2>Long</h2><p>{word}</p>" + string.Concat(Enumerable.Repeat("<p>A text that goes on overleaf, with words.</p>", 34)))
            + Overleaf(numbers) + Usual[5]);
        await bench.PrintAsync([Document("words")]);

        Assert.True(await IsPrintedAloneAsync(Document("other words")));
    }

    [Fact]
    public async Task A_text_that_needs_a_page_more_is_printed_whole()
    {
        PrintDocument Document(int count) => PrintingBench.Document("one", numbers => string.Concat(Usual.Take(4))
            + Flowing("long", "<h2>Long</h2>" + string.Concat(Enumerable.Repeat("<p>A text that goes on overleaf, with words.</p>", count)))
            + Overleaf(numbers) + Usual[5]);
        await bench.PrintAsync([Document(10)]);

        Assert.False(await IsPrintedAloneAsync(Document(40)));
    }

    [Fact]
    public async Task Sections_of_several_pages_keep_them_and_their_places()
    {
        PrintDocument Document(string word) => PrintingBench.Document(
            "one", Page("start", $"<h1>Start {Letters}</h1><p>{Letters}</p>")
            + Chapter("first", "Some words", 90) + "<div class=\"page\" style=\"break-before:page\"></div>"
            + Chapter("second", word, 70) + Chapter("third", "Words", 60) + Chapter("fourth", "Words", 2));
        await bench.PrintAsync([Document("Words")]);
        Assert.Equal("", bench.Found);

        Assert.True(await IsPrintedAloneAsync(Document("Other words")));
    }

    [Fact]
    public async Task A_theme_whose_pages_may_depend_on_each_other_has_them_printed_whole()
    {
        (bench.Theme, fresh.Theme) = (new BenchTheme(), new BenchTheme());
        await bench.PrintAsync([PrintingBench.Document("one", string.Concat(Usual))]);
        Assert.DoesNotContain("last-one", Directory.EnumerateFiles(bench.Kept).Select(Path.GetFileName));

        Assert.False(await IsPrintedAloneAsync(PrintingBench.Document("one", string.Concat(Usual).Replace("More", "New", StringComparison.Ordinal))));
    }

    [Fact]
    public async Task A_picture_that_changes_on_another_page_is_seen()
    {
        foreach (var one in new[] { bench, fresh }) Draw(one, 10);
        PrintDocument Document(string word) => PrintingBench.Document(
            "one", string.Concat(Usual) + Page("seven", $"<h2>Seven</h2><p>{word} <img src=\"images/a.svg\" alt=\"a circle\"></p>"));
        await bench.PrintAsync([Document("words")]);
        Assert.True(await IsPrintedAloneAsync(Document("other words")));

        foreach (var one in new[] { bench, fresh }) Draw(one, 14);

        Assert.False(await IsPrintedAloneAsync(Document("words")));
    }

    [Theory]
    [InlineData(0.5)]
    [InlineData(0.99)]
    public async Task A_damaged_last_print_is_not_used(double place)
    {
        await bench.PrintAsync([PrintingBench.Document("one", string.Concat(Usual))]);
        var path = Path.Combine(bench.Kept, "last-one");
        var bytes = await File.ReadAllBytesAsync(path, TestContext.Current.CancellationToken);
        bytes[(int)(bytes.Length * place)] ^= 1;
        await File.WriteAllBytesAsync(path, bytes, TestContext.Current.CancellationToken);

        Assert.False(await IsPrintedAloneAsync(PrintingBench.Document("one", string.Concat(Usual).Replace("More", "New", StringComparison.Ordinal))));
        Assert.True(await IsPrintedAloneAsync(PrintingBench.Document("one", string.Concat(Usual))));
    }

    /// <summary>
    /// Prints a document that has changed, which must have the bytes of a first print: whether the streams of the whole were left as they
    /// were.
    /// </summary>
    private async Task<bool> IsPrintedAloneAsync(PrintDocument document)
    {
        var streams = Path.Combine(bench.Kept, "streams-one");
        File.SetLastWriteTimeUtc(streams, DateTime.UnixEpoch);
        var files = await bench.PrintAsync([document]);
        var first = await fresh.PrintAsync([document]);
        Assert.Equal((fresh.Found, fresh.Diagnostics.IsEmpty), (bench.Found, bench.Diagnostics.IsEmpty));
        Assert.Equal(first.Files.Select(Facts), files.Files.Select(Facts));
        if (Directory.Exists(fresh.Kept)) Directory.Delete(fresh.Kept, recursive: true);
        return File.GetLastWriteTimeUtc(streams) == DateTime.UnixEpoch;
    }

    private static string Page(string id, string html) => $"<section class=\"page\" id=\"{id}\" data-fit=\"{id}\">{html}</section>\n";

    private static string Flowing(string id, string html) =>
        $"<section class=\"page\" id=\"{id}\" data-fit=\"{id}\" data-flow=\"{id}\">{html}</section>";

    private static string Overleaf(PageNumbers numbers) => string.Concat(Enumerable.Range(1, numbers.LengthOf("long") - 1)
        .Select(i => $"<section class=\"page\" id=\"more-{i}\" data-fit=\"more-{i}\" data-overleaf=\"long\"></section>"));

    private static string Chapter(string id, string word, int count) =>
        $"<section id=\"{id}\" style=\"break-before:page;padding:0 15mm\"><h1>{id}</h1><p>{word}</p>"
        + string.Concat(Enumerable.Range(0, count).Select(i => $"<p id=\"{id}-{i}\">Words of a chapter.</p>")) + "</section>";

    private static void Draw(PrintingBench bench, int radius)
    {
        Directory.CreateDirectory(bench.PathOf("images"));
        File.WriteAllText(bench.PathOf("images/a.svg"), $"<svg xmlns='http://www.w3.org/2000/svg' width='40' height='40'><circle cx='20' cy='20' r='{radius}'/></svg>");
    }

    private static string Facts(Made file) =>
        $"{file.Order.Path} {file.Pages} {file.Size} {string.Join(' ', file.SheetHashes)} {Convert.ToHexString(file.Pdf.Span)} {string.Join(' ', file.Pictures.Select(picture => Convert.ToHexString(picture.Png.Span)))}";
}
