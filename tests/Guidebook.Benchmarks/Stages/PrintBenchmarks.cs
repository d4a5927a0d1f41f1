using System.Globalization;
using System.Text;
using BenchmarkDotNet.Attributes;
using Guidebook.Benchmarks.Corpora;
using Guidebook.Generator.Printing.Imposition;
using Guidebook.Generator.Printing.Pdf;
using Guidebook.Model;
using Guidebook.Themes.Kit.Print;

namespace Guidebook.Benchmarks.Stages;

/// <summary>
/// What happens to a PDF after the browser: a made-up booklet of 100 pages of A5, with as much on each as on a page of the shipped guide's.
/// </summary>
public class PrintBenchmarks
{
    /// <summary>How many pages the booklet has.</summary>
    public const int PageCount = 100;

    private const int WordsOfPage = 400;
    private static readonly DocumentProperties Properties = new(PageSize.A5, "en", null, null, null);
    private readonly Folding folding = Folding.Create(new PrintSettings(), Paper.A4, Duplex.ShortEdge, rightToLeft: false);
    private byte[] bytes = null!;
    private PdfFile booklet = null!;

    /// <summary>Makes the booklet.</summary>
    [GlobalSetup]
    public void Prepare()
    {
        bytes = MadeUp();
        booklet = PdfFile.Read(bytes);
    }

    /// <summary>The booklet's bytes to its objects.</summary>
    [Benchmark]
    public PdfFile ReadingABooklet() => PdfFile.Read(bytes);

    /// <summary>The booklet's objects to the bytes of its 25 sheets.</summary>
    [Benchmark]
    public byte[] ImposingABooklet() => ImposedPdf.Make(booklet, folding, SheetSides.Both, Properties).Write();

    /// <summary>The booklet to what tells its sheets from those of another build.</summary>
    [Benchmark]
    public IReadOnlyList<string> HashingItsSheets() => SheetHashes.Compute(PageHash.All(booklet), folding);

    private static byte[] MadeUp()
    {
        var file = PdfFile.Read(Encoding.Latin1.GetBytes(Empty));
        var words = new Sentences(new Dice(1));
        var font = file.Add(PdfDict.Empty.With("Type", new PdfName("Font")).With("Subtype", new PdfName("Type1")).With("BaseFont", new PdfName("Times-Roman")));
        var page = PdfDict.Empty
            .With("Type", new PdfName("Page"))
            .With("MediaBox", PdfArray.OfNumbers(0, -0.3156, 419.5276, 594.96))
            .With("Resources", PdfDict.Empty.With("Font", PdfDict.Empty.With("F1", font)));
        Pages.Keep(file,
            [.. Enumerable.Range(0, PageCount).Select(_ => file.Add(page.With("Contents", file.Add(Content(words.Paragraph(WordsOfPage))))))]);
        return file.Write();
    }

    /// <summary>Letter by letter, as browsers write it.</summary>
    private static PdfData Content(string text)
    {
        var content = new StringBuilder("BT /F1 12 Tf 40 500 Td\n");
        foreach (var letter in text) content.Append(CultureInfo.InvariantCulture, $"<{(byte)letter:x2}> Tj\n{5 + letter % 7}.3456789 0 Td\n");
        return Flate.Pack(PdfDict.Empty, Encoding.Latin1.GetBytes(content.Append("ET\n").ToString()));
    }

    private const string Empty = """
        %PDF-1.4
        1 0 obj
        <</Type /Catalog /Pages 2 0 R>>
        endobj
        2 0 obj
        <</Type /Pages /Kids [] /Count 0>>
        endobj
        xref
        0 3
        0000000000 65535 f
        0000000009 00000 n
        0000000056 00000 n
        trailer
        <</Root 1 0 R /Size 3>>
        startxref
        106
        %%EOF
        """;
}
