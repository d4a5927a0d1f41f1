using System.Globalization;
using System.Text.RegularExpressions;
using Guidebook.Model;
using Guidebook.Tests.Architecture;
using Guidebook.Themes.Kit.Print;

namespace Guidebook.Tests.Builds.Print;

/// <summary>The table of <c>docs/print-shops.md</c>: each row has a source, a date and a check that the shipped files pass.</summary>
public sealed class PrintShopTests(ShippedPrints prints) : IClassFixture<ShippedPrints.Ready>
{
    private const string Inside = "booklet-press";
    private const string Cover = "booklet-press-cover";
    private static readonly string[] Files = [Inside, Cover, "seven-days-press", "book-press", "book-press-cover"];

    private Dictionary<string, Func<bool>> Checks => new(StringComparer.Ordinal)
    {
        ["bleed"] = () => Files.All(name => Inset(name) is > 8.49 and < 8.52),
        ["bleed-inches"] = () => BookletLayout.BleedFor(PageSize.HalfLetter) is 25.4 / 8,
        ["bind-side"] = () => Regex.IsMatch(Facts(Inside), @"TrimBox: +8\.50 +8\.50 +428\.03 +603\.78"),
        ["pages-single"] = () => prints.Size(Inside) is ( > 436 and < 437, > 612 and < 613),
        ["first-right"] = () => prints.Pages(Inside)[0].Contains("belongs to", StringComparison.Ordinal),
        ["cover-apart"] = () => prints.Names.Contains(Cover) && !prints.Names.Contains("seven-days-press-cover"),
        ["stitched"] = () => PressFormat.MostStitched == 64,
        ["multiple"] = () => prints.Pages("seven-days-press").Length % 4 == 0,
        ["standard"] = () => Files.All(name => Facts(name).Contains("PDF/X-1a:2003", StringComparison.Ordinal)),
        ["marks"] = () => Files.All(name => Regex.IsMatch(Facts(name), @"MediaBox: +(0\.00 +0\.00 +\S+ +\S+)\n[\s\S]*BleedBox: +\1\n")),
        ["fonts"] = () => Files.All(name => Fonts(name).All(font => font.Contains(" yes yes ", StringComparison.Ordinal))),
        ["flat"] = () => Files.All(name => !Regex.IsMatch(Objects(name), "/SMask|/Transparency|/(ca|CA) 0")),
        ["annotations"] = () => Files.All(name => !Regex.IsMatch(Objects(name), "/Annots|/Outlines")),
        ["metadata"] = () => Files.All(name => Regex.IsMatch(Facts(name), "Title: [\\s\\S]*CreationDate: ")),
        ["encryption"] = () => Files.All(name => Regex.IsMatch(Facts(name), "Encrypted: +no")),
        ["gray"] = () => Files.All(name => !Regex.IsMatch(Objects(name), "DeviceRGB|DeviceCMYK|ICCBased")),
        ["inner-margin"] = () => Margins(Inside).Inner >= 0.375 * 72,
        ["outer-margin"] = () => Margins(Inside).Outer >= 0.375 * 72,
        ["spine-kdp"] = () => SpineOf("kdp-white", 200) is 11.4 && SpineOf("kdp-cream", 200) is 12.7,
        ["spine-offset"] = () => SpineOf("offset-120", 128) is 10.1,
        ["spine-title"] = () => PressPaper.All.Where(paper => paper.SheetMm < 0.13)
            .All(paper => new PressFormat(PageSize.A5, 78, paper).SpineTypeMm("x") is null),
        ["spine-clear"] = () => new PressFormat(PageSize.A5, 200, PressPaper.Usual) is var book
            && book.SpineTypeMm("x") * 1.25 + 2 * 1.58 <= book.SpineMm,
        ["most-pages"] = () => PressFormat.MostBound == 828,
        ["last-page"] = () => prints.Pages(Inside)[^1].Contains("Notes", StringComparison.Ordinal),
    };

    [Fact]
    public void Each_row_has_a_source_a_date_and_a_check_that_holds()
    {
        var rows = File.ReadLines(Path.Combine(Repository.Root, "docs/print-shops.md"))
            .Where(line => line.StartsWith("| ", StringComparison.Ordinal)).Skip(1)
            .Select(line => line.Trim('|').Split('|', StringSplitOptions.TrimEntries)).ToList();

        Assert.Equal(Checks.Keys.Order(StringComparer.Ordinal), rows.Select(row => row[0]).Order(StringComparer.Ordinal));
        Assert.All(rows, row =>
        {
            Assert.Equal(7, row.Length);
            Assert.All(row, cell => Assert.NotEmpty(cell));
            Assert.Matches(@"^\d{4}-\d\d-\d\d$", row[5]);
            Assert.Contains(row[6], new[] { "yes", "unsure" });
            Assert.True(Checks[row[0]](), row[0]);
        });
    }

    private static double SpineOf(string paper, int pages) =>
        new PressFormat(PageSize.A5, pages, PressPaper.All.Single(known => known.Name == paper)).SpineMm;

    private string Facts(string name) => Tools.Run("pdfinfo", "-box", prints.File(name));

    private string[] Fonts(string name) => Tools.Run("pdffonts", prints.File(name)).Split('\n')[2..^1];

    private string Objects(string name) => Tools.Run("qpdf", "--qdf", prints.File(name), "-");

    private double Inset(string name) => double.Parse(Regex.Match(Facts(name), @"TrimBox: +([\d.]+)").Groups[1].Value, CultureInfo.InvariantCulture);

    /// <summary>The smallest distance of a word from the bound and from the outer edge of the trimmed pages, in points.</summary>
    private (double Inner, double Outer) Margins(string name)
    {
        var (inner, outer, page) = (double.MaxValue, double.MaxValue, 0);
        foreach (Match found in Regex.Matches(Tools.Run("pdftotext", "-bbox", prints.File(name), "-"), "<page |<word xMin=\"([\\d.]+)\" yMin=\"[\\d.]+\" xMax=\"([\\d.]+)\""))
        {
            if (!found.Groups[1].Success)
            {
                page++;
                continue;
            }

            var left = double.Parse(found.Groups[1].Value, CultureInfo.InvariantCulture) - 8.504;
            var right = 428.03 - double.Parse(found.Groups[2].Value, CultureInfo.InvariantCulture);
            var isRight = page % 2 == 1;
            (inner, outer) = (Math.Min(inner, isRight ? left : right), Math.Min(outer, isRight ? right : left));
        }

        return (inner, outer);
    }
}
