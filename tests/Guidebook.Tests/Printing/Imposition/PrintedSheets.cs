using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using Guidebook.Generator.Diagnostics;
using Guidebook.Generator.Printing;
using Guidebook.Generator.Printing.Pdf;
using Guidebook.Model;
using Guidebook.Themes.Kit.Print;

namespace Guidebook.Tests.Printing.Imposition;

/// <summary>A booklet of numbered pages printed by the real browser, and the contents of its sheets as read by independent tools.</summary>
internal static partial class PrintedSheets
{
    public static DocumentProperties Properties { get; } = new(PageSize.A5, "en", "A. Muster", "Numbers", null);

    /// <summary>
    /// Pages with "top7" at the top and "foot7" at the bottom, both centred, with a link to the first page; each has half the paper size.
    /// </summary>
    public static Task<PdfFile> PrintAsync(Paper paper, int pages, Func<int, string>? extra = null) =>
        PrintAsync(PageSize.HalfOf(paper), pages, extra);

    /// <summary>The same pages in any size.</summary>
    public static async Task<PdfFile> PrintAsync(PageSize size, int pages, Func<int, string>? extra = null)
    {
        var diagnostics = new DiagnosticBag();
        var job = Booklet.Single(string.Concat(Enumerable.Range(1, pages).Select(page => Page(page, extra?.Invoke(page)))), Style(size))
            with
        { Size = size };
        var printed = await (await SharedBrowser.Opened).PrintAsync(job, diagnostics);
        Assert.Empty(diagnostics.Sorted);
        var finished = FinishedPdf.Plain(printed!.Pdf, "numbers.pdf", Properties with { Size = size }, diagnostics);
        Assert.Empty(diagnostics.Sorted);
        return finished!.File;
    }

    /// <summary>All sides in the file as they are in the printer: the texts left and right of the fold, and their orientation.</summary>
    public static ImmutableArray<PrintedSide> Sides(string path) =>
        [.. Words(path).Select(words => new PrintedSide(MarkIn(words, isLeft: true), MarkIn(words, isLeft: false)))];

    /// <summary>The centre of the word on each page that contains it, in points from the left edge.</summary>
    public static ImmutableArray<Word[]> Words(string path) =>
    [
        .. PagesOfWords().Matches(Tools.Run("pdftotext", "-bbox", path, "-")).Select(page => WordsOfPage().Matches(page.Value).Select(word => new Word(
            word.Groups["text"].Value,
            (Number(word, "x1") + Number(word, "x2")) / 2,
            Number(word, "y1"),
            Number(page, "width"))).ToArray()),
    ];

    /// <summary>The texts of a sheet in two rows of four pages, and their orientation.</summary>
    public static Mark[][] Panels(string path, PageSize sheet)
    {
        var words = Words(path).Single();
        IEnumerable<Word> In(int row, int column) => words.Where(word =>
            (int)(word.X / (sheet.WidthPt / 4)) == column && (int)(word.Y / (sheet.HeightPt / 2)) == row);
        return [.. Enumerable.Range(0, 2).Select(row => Enumerable.Range(0, 4).Select(column => MarkIn([.. In(row, column)])).ToArray())];
    }

    /// <summary>The text of half a page, read by cropping.</summary>
    public static string Half(string path, int page, PageSize sheet, bool isLeft)
    {
        string Points(double value) => Math.Round(value).ToString(CultureInfo.InvariantCulture);
        var number = page.ToString(CultureInfo.InvariantCulture);
        string[] box =
            ["-r", "72", "-x", isLeft ? "0" : Points(sheet.WidthPt / 2), "-y", "0", "-W", Points(sheet.WidthPt / 2), "-H", Points(sheet.HeightPt)];
        return Tools.Run("pdftotext", ["-f", number, "-l", number, .. box, path, "-"]).Trim('\f', '\n', ' ');
    }

    private static Mark? MarkIn(Word[] words, bool isLeft)
    {
        var here = words.Where(word => word.X < word.PageWidth / 2 == isLeft).ToList();
        return here.Count == 0 ? null : MarkIn(here);
    }

    private static Mark MarkIn(List<Word> here)
    {
        Assert.Equal(2, here.Count);
        var (top, foot) =
            (here.Single(word => word.Text.StartsWith("top", StringComparison.Ordinal)),
                here.Single(word => word.Text.StartsWith("foot", StringComparison.Ordinal)));
        Assert.Equal(top.Text[3..], foot.Text[4..]);
        return new(top.Text[3..], IsUpright: top.Y < foot.Y);
    }

    private static string Page(int number, string? extra) => string.Create(CultureInfo.InvariantCulture,
        $"<section class=page id=p{number}><a href='#p1'>top{number}</a><p class=foot>foot{number}</p>{extra}</section>");

    private static string Style(PageSize size) => string.Create(CultureInfo.InvariantCulture,
        $$"""
        <style>
        @page { size: {{size.WidthMm}}mm {{size.HeightMm}}mm }
        .page { width: {{size.WidthMm}}mm; height: {{size.HeightMm - 1}}mm; text-align: center; position: relative; border: 1px solid gray }
        .foot { position: absolute; bottom: 15mm; left: 0; right: 0; margin: 0 }
        </style>
        """);

    private static double Number(Match match, string name) => double.Parse(match.Groups[name].Value, CultureInfo.InvariantCulture);

    [GeneratedRegex("<page width=\"(?<width>[^\"]+)\".*?</page>", RegexOptions.Singleline)]
    private static partial Regex PagesOfWords();

    [GeneratedRegex("<word xMin=\"(?<x1>[^\"]+)\" yMin=\"(?<y1>[^\"]+)\" xMax=\"(?<x2>[^\"]+)\" yMax=\"(?<y2>[^\"]+)\">(?<text>[^<]+)<")]
    private static partial Regex WordsOfPage();
}

/// <summary>A word on a page.</summary>
/// <param name="X">The centre, in points from the left edge.</param>
/// <param name="Y">The top, in points from the top edge.</param>
internal sealed record Word(string Text, double X, double Y, double PageWidth);
