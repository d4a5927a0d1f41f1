using System.Globalization;
using System.Text.RegularExpressions;
using Guidebook.Generator.Diagnostics;
using Guidebook.Generator.Editions;
using Guidebook.Generator.Editions.Documents;
using Guidebook.Generator.Languages;
using Guidebook.Generator.Printing;
using Guidebook.Model;
using Guidebook.Tests.Linking;
using Guidebook.Themes.Kit.Print;

namespace Guidebook.Tests.Printing;

/// <summary>Covers of books of several thicknesses, printed with the real theme and browser.</summary>
public sealed partial class PressCoverTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("guidebook-").FullName;
    private readonly DiagnosticBag diagnostics = new();

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Theory]
    [InlineData(80, "en", false)]
    [InlineData(200, "en", true)]
    [InlineData(400, "en", true)]
    [InlineData(200, "de", true)]
    [InlineData(200, "fa", true)]
    [InlineData(1000, "en", true)]
    public async Task A_cover_is_back_spine_and_front_with_the_title_where_it_fits(int pages, string language, bool hasTitle)
    {
        var file = await PrintAsync(pages, PageSize.A5, language);

        Assert.Empty(diagnostics.Sorted);
        var spine = new PressFormat(PageSize.A5, pages, PressPaper.Usual).SpineMm;
        var facts = Tools.Run("pdfinfo", file);
        Assert.Matches("PDF subtype: +PDF/X-1a:2003", facts);
        var width = double.Parse(Regex.Match(facts, @"Page size: +([\d.]+) x").Groups[1].Value, CultureInfo.InvariantCulture);
        Assert.Equal(296 + spine + 6, width / 72 * 25.4, 0.05);
        var words = Words(file);
        var left = words.Where(word => word.Right < Middle(-spine)).Select(word => word.Text).ToList();
        var onSpine = words.Where(word => word.Left >= Middle(-spine) && word.Right <= Middle(spine)).ToList();
        Assert.Equal(hasTitle ? ["Aufbruch"] : [], onSpine.Select(word => word.Text));
        Assert.All(onSpine, word => Assert.True(word.Bottom - word.Top > 2 * (word.Right - word.Left), "it runs along the spine"));
        // The front is right of the spine, and left of it where books are bound at the right.
        Assert.Equal(language == "fa", left.Contains("Plan"));

        double Middle(double mm) => width / 2 + mm / 2 * 72 / 25.4;
    }

    /// <summary>The same title, turned by half a turn, has the same picture.</summary>
    [Fact]
    public async Task Titles_run_down_in_English_and_up_in_German()
    {
        var (down, up) = (await DrawSpineAsync("en"), await DrawSpineAsync("de"));
        var turned = up.Reverse().ToArray();

        Assert.Contains(down, pixel => pixel < 100);
        Assert.True(Difference(down, turned) * 3 < Difference(down, up) * 2, $"{Difference(down, turned)} and {Difference(down, up)}");
    }

    [Fact]
    public async Task A_size_in_inches_has_an_eighth_of_an_inch_around_it()
    {
        var facts = Tools.Run("pdfinfo", "-box", await PrintAsync(200, new(152.4, 228.6), "en"));

        Assert.Matches(@"MediaBox: +0\.00 +0\.00 +\d+\.\d\d +666\.00\n", facts);
        Assert.Matches(@"TrimBox: +9\.00 +9\.00 +\d+\.\d\d +657\.00\n", facts);
    }

    [Fact]
    public void A_thin_book_has_no_cover_of_its_own() => Assert.Null(Compose(64, PageSize.A5, "en"));

    /// <summary>The page of the lines to call stands on the back, as on that of a booklet, and nowhere if the inside has none.</summary>
    [Theory]
    [InlineData("help-lines", CoverStyle.Full, "Lines to call, for anyone who needs help, are on page 81.")]
    [InlineData("help-lines", CoverStyle.Plain, null)]
    [InlineData("elsewhere", CoverStyle.Full, null)]
    [InlineData(null, CoverStyle.Full, null)]
    public async Task The_back_says_on_which_page_the_lines_to_call_are(string? at, CoverStyle style, string? words)
    {
        var file = await PrintAsync(84, PageSize.A5, "en", at, style);

        var back = Tools.Run("pdftotext", "-x", "0", "-y", "0", "-W", "420", "-H", "620", "-r", "72", file, "-");
        var text = Builds.Print.ShippedPrints.Flat(back);
        Assert.Equal(words is not null, text.Contains("Lines to call", StringComparison.Ordinal));
        if (words is not null) Assert.Contains(words, text, StringComparison.Ordinal);
    }

    private static PrintDocument? Compose(
        int pages, PageSize trim, string language, string? helpAt = null, CoverStyle style = CoverStyle.Full)
    {
        var numbers = new PageNumbers(PageNumbers.None.Pages.Add("help-lines", 81), pages);
        var settings = Write.Settings() with { Title = "Aufbruch", Language = LanguageTable.Find(language), Print = new() { Cover = style } };
        var strings = ThemeStrings.Create(Theme.Usual, settings, new DiagnosticBag())!;
        var book = new PressBook(trim, "Plan", null, new("downloads/x.pdf")) { HelpAt = helpAt };
        return PressCovers.Compose(
            new(Links.GuideOf(Write.Guide() with { Settings = settings }), strings, Theme.Measures), book, numbers);
    }

    private async Task<string> PrintAsync(
        int pages, PageSize trim, string language, string? helpAt = null, CoverStyle style = CoverStyle.Full)
    {
        var setup = new PrintSetup(Theme.Usual, Write.Settings(), folder);
        var printer = new DocumentPrinter(setup, new(), diagnostics);
        var printout = await printer.PrintAsync(
            [Compose(pages, trim, language, helpAt, style)!], new(), TestContext.Current.CancellationToken, await SharedBrowser.Opened);
        Assert.Equal("", string.Join('\n', diagnostics.Sorted));
        var path = Path.Combine(folder, "cover.pdf");
        await File.WriteAllBytesAsync(path, printout.Files.Single().Pdf);
        return path;
    }

    private async Task<byte[]> DrawSpineAsync(string language)
    {
        var file = await PrintAsync(200, PageSize.A5, language);
        var (width, picture) = ((int)Math.Round((296 + 11.8 + 6) / 25.4 * 144), Path.Combine(folder, language));
        Tools.Run("pdftoppm", "-r", "144", "-gray", "-singlefile", "-x", $"{width / 2 - 25}", "-W", "50", "-y", "0", "-H", "1224", file, picture);
        return (await File.ReadAllBytesAsync(picture + ".pgm"))[^(50 * 1224)..];
    }

    /// <summary>The difference of two pictures, one of which may lie two pixels off.</summary>
    private static int Difference(byte[] one, byte[] other)
    {
        const int width = 50;
        var shifts = from down in Enumerable.Range(-2, 5) from right in Enumerable.Range(-2, 5) select down * width + right;
        return shifts.Min(shift => Enumerable.Range(3 * width, one.Length - 6 * width).Sum(i => Math.Abs(one[i] - other[i + shift])));
    }

    private static List<(string Text, double Left, double Right, double Top, double Bottom)> Words(string file)
    {
        double Number(Match match, int group) => double.Parse(match.Groups[group].Value, CultureInfo.InvariantCulture);
        return [.. WordPattern().Matches(Tools.Run("pdftotext", "-bbox", file, "-"))
            .Select(match => (match.Groups[5].Value, Number(match, 1), Number(match, 3), Number(match, 2), Number(match, 4)))];
    }

    [GeneratedRegex("<word xMin=\"([\\d.]+)\" yMin=\"([\\d.]+)\" xMax=\"([\\d.]+)\" yMax=\"([\\d.]+)\">([^<]+)</word>")]
    private static partial Regex WordPattern();
}
