using System.Globalization;
using System.IO.Compression;
using System.Text;
using Guidebook.Generator.Printing.Pdf;
using Guidebook.Themes.Kit.Print;

namespace Guidebook.Tests.Printing;

/// <summary>Reading and writing of handwritten PDFs, without a browser.</summary>
public sealed class PdfFileTests
{
    private static readonly string[] Small =
    [
        "<</Type /Catalog /Pages 2 0 R /Dests <</a#20b [4 0 R /XYZ 0 0 0] /c <</D [3 0 R /Fit]>>>> /Names <</Dests <</Names [(tree) [4 0 R /Fit]]>>>>>>",
        "<</Type /Pages /Kids [3 0 R 5 0 R] /Count 2 /MediaBox [0 0 420 594.95996]>>",
        "<</Type /Page /Parent 2 0 R /Contents 6 0 R>>",
        "<</Type /Page /Parent 5 0 R>>",
        "<</Type /Pages /Parent 2 0 R /Kids [4 0 R] /Count 1>>",
        "<</Length 7 0 R>> stream\n0 0 m\r\nendstream",
        "7",
        "(nobody refers to me)",
        "<</Title (a \\(b\\) \\344\\\\ (c)) /Author <FEFF00C4>>>",
    ];

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void A_file_is_written_as_it_was_read_without_what_nothing_reaches(bool isPacked)
    {
        byte[] Write(PdfFile file) => isPacked ? file.Write() : file.WriteUnpacked();
        var written = Write(PdfFile.Read(Whole(Small)));
        var again = PdfFile.Read(written);

        Assert.Equal(written, Write(again));
        Assert.DoesNotContain(again.Objects, value => value is PdfString { Bytes: "nobody refers to me" });
        var info = again.Find<PdfDict>(again.Trailer["Info"])!;
        Assert.Equal("a (b) ä\\ (c)", PdfText.Decode((PdfString)info["Title"]!));
        Assert.Equal("Ä", PdfText.Decode((PdfString)info["Author"]!));
        var page = again.Find<PdfDict>(Pages.List(again)[0])!;
        Assert.Equal("0 0 m\r\n", Encoding.Latin1.GetString(again.Find<PdfData>(page["Contents"])!.Bytes.Span));
    }

    [Fact]
    public void A_written_file_is_sound_to_others()
    {
        var (path, file) = (Path.GetTempFileName(), PdfFile.Read(Whole(Small)));
        foreach (var (bytes, version) in new[] { (file.Write(), "1.5"), (file.WriteUnpacked(), "1.4") })
        {
            File.WriteAllBytes(path, bytes);
            var report = Tools.Run("qpdf", "--check", path);
            Assert.Contains("No syntax or stream encoding errors found", report, StringComparison.Ordinal);
            Assert.Contains($"PDF Version: {version}\n", report, StringComparison.Ordinal);
        }

        File.Delete(path);
    }

    [Fact]
    public void Named_places_are_read_from_the_dictionary_and_from_the_tree()
    {
        var locations = Destinations.Read(PdfFile.Read(Whole(Small)));

        Assert.Equal([("a b", 2), ("c", 1), ("tree", 2)], locations.Select(location => (location.Key, location.Value)));
    }

    [Fact]
    public void Boxes_are_exact_from_the_top_left_corner_and_pages_keep_what_they_inherited()
    {
        var file = PdfFile.Read(Whole(Small));
        Finish.Apply(file, new(PageSize.A5, "en", null, null, null));
        var page = file.Find<PdfDict>(Pages.List(file)[1])!;

        var box = file.Find<PdfArray>(page["TrimBox"])!.Items.Cast<PdfNumber>().Select(number => number.Text);
        Assert.Equal(["0", "-0.3156", "419.5276", "594.96"], box);
    }

