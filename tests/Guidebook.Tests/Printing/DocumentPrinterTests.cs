using System.Collections.Immutable;
using System.Globalization;
using Guidebook.Generator.Editions.Documents;
using Guidebook.Generator.Languages;
using Guidebook.Generator.Printing;
using Guidebook.Model;
using Guidebook.Themes.Kit.Print;
using SkiaSharp;
using Made = Guidebook.Generator.Printing.PrintedFile;

namespace Guidebook.Tests.Printing;

/// <summary>All kinds of output files of a document, printed by the real browser and checked by independent tools.</summary>
public sealed class DocumentPrinterTests : IDisposable
{
    private readonly PrintingBench bench = new();

    public void Dispose() => bench.Dispose();

    [Fact]
    public async Task A_document_is_drawn_once_and_each_order_becomes_a_file_of_its_own_kind()
    {
        var document = PrintingBench.Document("book", _ => PrintingBench.Pages(8),
            new Finishing.Screen(), new Finishing.Fold(Paper.A4, FoldWay.ShortEdge), new Finishing.Fold(Paper.A4, FoldWay.OneSided),
            new Finishing.FillIn());

        var files = (await bench.PrintAsync([document])).Files;

        Assert.Equal("", bench.Found);
        Assert.Equal(["Tagged: yes 8 419.528x595.276", "Tagged: no 4 841.89x595.276", "Tagged: no 4 841.89x595.276", "Tagged: yes 8 419.528x595.276"], files.Select(Facts));
        Assert.Equal(
            [(8, (int?)null, 8), (8, 2, 2), (8, 2, 2), (8, null, 8)],
                files.Select(file => (file.Pages, file.Sheets, file.SheetHashes.Length)));
        Assert.Equal([null, Paper.A4, Paper.A4, null], files.Select(file => file.Paper));
        Assert.Equal([PageSize.A5, new(297, 210), new(297, 210), PageSize.A5], files.Select(file => file.Size));
    }

    [Fact]
    public async Task A_press_file_has_its_trim_inside_of_the_bleed_and_no_links()
    {
        var body = "<section class=page id=p1><h1>One</h1><p><a href='#p2' style='color:black'>on</a></p></section><section class=page id=p2><h1>Two</h1></section>";
        var printout = await bench.PrintAsync([PrintingBench.Document("book", _ => body, new Finishing.Press())]);

        Assert.Equal("", bench.Found);
        var file = printout.Files.Single();
        var boxes = Tools.Run("pdfinfo", "-box", Save(file));
        Assert.Matches(@"MediaBox: +0\.00 +-?\d+\.\d+ +436\.54 ", boxes);
        Assert.Matches(@"TrimBox: +8\.50 +-?\d+\.\d+ +428\.03 ", boxes);
        Assert.DoesNotContain("/Link", Tools.Run("qpdf", "--qdf", "--object-streams=disable", Save(file), "-"), StringComparison.Ordinal);
        Assert.Equal((154, 216), (file.Size.WidthMm, file.Size.HeightMm));
    }

