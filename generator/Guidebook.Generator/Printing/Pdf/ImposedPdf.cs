using System.Collections.Immutable;
using Guidebook.Generator.Printing.Imposition;
using Guidebook.Themes.Kit.Print;

namespace Guidebook.Generator.Printing.Pdf;

/// <summary>Which sides of the sheets go into a file.</summary>
public enum SheetSides
{
    /// <summary>Front and back in turn, for a printer that turns the paper.</summary>
    Both,

    /// <summary>All fronts.</summary>
    Fronts,

    /// <summary>All backs, in the order of the fronts.</summary>
    Backs,
}

/// <summary>A document in reading order to sheets to fold: two pages a side, at their own size, against the fold.</summary>
public static class ImposedPdf
{
    /// <summary>
    /// The sheets as a file of their own; the source stays as it is. Title and producer are the source's.
    /// What works only on a screen (links, outline, tags, named places) is left out, and print dialogs are told how to turn the paper and not to scale.
    /// </summary>
    /// <param name="properties">The size in it is not used: the paper's counts.</param>
    /// <exception cref="ArgumentException">A page is larger than half a sheet.</exception>
    public static PdfFile Make(PdfFile source, Folding folding, SheetSides sides, DocumentProperties properties)
    {
        var file = source.Copy();
        ImmutableArray<PageForm> forms = [.. Pages.List(file).Select(page => PageForm.Create(file, page))];
        var drawing = new SheetDrawing(file, forms, folding.Sheet);
        ImmutableArray<PdfReference> drawn =
            [.. Sheets.Create(forms.Length, folding).SelectMany(sheet => Shown(sheet, sides).Select(side => drawing.Page(sheet, side)))];
        file.Catalog = PdfDict.Empty.With("Type", new PdfName("Catalog")).With("Version", new PdfName("1.7")).With("Pages", file.Add(PdfDict.Empty));
        Pages.Keep(file, drawn);
        Finish.Apply(file, properties with { Size = folding.Sheet });
        file.Catalog = file.Catalog.With("ViewerPreferences", Dialog(folding, sides, file.Find<PdfDict>(file.Catalog["ViewerPreferences"])!));
        return file;
    }

    private static ImmutableArray<SheetSide> Shown(Sheet sheet, SheetSides sides) => sides switch
    {
        SheetSides.Fronts => [sheet.Front],
        SheetSides.Backs => [sheet.Back],
        _ => [sheet.Front, sheet.Back],
    };

    /// <summary>Scaled to fit, the fold would no longer be in the middle of the paper, and margins would be lost.</summary>
    private static PdfDict Dialog(Folding folding, SheetSides sides, PdfDict preferences)
    {
        var twoSided = folding.Flip == FlipEdge.LongEdge ? "DuplexFlipLongEdge" : "DuplexFlipShortEdge";
        return preferences
            .With("PrintScaling", new PdfName("None"))
            .With("PickTrayByPDFSize", new PdfBoolean(true))
            .With("Duplex", new PdfName(sides == SheetSides.Both ? twoSided : "Simplex"));
    }
}
