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
/// The post-processing of a PDF from the browser: a generated booklet of 100 A5 pages, each with as much content as a page of the shipped
/// guide.
/// </summary>
public class PrintBenchmarks
{
    /// <summary>The number of pages of the booklet.</summary>
    public const int PageCount = 100;

    private const int WordsOfPage = 400;
    private static readonly DocumentProperties Properties = new(PageSize.A5, "en", null, null, null);
    private readonly Folding folding = Folding.Create(new(Paper.A4, FoldWay.ShortEdge), 0.1, rightToLeft: false);
    private byte[] bytes = null!;
    private PdfFile booklet = null!;

    /// <summary>Generates the booklet.</summary>
    [GlobalSetup]
    public void Prepare()
    {
        bytes = MadeUp();
        booklet = PdfFile.Read(bytes);
    }

    /// <summary>Parses the booklet.</summary>
    [Benchmark]
    public PdfFile ReadingABooklet() => PdfFile.Read(bytes);

    /// <summary>Imposes the booklet on 25 sheets and serializes them.</summary>
    [Benchmark]
    public byte[] ImposingABooklet() => ImposedPdf.Make(booklet, folding, SheetSides.Both, Properties).Write();

    /// <summary>Computes the hashes of the booklet's sheets, which show differences between builds.</summary>
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

    /// <summary>Writes glyph by glyph, as browsers do.</summary>
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
