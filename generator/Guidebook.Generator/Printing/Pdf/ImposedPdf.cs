using System.Collections.Immutable;
using Guidebook.Generator.Printing.Imposition;

namespace Guidebook.Generator.Printing.Pdf;

/// <summary>The sides of the sheets in a file.</summary>
public enum SheetSides
{
    /// <summary>Front and back alternately, for duplex printers.</summary>
    Both,

    /// <summary>All fronts, then all backs in the same sequence, for printers that print one side.</summary>
    FrontsThenBacks,
}

/// <summary>Imposes a document in reading order on sheets to fold: two pages a side, unscaled, aligned to the fold.</summary>
public static class ImposedPdf
{
    /// <summary>
    /// The imposed sheets as a new file with the title and producer of the source; the source stays unchanged. Interactive parts (links,
    /// outline, tags, destinations) are dropped. Viewer preferences set duplex mode and switch off scaling.
    /// </summary>
    /// <param name="properties">The document properties; their size is ignored in favour of the sheet size.</param>
    /// <exception cref="PdfFormatException">A page is larger than half a sheet.</exception>
    public static PdfFile Make(PdfFile source, Folding folding, SheetSides sides, DocumentProperties properties)
    {
        var file = source.Copy();
        ImmutableArray<PageForm> forms = [.. Pages.List(file).Select(page => PageForm.Create(file, page))];
        var sheets = Sheets.Create(forms.Length, folding);
        var drawing = new SheetDrawing(file, forms, folding.Sheet)
        {
            Labels = SheetLabels.Read(file),
            HasSeveralSignatures = sheets is [.., { Signature: > 1 }],
        };
        ImmutableArray<PdfReference> drawn = [.. InOrder(sheets, sides).Select(side => drawing.Page(side.Sheet, side.Side))];
        var twoSided = folding.Flip == FlipEdge.LongEdge ? "DuplexFlipLongEdge" : "DuplexFlipShortEdge";
        return Close(file, drawn, sides == SheetSides.Both ? twoSided : "Simplex", properties with { Size = folding.Sheet });
    }

    /// <summary>
    /// Reduces a file to these sheets. Viewer preferences set the duplex mode and switch off scaling, which would move the folds and cut
    /// margins.
    /// </summary>
    internal static PdfFile Close(PdfFile file, ImmutableArray<PdfReference> sheets, string duplex, DocumentProperties properties)
    {
        file.Catalog = PdfDict.Empty.With("Type", new PdfName("Catalog")).With("Version", new PdfName("1.7")).With("Pages", file.Add(PdfDict.Empty));
        Pages.Keep(file, sheets);
        Finish.Apply(file, properties);
        Finish.SetPrinting(file, duplex);
        file.Catalog = file.Catalog.With("ViewerPreferences", file.Find<PdfDict>(file.Catalog["ViewerPreferences"])!
            .With("PickTrayByPDFSize", new PdfBoolean(true)));
        return file;
    }

    private static IEnumerable<(Sheet Sheet, SheetSide Side)> InOrder(ImmutableArray<Sheet> sheets, SheetSides sides) =>
        sides == SheetSides.Both
            ? sheets.SelectMany(sheet => new[] { (sheet, sheet.Front), (sheet, sheet.Back) })
            : sheets.Select(sheet => (sheet, sheet.Front)).Concat(sheets.Select(sheet => (sheet, sheet.Back)));
}
