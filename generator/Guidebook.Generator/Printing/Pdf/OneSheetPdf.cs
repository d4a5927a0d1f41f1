using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Guidebook.Generator.Printing.Imposition;
using Guidebook.Themes.Kit.Print;

namespace Guidebook.Generator.Printing.Pdf;

/// <summary>Imposes a document of eight pages on one side of a sheet, with the lines to fold and to cut.</summary>
public static class OneSheetPdf
{
    /// <summary>The imposed sheet as a new file; the source stays unchanged.</summary>
    /// <param name="sheet">The landscape sheet.</param>
    /// <exception cref="ArgumentException">The document has another number of pages.</exception>
    public static PdfFile Make(PdfFile source, PageSize sheet, DocumentProperties properties)
    {
        var file = source.Copy();
        ImmutableArray<PageForm> forms = [.. Pages.List(file).Select(page => PageForm.Create(file, page))];
        if (forms.Length != OneSheet.Pages) throw new ArgumentException($"A sheet has {OneSheet.Pages} pages, and not {forms.Length}.", nameof(source));
        var content = new StringBuilder();
        var resources = PdfDict.Empty;
        foreach (var panel in OneSheet.Create(properties.IsRightToLeft))
        {
            var name = string.Create(CultureInfo.InvariantCulture, $"Page{panel.Page}");
            resources = resources.With(name, forms[panel.Page - 1].Reference);
            Draw(content, panel, name, sheet);
        }

        DrawFolds(content, sheet);
        DrawCut(content, sheet);
        var page = file.Add(PdfDict.Empty
            .With("Type", new PdfName("Page"))
            .With("MediaBox", PdfArray.OfNumbers(0, 0, sheet.WidthPt, sheet.HeightPt))
            .With("Resources", PdfDict.Empty.With("XObject", resources))
            .With("Contents", file.Add(Flate.Pack(PdfDict.Empty, Encoding.Latin1.GetBytes(content.ToString())))));
        return ImposedPdf.Close(file, [page], "Simplex", properties with { Size = sheet });
    }

    /// <summary>Draws a page, clipped to its panel; those of the upper row are upside down.</summary>
    private static void Draw(StringBuilder content, Panel panel, string name, PageSize sheet)
    {
        var (width, height) = (sheet.WidthPt / OneSheet.Columns, sheet.HeightPt / 2);
        var (x, y) = (panel.Column * width, panel.IsOnTop ? height : 0);
        Append(content, $"q {x:0.####} {y:0.####} {width:0.####} {height:0.####} re W n\n");
        if (panel.IsOnTop) Append(content, $"-1 0 0 -1 {x + width:0.####} {y + height:0.####} cm /{name} Do Q\n");
        else Append(content, $"1 0 0 1 {x:0.####} {y:0.####} cm /{name} Do Q\n");
    }

    /// <summary>Draws dotted lines where the sheet is folded.</summary>
    private static void DrawFolds(StringBuilder content, PageSize sheet)
    {
        var (width, middle) = (sheet.WidthPt / OneSheet.Columns, sheet.HeightPt / 2);
        content.Append("q 0.7 w 0.45 G 1 J [0 3] 0 d\n");
        for (var column = 1; column < OneSheet.Columns; column++) Append(content, $"{column * width:0.####} 0 m {column * width:0.####} {sheet.HeightPt:0.####} l\n");
        Append(content, $"0 {middle:0.####} m {OneSheet.Cut.From * width:0.####} {middle:0.####} l\n");
        Append(content, $"{OneSheet.Cut.To * width:0.####} {middle:0.####} m {sheet.WidthPt:0.####} {middle:0.####} l S Q\n");
    }

    /// <summary>Draws the line to cut, with a bar at each of its ends and small scissors on it.</summary>
    private static void DrawCut(StringBuilder content, PageSize sheet)
    {
        var (width, middle) = (sheet.WidthPt / OneSheet.Columns, sheet.HeightPt / 2);
        var (from, to) = (OneSheet.Cut.From * width, OneSheet.Cut.To * width);
        Append(content, $"q 0.8 w 0 G {from:0.####} {middle:0.####} m {to:0.####} {middle:0.####} l\n");
        foreach (var end in (double[])[from, to]) Append(content, $"{end:0.####} {middle - PageSize.PointsPerMm:0.####} m {end:0.####} {middle + PageSize.PointsPerMm:0.####} l\n");
        content.Append("S Q\n");
        Append(content, $"q {PageSize.PointsPerMm:0.####} 0 0 {PageSize.PointsPerMm:0.####} {from + 6 * PageSize.PointsPerMm:0.####} {middle:0.####} cm 0.22 w 0 G 1 J\n");
        foreach (var side in (int[])[1, -1])
        {
            Append(content, $"1.9 {-0.35 * side:0.##} m 5 {1.1 * side:0.##} l\n");
            Append(content, $"0 {-0.95 * side:0.##} m 0 {-1.5 * side:0.##} 1.9 {-1.5 * side:0.##} 1.9 {-0.95 * side:0.##} c 1.9 {-0.4 * side:0.##} 0 {-0.4 * side:0.##} 0 {-0.95 * side:0.##} c\n");
        }

        content.Append("S Q\n");
    }

    private static void Append(StringBuilder content, FormattableString text) =>
        content.Append(text.ToString(CultureInfo.InvariantCulture));
}
