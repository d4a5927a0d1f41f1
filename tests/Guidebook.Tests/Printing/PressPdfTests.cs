using System.Text;
using System.Text.RegularExpressions;
using Guidebook.Generator.Diagnostics;
using Guidebook.Generator.Printing.Pdf;

namespace Guidebook.Tests.Printing;

/// <summary>The press edition, printed by the real browser.</summary>
public sealed partial class PressPdfTests : IDisposable
{
    private const string Gray = """
        <section class=page><h1 id=a style='background:#ddd'>Gray (and "odd" \ strings)</h1><p style='color:#333'>half <a href='#b' style='color:inherit'>see</a>
        <svg width=90 height=20><rect width=80 height=18 fill='#999' stroke='#555'/></svg></p></section><section class=page id=b><h2>B</h2></section>
        """;

    private readonly PrintedFile printed = new();

    public void Dispose() => printed.Dispose();

    [Fact]
    public async Task The_boxes_are_exact_and_the_sheet_is_the_bleed()
    {
        var isGray = await PrintAsync(Gray);

        Assert.Equal("", string.Join('\n', printed.Found));
        Assert.True(isGray);

        var about = Tools.Run("pdfinfo", "-box", printed.Path);
        AssertBox(about, "MediaBox", 436.5354, 612.2835, 0);
        AssertBox(about, "CropBox", 436.5354, 612.2835, 0);
        AssertBox(about, "BleedBox", 436.5354, 612.2835, 0);
        AssertBox(about, "TrimBox", 419.5276, 595.2756, 8.5039);
        Assert.Matches(@"Pages:\s+2\n", about);
        Assert.Matches(@"Title:\s+Näher – a test\n", about);
        printed.AssertSound();
    }

    [Fact]
    public async Task Crop_marks_stand_on_a_rim_around_the_bleed()
    {
        await PrintAsync(Gray, cropMarks: true);

        var about = Tools.Run("pdfinfo", "-box", printed.Path);
        AssertBox(about, "MediaBox", 493.2283, 668.9764, 0);
        AssertBox(about, "BleedBox", 436.5354, 612.2835, 28.3465);
        AssertBox(about, "TrimBox", 419.5276, 595.2756, 36.8504);
        printed.AssertSound();
        Tools.Run("pdftoppm", "-r", "144", "-gray", "-singlefile", printed.Path, printed.Beside("page"));
        var (width, pixels) = ReadGray(await File.ReadAllBytesAsync(printed.Beside("page.pgm"), TestContext.Current.CancellationToken));
        // The top left corner of the trimmed page is 13 mm (73.7 pixels) from the sheet's; one mark is to its left and one above it.
        Assert.Contains(Enumerable.Range(72, 4), y => pixels[y * width + 30] < 220);
        Assert.Contains(Enumerable.Range(72, 4), x => pixels[30 * width + x] < 220);
        Assert.All(Enumerable.Range(60, 28), x => Assert.Equal(255, pixels[65 * width + x]));
    }

