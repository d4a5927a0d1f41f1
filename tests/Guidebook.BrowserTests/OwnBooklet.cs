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
        var (left, right) = (Halves(upright, folding, isLeft: true), Halves(upright, folding, isLeft: false));
        var pages = new string[left.Length + right.Length];
        var sheets = Sheets.Create(pages.Length, folding);
        for (var i = 0; i < sheets.Length; i++)
        {
            Put(sheets[i].Front, frontsFirst ? i + 1 : 2 * i + 1);
            Put(sheets[i].Back, frontsFirst ? sheets.Length + i + 1 : 2 * i + 2);
        }

        return new(pages);

        void Put(SheetSide side, int number)
        {
            if (side.Left is { } page) pages[page.Number - 1] = left[number - 1];
            if (side.Right is { } other) pages[other.Number - 1] = right[number - 1];
        }
    }

    /// <summary>The folding of a booklet without signatures.</summary>
    public static Folding Folding(Paper paper, FlipEdge flip = FlipEdge.ShortEdge) =>
        new() { Paper = paper, Flip = flip, SheetsPerSignature = null, PaperThicknessMm = 0.1, RightToLeft = false };

    /// <summary>The text of a half of each side.</summary>
    private static string[] Halves(string path, Folding folding, bool isLeft)
    {
        string Points(double value) => Math.Round(value).ToString(CultureInfo.InvariantCulture);
        var half = Points(folding.Sheet.WidthPt / 2);
        string[] box = ["-r", "72", "-x", isLeft ? "0" : half, "-y", "0", "-W", half, "-H", Points(folding.Sheet.HeightPt)];
        return [.. Tools.Run("pdftotext", [.. box, path, "-"]).Split('\f')[..^1]
            .Select(text => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)))];
    }
}
