using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Guidebook.Generator.Printing.Conformance;
using Guidebook.Generator.Printing.Pdf;

namespace Guidebook.Tests.Builds.Print;

/// <summary>Properties of all shipped PDFs.</summary>
public sealed class PrintedFileTests(ShippedPrints prints) : IClassFixture<ShippedPrints.Ready>
{
    [Fact]
    public void The_whole_set_is_there()
    {
        string[] ways = ["", "-long-edge", "-one-sided"];
        string[] folded = ["booklet", "seven-days", .. Enumerable.Range(1, 5).Select(week => $"week-{week}")];
        string[] sheets = [.. from name in folded from paper in new[] { "a4", "letter" } from way in ways select $"{name}-{paper}{way}"];
        string[] flat = [.. from name in new[] { "cards", "chart", "seven-days-chart", "one-sheet", "test-sheet", "worksheets" } from paper in new[] { "a4", "letter" } select $"{name}-{paper}"];
        string[] screen =
        [
            "book", "book-a4", "book-letter", "book-press", "book-press-cover", "booklet", "booklet-fill-in", "booklet-press", "booklet-press-cover", "seven-days", "seven-days-fill-in",
            "seven-days-press", "worksheets-fill-in", "pool", "large-print", "seven-days-large-print",
        ];
        Assert.Equal([.. sheets.Concat(flat).Concat(screen).Order(StringComparer.Ordinal)], prints.Names);
    }

    [Fact]
    public void Every_file_is_sound_has_its_fonts_and_no_bitmap() => Assert.All(prints.Kinds, name =>
    {
        Assert.Contains("No syntax or stream encoding errors found", Tools.Run("qpdf", "--check", prints.File(name)), StringComparison.Ordinal);
        var fonts = Tools.Run("pdffonts", prints.File(name)).Split('\n')[2..^1];
        Assert.NotEmpty(fonts);
        Assert.All(fonts, font => Assert.Matches(@" CID TrueType +Identity-H +yes yes yes ", font));
        // Of the book, a print shop gets colored drawings as gray pixels.
        var pictures = Tools.Run("pdfimages", "-list", prints.Plain(name)).TrimEnd('\n').Split('\n')[2..];
        Assert.Equal(name == "book-press", pictures.Length > 0);
        Assert.All(pictures, picture => Assert.Contains(" gray ", picture, StringComparison.Ordinal));
    });

    [Fact]
    public void Every_page_but_blank_ones_of_the_book_shows_something() => Assert.All(prints.Kinds.Where(name => !IsBook(name)), name =>
    {
        var folder = Directory.CreateTempSubdirectory("guidebook-pages-");
        Tools.Run("pdftoppm", "-gray", "-r", "20", prints.File(name), Path.Combine(folder.FullName, "page"));
        Assert.All(folder.GetFiles("*.pgm"), page => Assert.True(File.ReadAllBytes(page.FullName)[20..].Min() < 200, $"{name}: {page.Name} is blank"));
        folder.Delete(recursive: true);
    });

    [Fact]
    public void What_is_read_on_a_screen_is_tagged_titled_and_in_its_language() =>
    Assert.All(prints.Names.Where(name => !IsSheetToFold(name) && name != "pool" && !name.Contains("-press", StringComparison.Ordinal)), name =>
    {
        var facts = Tools.Run("pdfinfo", prints.File(name));
        Assert.Matches("Title: +Nearer", facts);
        Assert.Matches(@"Tagged: +yes", facts);
        var source = Source(name);
        Assert.Contains("/Lang (en-GB)", source, StringComparison.Ordinal);
        Assert.Contains("/DisplayDocTitle true", source, StringComparison.Ordinal);
    });

    [Fact]
    public void Every_file_has_a_title_of_its_own()
    {
        var titles = prints.Names.Select(name => Regex.Match(Tools.Run("pdfinfo", prints.File(name)), "Title: +(.+)").Groups[1].Value).ToList();
        Assert.Equal(titles.Distinct(StringComparer.Ordinal), titles);
        Assert.Contains("Nearer: Thirty small days · week 1 · To fold · A4 · one side", titles);
    }

    [Fact]
    public void The_index_of_the_pool_says_where_every_day_and_every_practice_is()
    {
        var index = JsonNode.Parse(File.ReadAllText(Path.Combine(prints.Site, "downloads", "nearer-pool.json")))!;
        var pages = prints.Pages("pool").Select(ShippedPrints.Flat).ToList();
        Assert.All(index["units"]!.AsArray(), unit =>
        {
            var own = unit!["pages"]!.AsArray().Select(page => page!.GetValue<int>()).ToList();
            Assert.Equal((0, 0), (own[0] % 2, own.Count % 2));
            Assert.Equal(Enumerable.Range(own[0], own.Count), own);
            Assert.Contains(ShippedPrints.Flat(unit["title"]!.GetValue<string>()), pages[own[0] - 1], StringComparison.Ordinal);
        });
        Assert.Equal(37 + 64, index["units"]!.AsArray().Count);
    }