    [Fact]
    public async Task No_stream_has_color_and_no_page_has_links_tags_or_an_outline()
    {
        var isGray = await PrintAsync(Gray);

        Assert.Equal("", string.Join('\n', printed.Found));
        Assert.True(isGray);

        var whole = printed.Unpacked();
        Assert.DoesNotMatch(ColorOperator(), whole);
        Assert.Matches(@"\n0 G 0 g\n", whole);
        Assert.Matches(@"\.2 G \.2 g\n", whole);
        foreach (var word in (string[])["/Annots", "/Outlines", "/StructTreeRoot", "/StructParents", "/Dests", "DeviceRGB", " BDC", "EMC", "/Transparency"])
            Assert.DoesNotContain(word, whole, StringComparison.Ordinal);
        Assert.Contains("/Trapped /False", whole, StringComparison.Ordinal);
        Assert.Contains("Gray (and \"odd\" \\ strings)", Tools.Run("pdftotext", "-layout", printed.Path, "-"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task It_looks_as_it_did_before()
    {
        await printed.PrintAsync(Gray, (file, result) =>
        {
            File.WriteAllBytes(printed.Beside("before.pdf"), result.Pdf.ToArray());
            return PressPdf.Apply(file, Booklet.Properties, new("booklet.pdf", 3, CropMarks: false), printed.Diagnostics);
        }, bleedMm: 3);

        // The right and bottom edges move by less than a point, so the last pixels are excluded.
        var (before, after) = (Draw(printed.Beside("before.pdf"), "before"), Draw(printed.Path, "after"));
        for (var y = 0; y < 1200; y++)
            Assert.True(before.Pixels.AsSpan(y * before.Width, 870).SequenceEqual(after.Pixels.AsSpan(y * after.Width, 870)), $"row {y}");
    }

    [Theory]
    [InlineData("<p style='color:#cc0000'>red</p>", "the color #cc0000")]
    [InlineData("<p style='color:#cc0000;opacity:.5'>red in a group</p>", "the color #cc0000")]
    [InlineData("<p style='border:2px solid rgb(1,2,3)'>box</p>", "the color #010203")]
    [InlineData("<div style='height:9mm;background:linear-gradient(#000,#fff)'></div>", "a gradient in RGB")]
    public async Task A_color_is_found_on_its_page(string body, string what)
    {
        Assert.False(await PrintAsync($"<section class=page>one</section><section class=page>{body}</section>"));

        Assert.Equal($"error GB6020: Page 2 of 'booklet.pdf' has {what}, but a press edition is printed with black ink only; use black and gray in the press stylesheet.",
            Assert.Single(printed.Found));
    }

    /// <summary>
    /// Photographs and drawings of a guide may have colors: a JPEG of four blocks (red, green, blue, gray), a PNG with transparency, a
    /// drawing with a gradient, and a drawing without color, which stays a drawing.
    /// </summary>
    [Theory]
    [InlineData("../images/photo.jpg", true)]
    [InlineData("../images/see-through.png", true)]
    [InlineData("../images/sunset.svg", true)]
    [InlineData("../images/dot.svg", false)]
    public async Task A_picture_in_color_is_printed_in_gray_and_told_nowhere(string source, bool isPixels)
    {
        var isGray = await PrintAsync($"<section class=page><p>Words</p><img width=300 height=200 alt=x src='{source}'></section>");

        Assert.Equal("", string.Join('\n', printed.Found));
        Assert.True(isGray);
        printed.AssertSound();
        var whole = printed.Unpacked();
        Assert.DoesNotMatch(ColorOperator(), whole);
        Assert.DoesNotContain("DCTDecode", whole, StringComparison.Ordinal);
        Assert.Equal(isPixels, whole.Contains("/Subtype /Image", StringComparison.Ordinal));
        Tools.Run("pdftoppm", "-r", "72", "-singlefile", printed.Path, printed.Beside("page"));
        var page = await File.ReadAllBytesAsync(printed.Beside("page.ppm"), TestContext.Current.CancellationToken);
        var pixels = page[^(437 * 613 * 3)..].Chunk(3).ToList();
        Assert.All(pixels, pixel => Assert.True(pixel[0] == pixel[1] && pixel[1] == pixel[2]));
        Assert.True(pixels.Select(pixel => pixel[0] / 16).Distinct().Count() >= 3, "the picture is there");
    }

    [Fact]
    public async Task Colors_become_as_dark_as_they_look()
    {
        await PrintAsync("<section class=page style='position:relative'><img style='position:absolute;left:0;top:0' width=400 height=100 alt=x src='../images/photo.jpg'></section>");

        Tools.Run("pdftoppm", "-r", "96", "-gray", "-singlefile", printed.Path, printed.Beside("page"));
        var (width, page) = ReadGray(await File.ReadAllBytesAsync(printed.Beside("page.pgm"), TestContext.Current.CancellationToken));
        int[] seen = [.. new[] { 50, 150, 250, 350 }.Select(x => (int)page[50 * width + x])];
        Assert.All(seen.Zip([76, 150, 29, 128]), pair => Assert.InRange(pair.First, pair.Second - 6, pair.Second + 6));
    }

    [Theory]
    [InlineData("0.5 0.5 0.5 rg", "0.5 g")]
    [InlineData("(0 0 1 rg \\) \\( 1) Tj 1 1 1 RG", "(0 0 1 rg \\) \\( 1) Tj 1 G")]
    [InlineData("/DeviceRGB cs .2 .2 .2 sc q /DeviceGray cs .3 sc Q 1 1 1 scn", "0 g .2 g q /DeviceGray cs .3 sc Q 1 g")]
    [InlineData("/P <</MCID 0 /A (x >> rg)>> BDC 0 0 0 rg EMC", " 0 g ")]
    [InlineData("/DeviceRGB cs 0 0 0 sc /DeviceRGB CS .5 .5 .5 SC", "0 g 0 g 0 G .5 G")]
    [InlineData("/CalGray cs .4 sc", "0 g .4 g")]
    [InlineData("0 0 0 .25 K % 1 0 0 rg\nS", "0.75 G % 1 0 0 rg\nS")]
    [InlineData("BI /W 1 /H 1 /BPC 8 /CS /G ID EIq1 0 0 rg\n EI 0 0 0 rg", "BI /W 1 /H 1 /BPC 8 /CS /G ID EIq1 0 0 rg\n EI 0 g")]
    [InlineData("[(a) -5 (b rg)] TJ <0A> Tj 0 0 0 rg", "[(a) -5 (b rg)] TJ <0A> Tj 0 g")]
    public void Only_what_sets_a_color_is_rewritten(string before, string after)
    {
        var (text, told) = Rewrite(before);

        Assert.Equal(after, text);
        Assert.Empty(told);
    }

    [Theory]
    [InlineData("1 0 0 rg", "the color #ff0000")]
    [InlineData("/DeviceRGB CS 0 .5 0 SC", "the color #008000")]
    [InlineData("0 1 0 0 k", "the inks 0 1 0 0 (cyan, magenta, yellow, black)")]
    [InlineData("/Cs9 cs", "the color space 'Cs9'")]
    [InlineData("BI /W 1 /H 1 /BPC 8 /CS /RGB ID abc EI", "a picture in RGB")]
    public void What_is_no_gray_is_told(string content, string what) => Assert.Equal(what, Assert.Single(Rewrite(content).Told));

    [Theory]
    [InlineData("0 0 rg")]
    [InlineData("(not closed Tj")]
    [InlineData("1 2 3")]
    [InlineData("BI /W 1 ID abc")]
    public void Broken_content_is_refused(string content) => Assert.Throws<PdfFormatException>(() => Rewrite(content));

    private static (string Text, List<string> Told) Rewrite(string content)
    {
        var text = "%PDF-1.4\n1 0 obj\n<</Pages 2 0 R>>\nendobj\n2 0 obj\n<</Kids [3 0 R]>>\nendobj\n3 0 obj\n<</MediaBox [0 0 437 613]>>\nendobj\n";
        var table = string.Concat(Enumerable.Range(1, 3).Select(i => text.IndexOf($"{i} 0 obj", StringComparison.Ordinal).ToString("D10", null) + " 00000 n \n"));
        var file = PdfFile.Read(Encoding.Latin1.GetBytes($"{text}xref\n0 4\n0000000000 65535 f \n{table}trailer\n<</Root 1 0 R>>\nstartxref\n{text.Length}\n%%EOF"));
        var page = Pages.List(file)[0];
        file.Set(page, Pages.Get(file, page).With("Contents", file.Add(new PdfData(PdfDict.Empty, Encoding.Latin1.GetBytes(content)))));
        var diagnostics = new DiagnosticBag();
        PressPdf.Apply(file, Booklet.Properties, new("x", 3, CropMarks: false), diagnostics);
        var written = Encoding.Latin1.GetString(Flate.Unpack(file.Find<PdfData>(Pages.Get(file, page)["Contents"])!));
        var told = diagnostics.Sorted.Select(diagnostic => diagnostic.Message.Split(" has ")[1].Split(", but")[0]).ToList();
        return (written[(written.IndexOf('\n', StringComparison.Ordinal) + 1)..written.LastIndexOf("\nQ\n", StringComparison.Ordinal)], told);
    }

    private Task<bool> PrintAsync(string body, bool cropMarks = false) =>
        printed.PrintAsync(
        body, (file, _) => PressPdf.Apply(file, Booklet.Properties, new("booklet.pdf", 3, cropMarks), printed.Diagnostics), bleedMm: 3);

    private (int Width, byte[] Pixels) Draw(string path, string name)
    {
        Tools.Run("pdftoppm", "-r", "144", "-gray", "-singlefile", path, printed.Beside(name));
        return ReadGray(File.ReadAllBytes(printed.Beside(name + ".pgm")));
    }

    private static (int Width, byte[] Pixels) ReadGray(byte[] picture)
    {
        var head = Encoding.Latin1.GetString(picture, 0, 40).Split(['\n', ' ']);
        var (width, height) = (int.Parse(head[1], null), int.Parse(head[2], null));
        return (width, picture[^(width * height)..]);
    }

    private static void AssertBox(string about, string box, double width, double height, double left)
    {
        var parts = Regex.Match(about, box + @":\s+(\S+) +(\S+) +(\S+) +(\S+)\n").Groups.Values.Skip(1)
            .Select(group => double.Parse(group.Value, System.Globalization.CultureInfo.InvariantCulture)).ToArray();
        Assert.Equal(left, parts[0], 0.0101);
        Assert.Equal(width, parts[2] - parts[0], 0.0101);
        Assert.Equal(height, parts[3] - parts[1], 0.0101);
    }

    [GeneratedRegex(@"[\d.] (rg|RG|k|K|sc|SC|scn|SCN)\s|DeviceRGB|DeviceCMYK|ICCBased")]
    private static partial Regex ColorOperator();
}
