using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Guidebook.Generator.Printing.Imposition;
using Guidebook.Themes.Kit.Print;

namespace Guidebook.Generator.Printing.Pdf;

/// <summary>Draws the sides of sheets as pages of a file.</summary>
/// <param name="forms">The pages to impose, in reading order.</param>
/// <param name="size">The landscape sheet.</param>
internal sealed class SheetDrawing(PdfFile file, ImmutableArray<PageForm> forms, PageSize size)
{
    /// <summary>
    /// Length of the fold mark: pages have no text within 8 mm of an edge, and many printers do not reach the outermost 4 or 5 mm.
    /// </summary>
    private const double FoldTick = 8 * PageSize.PointsPerMm;

    /// <summary>Length of the staple mark on each side of the fold.</summary>
    private const double StapleTick = 2 * PageSize.PointsPerMm;

    /// <summary>Maximum growth of a page by the browser's rounding.</summary>
    private const double Tolerance = 0.5 * PageSize.PointsPerMm;

    /// <summary>Distance of the label from the fold mark.</summary>
    private const double LabelGap = 2 * PageSize.PointsPerMm;

    /// <summary>Distance of the first collating mark from the head; the others stand one below the other, above the label.</summary>
    private const double CollatingHead = 15 * PageSize.PointsPerMm;

    /// <summary>Height of a collating mark, which is also the distance of the next.</summary>
    private const double CollatingStep = 5 * PageSize.PointsPerMm;

    /// <summary>Width of a collating mark, half on each side of the fold.</summary>
    private const double CollatingWidth = 2 * PageSize.PointsPerMm;

    /// <summary>Number of collating marks from head to foot; then they begin at the head again.</summary>
    private const int CollatingSteps = 24;

    /// <summary>The label of each sheet, in printing order; empty for sheets without labels.</summary>
    public ImmutableArray<PdfReference> Labels { get; init; } = [];

    /// <summary>
    /// Whether there are several signatures. The back of a single one is the back of the booklet and stays clean; of several, each has a
    /// label and a collating mark there, which the binding covers.
    /// </summary>
    public bool HasSeveralSignatures { get; init; }

    private double Fold => size.WidthPt / 2;

    /// <summary>Adds a side as a page object; the caller adds the page to the page tree.</summary>
    public PdfReference Page(Sheet sheet, SheetSide side)
    {
        var content = new StringBuilder();
        if (side.IsUpsideDown) Append(content, $"-1 0 0 -1 {size.WidthPt:0.####} {size.HeightPt:0.####} cm\n");
        Place(content, side.Left, isLeft: true);
        Place(content, side.Right, isLeft: false);
        var (isOutside, label) = (sheet.Depth == 0 && side == sheet.Front, sheet.Number <= Labels.Length ? Labels[sheet.Number - 1] : null);
        Mark(content, hasStaples: isOutside);
        if (isOutside && HasSeveralSignatures) Collate(content, sheet.Signature);
        else if (isOutside) label = null;
        if (label is not null) Label(content);
        return file.Add(PdfDict.Empty
            .With("Type", new PdfName("Page"))
            .With("MediaBox", PdfArray.OfNumbers(0, 0, size.WidthPt, size.HeightPt))
            .With("Resources", PdfDict.Empty.With("XObject", Forms(side, label)))
            .With("Contents", file.Add(Flate.Pack(PdfDict.Empty, Encoding.Latin1.GetBytes(content.ToString())))));
    }

    private PdfDict Forms(SheetSide side, PdfReference? label)
    {
        var dict = label is null ? PdfDict.Empty : PdfDict.Empty.With("Label", label);
        if (side.Left is { } left) dict = dict.With("Left", Form(left).Reference);
        if (side.Right is { } right) dict = dict.With("Right", Form(right).Reference);
        return dict;
    }

    /// <summary>
    /// Draws a page, clipped to its half of the sheet: the white background of a page that is moved toward the spine would else cover its
    /// neighbour.
    /// </summary>
    private void Place(StringBuilder content, PositionedPage? page, bool isLeft)
    {
        if (page is null) return;
        var form = Form(page);
        var shift = page.TowardSpineMm * PageSize.PointsPerMm;
        var x = isLeft ? Fold - form.Width + shift : Fold - shift;
        var y = (size.HeightPt - form.Height) / 2;
        Append(content, $"q {(isLeft ? 0 : Fold):0.####} 0 {Fold:0.####} {size.HeightPt:0.####} re W n\n");
        Append(content, $"1 0 0 1 {Near(x):0.####} {Near(y):0.####} cm /{(isLeft ? "Left" : "Right")} Do Q\n");
    }

    private PageForm Form(PositionedPage page)
    {
        var form = forms[page.Number - 1];
        return form.Width <= Fold + Tolerance && form.Height <= size.HeightPt + Tolerance
            ? form
            : throw new PdfFormatException($"Page {page.Number} is larger than half of a sheet, and pages are never scaled.");
    }

    /// <summary>Draws fold marks at head and foot, and staple marks on the outer side.</summary>
    private void Mark(StringBuilder content, bool hasStaples)
    {
        content.Append("q 0.3 w 0.5 G\n");
        Append(content, $"{Fold:0.####} 0 m {Fold:0.####} {FoldTick:0.####} l\n");
        Append(content, $"{Fold:0.####} {size.HeightPt:0.####} m {Fold:0.####} {size.HeightPt - FoldTick:0.####} l\n");
        foreach (var part in hasStaples ? [0.25, 0.75] : ReadOnlySpan<double>.Empty)
            Append(content, $"{Fold - StapleTick:0.####} {part * size.HeightPt:0.####} m {Fold + StapleTick:0.####} {part * size.HeightPt:0.####} l\n");
        content.Append("S Q\n");
    }

    /// <summary>Draws a bar over the fold: the backs of signatures that lie in their order show a flight of steps.</summary>
    private void Collate(StringBuilder content, int signature)
    {
        var foot = size.HeightPt - CollatingHead - ((signature - 1) % CollatingSteps + 1) * CollatingStep;
        var left = Fold - CollatingWidth / 2;
        Append(content, $"q 0 g {left:0.####} {foot:0.####} {CollatingWidth:0.####} {CollatingStep:0.####} re f Q\n");
    }

    /// <summary>Draws the label upward in the fold, where pages have their inner margins and readers of the booklet do not look.</summary>
    private void Label(StringBuilder content) =>
        Append(content, $"q 0 1 -1 0 {Fold + SheetLabels.Size.HeightPt / 2:0.####} {FoldTick + LabelGap:0.####} cm /Label Do Q\n");

    /// <summary>Rounds values that four decimals cannot show to 0, because a written zero must have no sign.</summary>
    private static double Near(double value) => Math.Abs(value) < 0.00005 ? 0 : value;

    private static void Append(StringBuilder content, FormattableString text) =>
        content.Append(text.ToString(CultureInfo.InvariantCulture));
}