    /// <summary>Every rule that a program can check holds for what is read on a screen; other files have no tags.</summary>
    [Fact]
    public void What_is_read_on_a_screen_declares_to_follow_PDF_UA_and_nothing_else_does() => Assert.All(prints.Kinds, name =>
    {
        var isTagged = !IsSheetToFold(name) && name != "pool" && !name.Contains("-press", StringComparison.Ordinal);
        var facts = Tools.Run("pdfinfo", "-meta", prints.File(name));
        Assert.Contains("<x:xmpmeta", facts, StringComparison.Ordinal);
        Assert.Equal(isTagged, facts.Contains("<pdfuaid:part>1</pdfuaid:part>", StringComparison.Ordinal));
        if (isTagged) Assert.Empty(UaCheck.Find(PdfFile.Read(File.ReadAllBytes(prints.File(name)))).Select(found => found.Rule.Name));
    });

    [Fact]
    public void The_press_edition_has_its_boxes_no_colour_and_no_links() => Assert.All(new[] { "booklet-press", "seven-days-press" }, name =>
    {
        var boxes = Tools.Run("pdfinfo", "-box", "-l", "999", prints.File(name));
        var trims = Regex.Matches(boxes, @"TrimBox: +([\d.-]+) +([\d.-]+) +([\d.-]+) +([\d.-]+)").Select(Box).ToList();
        var bleeds = Regex.Matches(boxes, @"BleedBox: +([\d.-]+) +([\d.-]+) +([\d.-]+) +([\d.-]+)").Select(Box).ToList();
        Assert.Equal(prints.Pages(name).Length, trims.Count);
        Assert.All(trims, box => Assert.Equal((419.53, 595.28), (Math.Round(box.Width, 2), Math.Round(box.Height, 2))));
        Assert.All(bleeds, box => Assert.Equal((436.54, 612.28), (Math.Round(box.Width, 2), Math.Round(box.Height, 2))));
        var source = Source(name);
        Assert.DoesNotMatch(@"(?m)^(?:[\d.-]+ ){3}(?:rg|RG)\s*$|/DeviceRGB|/Annots|/Outlines", source);
        Assert.Matches(@"(?m)[\d.]+ g\s*$", source);
    });

    [Fact]
    public void The_record_of_the_build_tells_the_truth_of_each_file()
    {
        var record = JsonNode.Parse(File.ReadAllText(Path.Combine(prints.Bench.Output, "build.json")))!["report"]!["printed"]!.AsArray();
        Assert.Equal(
            prints.Names, record.Select(file => Path.GetFileNameWithoutExtension(file!["path"]!.GetValue<string>())["nearer-".Length..])
            .Order(StringComparer.Ordinal));
        Assert.All(record, file =>
        {
            var name = Path.GetFileNameWithoutExtension(file!["path"]!.GetValue<string>())["nearer-".Length..];
            Assert.Equal(new FileInfo(prints.File(name)).Length, file["bytes"]!.GetValue<long>());
            var sides = prints.Pages(name).Length;
            if (name.StartsWith("one-sheet", StringComparison.Ordinal))
                Assert.Equal((1, 1, 8), (sides, file["sheets"]!.GetValue<int>(), file["pages"]!.GetValue<int>()));
            else if (!IsSheetToFold(name)) Assert.Equal(sides, file["pages"]!.GetValue<int>());
            else Assert.Equal(sides, 2 * file["sheets"]!.GetValue<int>());
            Assert.All(file["pictures"]!.AsArray(), picture => Assert.True(File.Exists(Path.Combine(prints.Site, picture!.GetValue<string>()))));
        });
    }

    /// <summary>
    /// Inkjets mix a gray of red, green and blue from color inks. The pages of a reader's own booklet, and worksheets that were typed into,
    /// are printed at home too.
    /// </summary>
    [Fact]
    public void What_is_printed_at_home_has_its_grays_as_gray_and_what_is_for_screens_does_not() => Assert.All(prints.Kinds, name =>
    {
        var isForPaper = name is "pool" or "worksheets-fill-in" || Regex.IsMatch(name, "-a4|-letter|large-print");
        var isGray = isForPaper || name.Contains("-press", StringComparison.Ordinal);
        Assert.Equal(isGray, !Regex.IsMatch(Source(name), @"(?<![\d.])([\d.]+) \1 \1 (rg|RG)\s"));
        if (isGray) Assert.DoesNotMatch(@"(?<![\d.])[\d.]+ [\d.]+ [\d.]+ (rg|RG|sc|SC)\s", Source(name));
    });

    private static bool IsBook(string name) => name.Split('-')[0] == "book";

    internal static bool IsSheetToFold(string name) => Regex.IsMatch(name, "^(book|booklet|seven-days|week-[0-9]|one-sheet)-(a4|letter)");

    private static (double Width, double Height) Box(Match box)
    {
        var sides = box.Groups.Values.Skip(1).Select(side => double.Parse(side.Value, CultureInfo.InvariantCulture)).ToArray();
        return (sides[2] - sides[0], sides[3] - sides[1]);
    }

    private string Source(string name) => File.ReadAllText(prints.Plain(name), Encoding.Latin1);
}
