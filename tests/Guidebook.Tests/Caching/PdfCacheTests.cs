using Guidebook.Generator.Caching;
using Guidebook.Generator.Editions.Documents;
using Guidebook.Model;
using Guidebook.Tests.Printing;
using Guidebook.Themes.Kit.Print;
using Made = Guidebook.Generator.Printing.PrintedFile;

namespace Guidebook.Tests.Caching;

/// <summary>The conditions for reusing a print.</summary>
public sealed class PdfCacheTests : IDisposable
{
    private readonly PrintingBench bench = new();

    public void Dispose() => bench.Dispose();

    [Fact]
    public async Task What_has_not_changed_is_taken_as_it_is_and_no_browser_is_opened()
    {
        using var marked = new MarkedBrowser();
        var (one, two) = (PrintingBench.Document("one", Numbered("one")), PrintingBench.Document("two", Numbered("two")));
        var first = await bench.PrintAsync([one, two], marked.Path);
        Assert.Equal("", bench.Found);
        Assert.Equal(1, marked.Opened);

        var second = await bench.PrintAsync([one, two], marked.Path);

        Assert.Equal(1, marked.Opened);
        Assert.Equal(first.Files.Select(Facts), second.Files.Select(Facts));
    }

    [Fact]
    public async Task Only_the_document_with_a_new_word_is_printed_and_its_old_print_goes()
    {
        var one = PrintingBench.Document("one", PrintingBench.Pages(2));
        await bench.PrintAsync([one, PrintingBench.Document("two", PrintingBench.Pages(2))]);
        var before = bench.KeptTimes();

        await bench.PrintAsync([one, PrintingBench.Document("two", PrintingBench.Pages(3))]);

        var after = bench.KeptTimes();
        Assert.Equal((2, 2), (before.Count, after.Count));
        Assert.Equal(after[Assert.Single(before.Keys.Intersect(after.Keys))], before[before.Keys.Intersect(after.Keys).Single()]);
    }

