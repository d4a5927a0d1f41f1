using System.Globalization;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace Guidebook.Tests.Builds.Print;

/// <summary>The shipped press files against PDF/X-1a:2003, read only by other tools: Ghostscript, qpdf, poppler and pypdf.</summary>
public sealed class PressFileTests(ShippedPrints prints) : IClassFixture<ShippedPrints.Ready>
{
    private const double BleedPt = 3 * 72 / 25.4;
    private static readonly string[] Files = ["booklet-press", "booklet-press-cover", "seven-days-press"];

    [Fact]
    public void Ghostscript_needs_black_ink_alone() => Assert.All(Files, name =>
    {
        var pages = Tools.Run("gs", "-q", "-o", "-", "-sDEVICE=inkcov", prints.File(name)).Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(prints.Pages(name).Length, pages.Length);
        Assert.All(pages, page => Assert.Matches(@"^ 0\.00000  0\.00000  0\.00000  0\.\d{5} CMYK OK$", page));
    });

    [Fact]
    public void Poppler_knows_it_as_a_file_of_the_standard_with_boxes_from_the_corner() => Assert.All(Files, name =>
    {
        var facts = Tools.Run("pdfinfo", "-box", "-l", "999", prints.File(name));
        Assert.Matches(@"PDF version: +1\.4\n", facts);
        Assert.Matches(@"PDF subtype: +PDF/X-1a:2003\n", facts);
        Assert.Matches("Standard: +ISO 15930-4\n", facts);
        foreach (var fact in (string[])["Tagged: +no", "Form: +none", "JavaScript: +no", "Encrypted: +no", "Creator: +Guidebook", "Title: +Nearer", "CreationDate: ", "ModDate: "])
            Assert.Matches(fact, facts);
        var (media, bleed, trim) = (Boxes(facts, "MediaBox"), Boxes(facts, "BleedBox"), Boxes(facts, "TrimBox"));
        Assert.Equal(prints.Pages(name).Length, trim.Count);
        Assert.All(media.Zip(bleed, trim), boxes =>
        {
            Assert.Equal((0, 0), (boxes.First[0], boxes.First[1]));
            Assert.Equal(boxes.First, boxes.Second);
            for (var i = 0; i < 4; i++) Assert.Equal(boxes.Second[i] + (i < 2 ? BleedPt : -BleedPt), boxes.Third[i], 0.011);
        });
    });

    [Fact]
    public void The_objects_that_qpdf_reads_have_what_the_standard_demands() => Assert.All(Files, name =>
    {
        var objects = JsonNode.Parse(Tools.Run("qpdf", "--json", prints.File(name)))!["qpdf"]![1]!.AsObject();
        JsonNode Value(JsonNode? reference) => objects["obj:" + reference!.GetValue<string>()]!["value"]!;
        var trailer = objects["trailer"]!["value"]!;
        Assert.Equal(2, trailer["/ID"]!.AsArray().Count);
        Assert.Null(trailer["/Encrypt"]);
        var info = Value(trailer["/Info"]);
        Assert.Equal(("u:PDF/X-1a:2003", null, "/False"), (Text(info, "/GTS_PDFXVersion"), info["/GTS_PDFXConformance"], Text(info, "/Trapped")));
        Assert.Matches(@"^u:D:\d{14}Z$", Text(info, "/CreationDate"));
        var intent = Value(Value(trailer["/Root"])["/OutputIntents"]!.AsArray().Single());
        Assert.Equal(("/GTS_PDFX", "u:FOGRA52", "u:http://www.color.org"), (Text(intent, "/S"), Text(intent, "/OutputConditionIdentifier"), Text(intent, "/RegistryName")));
        var whole = objects.ToJsonString();
        Assert.DoesNotMatch("/Annots|/AcroForm|/OpenAction|/JavaScript|/AA\"|/SMask|/Transparency|/DeviceRGB|/DeviceCMYK|/ICCBased|LZWDecode|/ObjStm|/XRef|/OCProperties", whole);
        Assert.DoesNotMatch("\"/(ca|CA)\":0", whole);
    });

    [Fact]
    public void Type_below_twelve_points_is_solid_black() => Assert.All(Files, name =>
    {
        var words = Tools.RunPypdf("""
            import sys
            from pypdf import PdfReader
            gray, size, kept, shown = 0, 0, [], {}
            def read(operator, operands, matrix, text):
                global gray, size
                if operator == b"q": kept.append((gray, size))
                elif operator == b"Q": gray, size = kept.pop()
                elif operator == b"g": gray = float(operands[0])
                elif operator == b"Tf": size = float(operands[1])
                elif operator in (b"Tj", b"TJ") and 0 < size * abs(text[3] * matrix[3]) < 12: shown[gray] = 1
            for page in PdfReader(sys.argv[1]).pages[:16]:
                gray, size = 0, 0
                page.extract_text(visitor_operand_before=read)
            print(sorted(shown))
            """, prints.File(name)).Trim();
        Assert.Contains(words, new[] { "[0]", "[0.0]" });
    });