    [Theory]
    [InlineData(0, true)]
    [InlineData(1, false)]
    public void No_stream_of_more_than_256_MiB_is_unpacked(int more, bool isUnpacked)
    {
        const int Most = 256 * 1024 * 1024;
        var packed = new MemoryStream();
        using (var packing = new ZLibStream(packed, CompressionLevel.Fastest, leaveOpen: true))
        {
            for (var (block, i) = (new byte[1024 * 1024], 0); i < Most; i += block.Length) packing.Write(block);
            packing.Write(new byte[more]);
        }

        var data = new PdfData(PdfDict.Empty.With("Filter", new PdfName("FlateDecode")), packed.ToArray());
        if (isUnpacked) Assert.Equal(Most, Flate.Unpack(data).Length);
        else Assert.Contains("too large", Assert.Throws<PdfFormatException>(() => Flate.Unpack(data)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_packed_can_be_unpacked()
    {
        var packed = Flate.Pack(PdfDict.Empty, "0 0 0 rg 0 0 0 rg"u8.ToArray());

        Assert.Equal("0 0 0 rg 0 0 0 rg"u8.ToArray(), Flate.Unpack(packed));
        Assert.Throws<PdfFormatException>(() => Flate.Unpack(packed with { Bytes = packed.Bytes[3..] }));
    }

    [Theory]
    [InlineData("%PDF-2.0", "begin as PDF 1.x")]
    [InlineData("/Encrypt", "is encrypted")]
    [InlineData("/Prev", "neither a cross-reference table nor a stream")]
    public void Other_kinds_of_PDF_are_refused_in_a_sentence(string kind, string message)
    {
        var text = Encoding.Latin1.GetString(Whole(Small));
        var other = kind[0] == '%'
            ? text.Replace("%PDF-1.4", kind, StringComparison.Ordinal)
            : text.Replace("/Size", kind + " 9 /Size", StringComparison.Ordinal);

        Assert.Contains(
            message, Assert.Throws<PdfFormatException>(() => PdfFile.Read(Encoding.Latin1.GetBytes(other))).Message,
            StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Pages", "Kids")]
    [InlineData("StructTreeRoot", "K")]
    public void What_stands_twice_in_a_tree_is_refused_and_not_read_again_and_again(string tree, string below)
    {
        const int Levels = 60; // each would double the work
        var nodes = Enumerable.Range(2, Levels).Select(i => $"<</S /Div /{below} [{i + 1} 0 R {i + 1} 0 R]>>");
        var file = Whole([$"<</Type /Catalog /{tree} 2 0 R>>", .. nodes, "<</Type /Page>>"]);
        Assert.Contains("stands in two places", Assert.Throws<PdfFormatException>(() => PdfFile.Read(file)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_rewritten_before_it_is_written_is_neither_packed_nor_unpacked()
    {
        var content = "0 0 m 1 1 l S"u8.ToArray();
        var stream = Flate.Pack(PdfDict.Empty, content);

        Assert.Same(content, Flate.Unpack(stream));
        Assert.Same(content, Flate.Unpack(stream with { Dict = stream.Dict.With("Type", new PdfName("XObject")) }));
        Assert.Equal(content, Flate.Unpack(new PdfData(stream.Dict, stream.Bytes)));
    }

    [Theory]
    [InlineData("0")]
    [InlineData("-0.0001")]
    [InlineData("+3.5")]
    [InlineData(".1")]
    [InlineData("-.75")]
    [InlineData("12.")]
    [InlineData("0.3000000000000004")]
    [InlineData("123456789012345")]
    [InlineData("-99999999999999999999.125")]
    public void A_number_has_the_value_that_its_digits_say(string text) =>
        Assert.Equal(double.Parse(text, NumberStyles.Float, CultureInfo.InvariantCulture), new PdfNumber(text).Value);

    [Fact]
    public void A_file_that_is_cut_or_changed_anywhere_is_refused_or_read_but_never_breaks_us()
    {
        TryAll(Whole(Small));
        TryAll(PdfFile.Read(Whole(Small)).Write());
    }

    private static void TryAll(byte[] whole)
    {
        for (var i = 0; i < whole.Length; i++)
        {
            Try(whole[..i]);
            foreach (var b in "(<[9 "u8)
            {
                var changed = (byte[])whole.Clone();
                changed[i] = b;
                Try(changed);
            }
        }
    }

    private static void Try(byte[] bytes)
    {
        try
        {
            var file = PdfFile.Read(bytes);
            Destinations.Read(file);
            Outline.Prune(file, 2);
            Finish.Apply(file, new(PageSize.A5, "en", null, null, null));
            file.Write();
        }
        catch (PdfFormatException)
        {
            // Refused as expected.
        }
    }

    private static byte[] Whole(string[] objects)
    {
        var text = new StringBuilder("%PDF-1.4\n");
        var table = new StringBuilder().Append(CultureInfo.InvariantCulture, $"xref\n0 {objects.Length + 1}\n0000000000 65535 f \n");
        for (var i = 0; i < objects.Length; i++)
        {
            table.Append(CultureInfo.InvariantCulture, $"{text.Length:D10} 00000 n \n");
            text.Append(CultureInfo.InvariantCulture, $"{i + 1} 0 obj\n{objects[i]}\nendobj\n");
        }

        var start = text.Length;
        text.Append(table).Append(CultureInfo.InvariantCulture, $"trailer\n<</Size {objects.Length + 1} /Root 1 0 R /Info 9 0 R>>\nstartxref\n{start}\n%%EOF\n");
        return Encoding.Latin1.GetBytes(text.ToString());
    }
}