    [Fact]
    public async Task What_was_measured_of_a_document_is_known_when_it_changes_and_goes_with_it()
    {
        var seen = new List<int>();
        PrintDocument Document(string word) => PrintingBench.Document("one", numbers =>
        {
            seen.Add(numbers.LengthOf("one"));
            var next = numbers.LengthOf("one") > 1 ? "<section style='height: 200mm' data-fit=two data-overleaf=one></section>" : "";
            return $"<section style='height: 200mm' id=one data-fit=one data-flow=one><h1>{word}</h1>{Paragraphs}</section>{next}";
        });
        await bench.PrintAsync([Document("A"), PrintingBench.Document("two")]);
        Assert.Equal("", bench.Found);
        Assert.Equal((1, 2), (seen[0], seen[^1]));
        seen.Clear();

        await bench.PrintAsync([Document("B")]);

        Assert.All(seen, length => Assert.Equal(2, length));
        Assert.Equal(["numbers-one.json", "streams-one"], Directory.EnumerateFiles(bench.Kept).Select(Path.GetFileName).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task A_picture_that_is_drawn_anew_under_its_name_is_printed_anew()
    {
        Directory.CreateDirectory(bench.PathOf("images"));
        await File.WriteAllTextAsync(bench.PathOf("images/a.svg"), Svg(10), TestContext.Current.CancellationToken);
        var document = PrintingBench.Document("one", "<section class=page><h1>A</h1><img src='images/a.svg' alt='a circle'></section>");
        var first = (await bench.PrintAsync([document])).Files.Single();
        Assert.Equal(Facts(first), Facts((await bench.PrintAsync([document])).Files.Single()));

        await File.WriteAllTextAsync(bench.PathOf("images/a.svg"), Svg(14), TestContext.Current.CancellationToken);

        Assert.NotEqual(Facts(first), Facts((await bench.PrintAsync([document])).Files.Single()));
        Assert.Equal("", bench.Found);
    }

    [Fact]
    public async Task Settings_that_change_the_sheets_print_anew_and_others_do_not_come_in()
    {
        static PrintDocument In(int? sheets) => PrintingBench.Document(
            "book", _ => PrintingBench.Pages(16), new Finishing.Fold(Paper.A4, FoldWay.ShortEdge) { SheetsPerSignature = sheets });
        var whole = (await bench.PrintAsync([In(null)])).Files.Single();
        var document = In(2);
        Assert.NotEqual(Facts(whole), Facts((await bench.PrintAsync([document])).Files.Single()));
        bench.Settings = bench.Settings with { Print = new() { Editions = [EditionName.Chart] } };
        var before = bench.KeptTimes();
        await bench.PrintAsync([document]);
        Assert.Equal(before, bench.KeptTimes());
    }

    [Fact]
    public async Task A_change_that_shows_only_once_numbers_are_known_is_seen()
    {
        static PrintDocument With(string word) =>
            PrintingBench.Document("one", numbers => Numbered("one")(numbers) + (numbers.PageCount > 0 ? $"<section class=page>{word}</section>" : ""), new Finishing.Screen());
        var first = (await bench.PrintAsync([With("bread")])).Files.Single();
        var second = (await bench.PrintAsync([With("water")])).Files.Single();
        Assert.NotEqual(Facts(first), Facts(second));
    }

    [Theory]
    [InlineData("0.pdf")]
    [InlineData("0.png")]
    [InlineData("facts")]
    public async Task A_damaged_print_is_noticed_and_made_again(string file)
    {
        var document = PrintingBench.Document("one");
        var first = (await bench.PrintAsync([document])).Files.Single();
        var path = Path.Combine(bench.Kept, bench.KeptTimes().Keys.Single(), file);
        var bytes = await File.ReadAllBytesAsync(path, TestContext.Current.CancellationToken);
        bytes[bytes.Length / 2] ^= 1;
        await File.WriteAllBytesAsync(path, bytes, TestContext.Current.CancellationToken);

        Assert.Equal(Facts(first), Facts((await bench.PrintAsync([document])).Files.Single()));
        bytes[bytes.Length / 2] ^= 1;
        Assert.Equal(bytes, await File.ReadAllBytesAsync(path, TestContext.Current.CancellationToken));
        File.Delete(path);
        Assert.Equal(Facts(first), Facts((await bench.PrintAsync([document])).Files.Single()));
        Assert.Equal("", bench.Found);
    }

    [Fact]
    public async Task Pages_as_they_were_are_not_read_again_and_a_changed_document_is_as_if_it_were_printed_first()
    {
        static PrintDocument With(string word) =>
            PrintingBench.Document("one", PrintingBench.Pages(5) + $"<section class=page id=six><h1>{word}</h1></section>");
        await bench.PrintAsync([With("bread")]);
        var before = StreamFile.Read(Path.Combine(bench.Kept, "streams-one")).Known;
        using var fresh = new PrintingBench();

        // The first has no new letter; the second changes the widths of the font, on which the form of all pages depends.
        foreach (var (word, isNew) in new[] { ("beard", false), ("water", true) })
        {
            Assert.Equal(
                Facts((await fresh.PrintAsync([With(word)])).Files.Single()), Facts((await bench.PrintAsync([With(word)])).Files.Single()));
            var after = StreamFile.Read(Path.Combine(bench.Kept, "streams-one")).Known;
            Assert.Equal((before.Count, isNew ? before.Count : 1), (after.Count, after.Keys.Except(before.Keys).Count()));
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData("half")]
    [InlineData("torn")]
    [InlineData("foreign")]
    public async Task Damaged_streams_are_not_used(string damage)
    {
        static PrintDocument With(string word) => PrintingBench.Document("one", $"<section class=page id=one><h1>{word}</h1></section>");
        await bench.PrintAsync([With("bread")]);
        var path = Path.Combine(bench.Kept, "streams-one");
        var bytes = await File.ReadAllBytesAsync(path, TestContext.Current.CancellationToken);
        var damaged = damage switch
        {
            "half" => bytes[..(bytes.Length / 2)],
            "torn" => [.. bytes[..^1], (byte)(bytes[^1] ^ 1)],
            _ => System.Text.Encoding.UTF8.GetBytes(damage),
        };
        await File.WriteAllBytesAsync(path, damaged, TestContext.Current.CancellationToken);
        Assert.Empty(StreamFile.Read(path).Known);

        await bench.PrintAsync([With("water")]);

        Assert.NotEmpty(StreamFile.Read(path).Known);
        Assert.Equal("", bench.Found);
    }

    [Fact]
    public async Task What_a_killed_build_has_left_half_made_goes_and_what_is_not_ours_stays()
    {
        var half = Path.Combine(bench.Kept, "new-" + new string('a', 64));
        Directory.CreateDirectory(half);
        await File.WriteAllTextAsync(Path.Combine(half, "0.pdf"), "%PDF", TestContext.Current.CancellationToken);
        Directory.CreateDirectory(Path.Combine(bench.Kept, "my notes"));

        await bench.PrintAsync([PrintingBench.Document("one")]);

        Assert.Equal(2, bench.KeptTimes().Count);
        Assert.Contains("my notes", bench.KeptTimes().Keys);
        Assert.False(Directory.Exists(half));
    }

    private static Func<PageNumbers, string> Numbered(string id) => numbers =>
        $"<section class=page id=start><h1>Contents</h1><p><a href='#{id}'>on</a> <span data-page-of='{id}'>{numbers.Find(id)}</span></p></section><section class=page id='{id}'><h1>{id}</h1></section>";

    private static string Svg(int radius) => $"<svg xmlns='http://www.w3.org/2000/svg' width='40' height='40'><circle cx='20' cy='20' r='{radius}'/></svg>";

    private static string Paragraphs { get; } = string.Concat(Enumerable.Repeat("<p>Words of a text that goes on overleaf.</p>", 30));

    private static string Facts(Made file) =>
        $"{file.Order.Path} {file.Pages} {file.Size} {string.Join(' ', file.SheetHashes)} {Convert.ToHexString(file.Pdf.Span)} {string.Join(' ', file.Pictures.Select(picture => Convert.ToHexString(picture.Png.Span)))}";
}