    [Theory]
    [InlineData("he", "Heading 1", "Heading 4")]
    [InlineData("ar-EG", "Heading 1", "Heading 4")]
    [InlineData("en", "Heading 4", "Heading 1")]
    public async Task A_book_that_is_read_from_the_right_is_mirrored_on_its_sheets(string language, string left, string right)
    {
        bench.Settings = bench.Settings with { Language = LanguageTable.Find(language) };
        var file = (await bench.PrintAsync(
            [PrintingBench.Document("book", _ => PrintingBench.Pages(4), new Finishing.Fold(Paper.A4, FoldWay.ShortEdge))])).Files.Single();
        Assert.Contains(left, Half(file, 0), StringComparison.Ordinal);
        Assert.Contains(right, Half(file, 421), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Results_and_findings_come_in_the_order_of_the_documents_whoever_is_ready_first()
    {
        var documents = Enumerable.Range(0, 9).Select(i => PrintingBench.Document(
            $"doc-{i}", i % 3 == 1 ? $"<img src='images/none-{i}.png' alt=x>" : PrintingBench.Pages(30 - i * 3))).ToImmutableArray();

        var printout = await bench.PrintAsync(documents);

        Assert.False(printout.IsBroken);
        Assert.Equal(["downloads/doc-1.pdf", "downloads/doc-4.pdf", "downloads/doc-7.pdf"], printout.Missing.Select(file => file.Order.Path.Value));
        Assert.Equal(["doc-0", "doc-2", "doc-3", "doc-5", "doc-6", "doc-8"], printout.Files.Select(file => file.Document.Name));
        Assert.Equal([30, 24, 21, 15, 12, 6], printout.Files.Select(file => file.Pages));
        Assert.Equal(
            string.Join('\n', new[] { 1, 4, 7 }.Select(i => $"error GB6010: In 'downloads/doc-{i}.pdf' the file 'images/none-{i}.png' is asked for, but it is not there.")),
            bench.Found);
    }

    [Fact]
    public async Task An_error_in_one_file_of_a_document_keeps_back_that_file_only()
    {
        var document = PrintingBench.Document("book", _ => "<h1>One</h1><h3>Deep</h3>", new Finishing.Screen(), new Finishing.Fold(Paper.A4, FoldWay.ShortEdge));

        var printout = await bench.PrintAsync([document]);

        Assert.Equal("GB6024", Assert.Single(bench.Diagnostics.Sorted).Code.Id);
        Assert.Equal("downloads/book.pdf", Assert.Single(printout.Missing).Order.Path.Value);
        Assert.Equal("downloads/book-1.pdf", Assert.Single(printout.Files).Order.Path.Value);
    }

    [Fact]
    public async Task A_small_picture_shows_the_first_page_and_is_the_same_each_time()
    {
        var documents = ImmutableArray.Create(
            PrintingBench.Document(
            "book", _ => PrintingBench.Pages(8), new Finishing.Fold(Paper.A4, FoldWay.ShortEdge),
            new Finishing.Fold(Paper.A4, FoldWay.LongEdge)),
            PrintingBench.Document("leaf"));

        var pictures = Pictures(await bench.PrintAsync(documents));

        Assert.Equal(["downloads/pictures/book-first.png", "downloads/pictures/leaf-first.png"], pictures.Select(picture => picture.Path.Value).Distinct());
        Assert.All(pictures, picture => Assert.Equal("89504E470D0A1A0A 280", $"{Convert.ToHexString(picture.Png.Span[..8])} {System.Buffers.Binary.BinaryPrimitives.ReadInt32BigEndian(picture.Png.Span[16..])}"));
        Assert.NotEqual(Bytes(pictures[0]), Bytes(pictures[^1]));
        Directory.Delete(bench.Kept, recursive: true);
        Assert.Equal(pictures.Select(Bytes), Pictures(await bench.PrintAsync(documents)).Select(Bytes));
    }

    [Fact]
    public async Task A_small_picture_has_the_margins_of_the_page()
    {
        const string Html = "<style>@page { margin: 10mm } @page :right { margin-top: 30mm; margin-left: 40mm }</style>"
            + "<section><h1>One</h1><div style='height: 60mm; background: #000; print-color-adjust: exact'></div></section>";

        var picture = Assert.Single(Pictures(await bench.PrintAsync([PrintingBench.Document("page", Html)])));
        using var shown = SKBitmap.Decode(picture.Png.ToArray());

        bool IsBlack(double xMm, double yMm) => shown.GetPixel((int)(xMm * 280 / 148), (int)(yMm * 280 / 148)).Red < 64;
        Assert.Equal([false, true, true, false], new[] { 36.0, 44, 134, 142 }.Select(x => IsBlack(x, 80)));
        Assert.DoesNotContain(true, Enumerable.Range(0, 28).Select(y => IsBlack(60, y)));
    }

    private static string Bytes(PrintedPicture picture) => Convert.ToHexString(picture.Png.Span);

    private static ImmutableArray<PrintedPicture> Pictures(Printout printout) => [.. printout.Files.SelectMany(file => file.Pictures)];

    private string Facts(Made file)
    {
        var facts = Tools.Run("pdfinfo", Save(file)).Split('\n').Select(line => line.Split(':', 2)).Where(pair => pair.Length == 2)
            .ToDictionary(pair => pair[0], pair => pair[1].Trim());
        Assert.Contains("No syntax or stream encoding errors found", Tools.Run("qpdf", "--check", Save(file)), StringComparison.Ordinal);
        return $"Tagged: {facts["Tagged"]} {facts["Pages"]} {facts["Page size"].Replace(" x ", "x", StringComparison.Ordinal).Split(' ')[0]}";
    }

    private string Half(Made file, int left) =>
        Tools.Run("pdftotext", "-f", "1", "-l", "1", "-x", left.ToString(CultureInfo.InvariantCulture), "-y", "0", "-W", "420", "-H", "596", Save(file), "-");

    private string Save(Made file)
    {
        var path = bench.PathOf(Path.GetFileName(file.Order.Path.Value));
        File.WriteAllBytes(path, file.Pdf.ToArray());
        return path;
    }
}