    [Fact]
    public void Pypdf_finds_every_font_embedded_and_nothing_upon_the_pages() => Assert.All(Files, name =>
    {
        Assert.Equal("True 0 1.4", Tools.RunPypdf("""
            import sys, pypdf
            reader = pypdf.PdfReader(sys.argv[1])
            fonts, notes = [], 0
            for page in reader.pages:
                notes += len(page.get('/Annots', []))
                for font in page.get('/Resources', {}).get('/Font', {}).values():
                    font = font.get_object()
                    for part in font.get('/DescendantFonts', [font]):
                        descriptor = part.get_object().get('/FontDescriptor', {}).get_object()
                        fonts.append(any(key in descriptor for key in ('/FontFile', '/FontFile2', '/FontFile3')))
            print(len(fonts) > 0 and all(fonts), notes, reader.pdf_header[-3:])
            """, prints.File(name)).Trim());
    });

    [Fact]
    public void The_thick_booklet_has_a_cover_apart_and_the_thin_one_within()
    {
        var (inside, thin) = (prints.Pages("booklet-press"), prints.Pages("seven-days-press"));
        Assert.True(inside.Length > 64);
        Assert.True(thin.Length <= 64);
        Assert.Contains("This booklet belongs to", inside[0], StringComparison.Ordinal);
        Assert.DoesNotContain("A month of small things to do", inside[0], StringComparison.Ordinal);
        Assert.Contains("Notes", inside[^1], StringComparison.Ordinal);
        Assert.Equal(prints.Pages("booklet")[1..^1].Select(Words), inside[1..^1].Select(Words));
        Assert.Single(prints.Pages("booklet-press-cover"));
        Assert.DoesNotContain("seven-days-press-cover", prints.Names);

        // Sorted, because a label beside a line is read before or after it.
        static string Words(string page) => string.Join(' ', ShippedPrints.Flat(page).Split(' ').Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Each_file_for_a_print_shop_has_a_line_for_the_order_on_its_page()
    {
        string[] files = ["booklet-press", "booklet-press-cover", "seven-days-press"];
        var texts = files.Select(name => File.ReadAllText(Path.Combine(prints.Site, $"downloads/nearer-{name}.html")));
        var lines = texts.Select(page => Regex.Match(page, "For the order: ([^<]+)<").Groups[1].Value).ToList();
        var pages = prints.Pages("booklet-press").Length;
        var spine = Math.Round(pages / 2.0 * 0.1125 + 0.5, 1);
        Assert.Equal(
            [
                $"A5, 148 × 210 mm · {pages} pages · black on both sides (1/1) · uncoated paper, 90 g/m² · perfect bound, cover in a file of its own · 3 mm bleed · PDF/X-1a:2003",
                string.Create(CultureInfo.InvariantCulture, $"{296 + spine:0.#} × 210 mm · black outside, blank inside (1/0) · spine of {spine:0.#} mm, too thin for a title · spine computed for {pages} pages on uncoated paper, 90 g/m², volume 1.25, leaves of 112.5 µm, and 0.5 mm for the cover · board of 240 to 300 g/m², scored at the spine · 3 mm bleed · PDF/X-1a:2003"),
                $"A5, 148 × 210 mm · {prints.Pages("seven-days-press").Length} pages · black on both sides (1/1) · uncoated paper, 90 g/m² · saddle stitched, cover in this file · 3 mm bleed · PDF/X-1a:2003",
            ],
            lines);
        var (width, height) = prints.Size("booklet-press-cover");
        Assert.Equal((296 + spine + 6, 216.0), (Math.Round(width / 72 * 25.4, 1), Math.Round(height / 72 * 25.4, 1)));
    }

    /// <summary>The backs of the covers say where the lines to call are, and they are there.</summary>
    [Theory]
    [InlineData("booklet-press")]
    [InlineData("book-press")]
    public void Each_cover_says_on_which_page_the_lines_to_call_are(string inside)
    {
        var cover = ShippedPrints.Flat(string.Concat(prints.Pages($"{inside}-cover")));
        var page = int.Parse(
            Regex.Match(cover, @"Lines to call, for anyone who needs help, are on page (\d+)\.").Groups[1].Value, CultureInfo.InvariantCulture);
        var help = prints.Pages(inside)[page - 1];
        Assert.Contains("Help, and staying safe", help, StringComparison.Ordinal);
        Assert.Contains("emergency number", help, StringComparison.Ordinal);
    }

    private static string Text(JsonNode node, string key) => node[key]!.GetValue<string>();

    private static List<double[]> Boxes(string facts, string box) =>
    [
        .. Regex.Matches(facts, box + @": +([\d.-]+) +([\d.-]+) +([\d.-]+) +([\d.-]+)")
            .Select(match => match.Groups.Values.Skip(1).Select(side => double.Parse(side.Value, CultureInfo.InvariantCulture)).ToArray()),
    ];
}
