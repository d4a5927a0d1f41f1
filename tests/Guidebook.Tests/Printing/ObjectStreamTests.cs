using System.Globalization;
using System.Text;
using Guidebook.Generator.Printing.Pdf;

namespace Guidebook.Tests.Printing;

/// <summary>Object streams and cross-reference streams, made by qpdf and by hand, and read; written, and read by qpdf.</summary>
public sealed class ObjectStreamTests : IDisposable
{
    private const string Catalog = "<</Type /Catalog /Pages 2 0 R>>";
    private const string Root = "<</Type /Pages /Kids [3 0 R] /Count 1>>";
    private const string Page = "<</Type /Page /Parent 2 0 R /MediaBox [0 0 100 100]>>";
    private readonly string folder = Directory.CreateTempSubdirectory("guidebook-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Theory]
    [InlineData("--object-streams=generate")]
    [InlineData("--object-streams=generate", "--linearize")]
    [InlineData("--object-streams=generate", "--compress-streams=n")]
    public async Task A_browser_that_packed_its_objects_would_be_read_as_before(params string[] options)
    {
        var printed = await (await SharedBrowser.Opened).PrintAsync(Booklet.Single("<h1>One</h1><p><a href='#two'>on</a></p><h2 id=two>Two</h2>"), new());
        var cancellation = TestContext.Current.CancellationToken;
        await File.WriteAllBytesAsync(At("plain.pdf"), printed!.Pdf.ToArray(), cancellation);
        Tools.Run("qpdf", [.. options, At("plain.pdf"), At("packed.pdf")]);

        var bytes = await File.ReadAllBytesAsync(At("packed.pdf"), cancellation);
        var (plain, packed) = (PdfFile.Read(printed.Pdf), PdfFile.Read(bytes));

        Assert.Contains("/ObjStm", Encoding.Latin1.GetString(bytes), StringComparison.Ordinal);
        Assert.Equal(Contents(plain), Contents(packed));
        Assert.Equal(Destinations.Read(plain), Destinations.Read(packed));
        Assert.Equal(Outline.Read(plain).Select(line => line.Title), Outline.Read(packed).Select(line => line.Title));
        Finish.Apply(packed, Booklet.Properties);
        Check(packed.Write());
    }

    [Fact]
    public void Packed_files_are_smaller_by_a_third_and_others_read_them()
    {
        string[] many = [.. Enumerable.Range(4, 700).Select(i => $"<</Type /StructElem /S /P /P 2 0 R /Pg 3 0 R /K {i} /Next {(i < 703 ? $"{i + 1} 0 R" : "null")}>>")];
        var file = PdfFile.Read(Classic([Catalog.Replace("/Pages", "/Tags 4 0 R /Pages", StringComparison.Ordinal), Root, Page, .. many]));

        var (packed, plain) = (file.Write(), file.WriteUnpacked());

        Assert.True(packed.Length < plain.Length * 2 / 3, $"{packed.Length} of {plain.Length}");
        Assert.Equal(packed, file.Write());
        Check(packed);
        Assert.Equal(plain, PdfFile.Read(packed).WriteUnpacked());
    }

    [Fact]
    public void A_hybrid_file_has_objects_that_readers_of_tables_do_not_see()
    {
        var text = new StringBuilder("%PDF-1.5\n");
        var offsets = Append(text, (1, Catalog), (2, Root), (3, Page), (5, ObjectStreamWith(4, "<</Title (hidden)>>")));
        var stream = text.Length;
        text.Append(Stream(6, "/Type /XRef /W [1 2 1] /Index [4 1] /Size 7", [2, 0, 5, 0]));
        var table = text.Length;
        text.Append("xref\n0 1\n0000000000 65535 f \n1 3\n").Append(Rows(offsets[..3])).Append("4 1\n0000000000 00000 f \n5 1\n").Append(Rows(offsets[3..]))
            .Append(CultureInfo.InvariantCulture, $"trailer\n<</Size 7 /Root 1 0 R /Info 4 0 R /XRefStm {stream}>>\nstartxref\n{table}\n%%EOF\n");

        Assert.Equal("hidden", TitleOf(text));
    }

    [Fact]
    public void The_newest_of_several_streams_counts_and_what_it_frees_is_gone()
    {
        var text = new StringBuilder("%PDF-1.5\n");
        var offsets = Append(text, (1, Catalog), (2, Root), (3, Page), (4, "<</Title (old)>>"), (5, "(gone)"));
        var first = text.Length;
        text.Append(Stream(6, "/Type /XRef /W [1 2 0] /Size 6 /Root 1 0 R /Info 4 0 R", [0, 0, 0, .. offsets.SelectMany(at => new[] { 1, at >> 8, at & 255 })]));
        var update = Append(text, (4, "<</Title (new) /Subject 5 0 R>>"));
        var second = text.Length;
        text.Append(Stream(7, $"/Type /XRef /W [1 2 0] /Index [4 2] /Size 8 /Root 1 0 R /Info 4 0 R /Prev {first}", [1, update[0] >> 8, update[0] & 255, 0, 0, 0]));
        text.Append(CultureInfo.InvariantCulture, $"startxref\n{second}\n%%EOF\n");

        Assert.Equal("new", TitleOf(text));
        var file = PdfFile.Read(Encoding.Latin1.GetBytes(text.ToString()));
        Assert.Null(file.Find<PdfValue>(new PdfReference(5)));
    }

    [Theory]
    [InlineData("/W [1 2 0] /Prev 9", "neither a cross-reference table nor a stream")]
    [InlineData("/W [0 0 0]", "rows without a width")]
    [InlineData("/W [1 2]", "rows without a width")]
    [InlineData("/W [1 2 0] /Index [0 99]", "does not say where its objects are")]
    [InlineData("/W [1 2 0] /Index [0]", "does not say where its objects are")]
    [InlineData("/W [1 2 0] /Encrypt 4 0 R", "is encrypted")]
    [InlineData("/W [1 2 0] /Prev (x)", "that is no number")]
    public void A_stream_that_makes_no_sense_is_refused_in_a_sentence(string entries, string message)
    {
        var text = new StringBuilder("%PDF-1.5\n");
        var offsets = Append(text, (1, Catalog), (2, Root), (3, Page));
        var at = text.Length;
        text.Append(Stream(4, $"/Type /XRef /Size 4 /Root 1 0 R {entries}", [0, 0, 0, .. offsets.SelectMany(offset => new[] { 1, offset >> 8, offset & 255 })]))
            .Append(CultureInfo.InvariantCulture, $"startxref\n{at}\n%%EOF\n");

        var exception = Assert.Throws<PdfFormatException>(() => PdfFile.Read(Encoding.Latin1.GetBytes(text.ToString())));
        Assert.Contains(message, exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Tables_that_refer_to_each_other_in_a_circle_are_refused()
    {
        var text = Encoding.Latin1.GetString(Classic([Catalog, Root, Page]));
        var start = text.IndexOf("xref\n", StringComparison.Ordinal);
        var circle = text.Replace("/Root", $"/Prev {start} /Root", StringComparison.Ordinal);

        var exception = Assert.Throws<PdfFormatException>(() => PdfFile.Read(Encoding.Latin1.GetBytes(circle)));
        Assert.Contains("in a circle", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_predictor_of_PNG_is_undone()
    {
        // Rows of 3 bytes: none, left, above, mean of both, and Paeth's choice.
        byte[] coded = [0, 1, 2, 3, 1, 10, 1, 1, 2, 1, 1, 1, 3, 5, 5, 5, 4, 1, 1, 1];
        var parameters = PdfDict.Empty.With("Predictor", new PdfNumber(15)).With("Columns", new PdfNumber(3));

        Assert.Equal([1, 2, 3, 10, 11, 12, 11, 12, 13, 10, 16, 19, 11, 17, 20], Predictor.Undo(coded, parameters));
        Assert.Equal([1, 2, 3, 9, 9, 9], Predictor.Undo(Predictor.Up([1, 2, 3, 9, 9, 9], 3), Predictor.UpParameters(3)));
    }

    private string At(string name) => Path.Combine(folder, name);

    private void Check(byte[] pdf)
    {
        File.WriteAllBytes(At("check.pdf"), pdf);
        Assert.Contains("No syntax or stream encoding errors found", Tools.Run("qpdf", "--check", At("check.pdf")), StringComparison.Ordinal);
    }

    private static string[] Contents(PdfFile file) =>
        [.. Pages.List(file).Select(page => Encoding.Latin1.GetString(ContentStream.OfPage(file, Pages.Get(file, page))).TrimEnd('\n'))];

    private static string TitleOf(StringBuilder text)
    {
        var file = PdfFile.Read(Encoding.Latin1.GetBytes(text.ToString()));
        return PdfText.Decode((PdfString)file.Find<PdfDict>(file.Trailer["Info"])!["Title"]!);
    }

    private static List<int> Append(StringBuilder text, params (int Number, string Value)[] objects)
    {
        var offsets = new List<int>();
        foreach (var (number, value) in objects)
        {
            offsets.Add(text.Length);
            text.Append(CultureInfo.InvariantCulture, $"{number} 0 obj\n{value}\nendobj\n");
        }

        return offsets;
    }

    private static string Rows(IEnumerable<int> offsets) =>
        string.Concat(offsets.Select(offset => offset.ToString("D10", CultureInfo.InvariantCulture) + " 00000 n \n"));

    private static string ObjectStreamWith(int number, string value)
    {
        var head = $"{number} 0 ";
        return $"<</Type /ObjStm /N 1 /First {head.Length} /Length {head.Length + value.Length}>>\nstream\n{head}{value}\nendstream";
    }

    private static string Stream(int number, string entries, int[] bytes) =>
        $"{number} 0 obj\n<<{entries} /Length {bytes.Length}>>\nstream\n{string.Concat(bytes.Select(b => (char)b))}\nendstream\nendobj\n";

    private static byte[] Classic(string[] objects)
    {
        var text = new StringBuilder("%PDF-1.4\n");
        var offsets = Append(text, [.. objects.Select((value, i) => (i + 1, value))]);
        var table = text.Length;
        text.Append(CultureInfo.InvariantCulture, $"xref\n0 {objects.Length + 1}\n0000000000 65535 f \n").Append(Rows(offsets))
            .Append(CultureInfo.InvariantCulture, $"trailer\n<</Size {objects.Length + 1} /Root 1 0 R>>\nstartxref\n{table}\n%%EOF\n");
        return Encoding.Latin1.GetBytes(text.ToString());
    }
}
