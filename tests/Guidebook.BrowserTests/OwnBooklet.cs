using System.Globalization;
using Guidebook.Generator.Printing.Imposition;
using Guidebook.Model;
using Guidebook.Tests;

namespace Guidebook.BrowserTests;

/// <summary>A booklet that a browser made: its sheets cut in halves by poppler and folded as the generator folds its own.</summary>
internal sealed class OwnBooklet
{
    private OwnBooklet(string[] pages) => Pages = pages;

    /// <summary>The text of each page in reading order, with single spaces between words.</summary>
    public string[] Pages { get; }

    /// <summary>Checks, cuts and folds a file.</summary>
    public static OwnBooklet Fold(string path, Folding folding, bool frontsFirst = false)
    {
        Assert.Contains("No syntax or stream encoding errors found", Tools.Run("qpdf", "--check", path), StringComparison.Ordinal);
        var upright = path;
        if (folding.Flip == FlipEdge.LongEdge) Tools.Run("qpdf", path, "--rotate=+180:1-z:even", upright = path + ".pdf");
        var sides = int.Parse(Tools.Run("qpdf", "--show-npages", upright), CultureInfo.InvariantCulture);
        var pages = new string[2 * sides];
        var sheets = Sheets.Create(pages.Length, folding);
        for (var i = 0; i < sheets.Length; i++)
        {
            Put(sheets[i].Front, frontsFirst ? i + 1 : 2 * i + 1);
            Put(sheets[i].Back, frontsFirst ? sheets.Length + i + 1 : 2 * i + 2);
        }

        return new(pages);

        void Put(SheetSide side, int number)
        {
            if (side.Left is { } left) pages[left.Number - 1] = Half(upright, number, folding, isLeft: true);
            if (side.Right is { } right) pages[right.Number - 1] = Half(upright, number, folding, isLeft: false);
        }
    }

    /// <summary>The folding of a booklet without signatures.</summary>
    public static Folding Folding(Paper paper, FlipEdge flip = FlipEdge.ShortEdge) =>
        new() { Paper = paper, Flip = flip, SheetsPerSignature = null, PaperThicknessMm = 0.1, RightToLeft = false };

    private static string Half(string path, int page, Folding folding, bool isLeft)
    {
        string Points(double value) => Math.Round(value).ToString(CultureInfo.InvariantCulture);
        var (number, sheet) = (page.ToString(CultureInfo.InvariantCulture), folding.Sheet);
        var half = Points(sheet.WidthPt / 2);
        string[] box = ["-r", "72", "-x", isLeft ? "0" : half, "-y", "0", "-W", half, "-H", Points(sheet.HeightPt)];
        var text = Tools.Run("pdftotext", ["-f", number, "-l", number, .. box, path, "-"]);
        return string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
    }
}
