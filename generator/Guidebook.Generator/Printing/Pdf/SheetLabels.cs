using System.Collections.Immutable;
using Guidebook.Themes.Kit.Print;

namespace Guidebook.Generator.Printing.Pdf;

/// <summary>
/// The labels of sheets, such as "sheet 3 of 20", in the theme's words and type: the browser prints each on a page of its own, and
/// imposition draws them in the folds.
/// </summary>
internal static class SheetLabels
{
    /// <summary>The size of a label; its text begins at the left.</summary>
    public static readonly PageSize Size = new(60, 4);

    /// <summary>The entry of the catalog with the labels of a drawn document; no finished file has it.</summary>
    private const string Key = "GuidebookSheetLabels";

    /// <summary>Takes the last pages out of the file and keeps them as forms in its catalog.</summary>
    /// <param name="count">The number of labels.</param>
    public static void Extract(PdfFile file, int count)
    {
        if (count == 0) return;
        var pages = Pages.List(file);
        if (pages.Length <= count) throw new PdfFormatException("The labels of the sheets are not the last pages of the PDF.");
        var labels = pages[^count..];
        foreach (var page in labels)
        {
            Destinations.Forget(file, page);
            StructureTree.Forget(file, page);
        }

        file.Catalog = file.Catalog.With(Key, new PdfArray([.. labels.Select(page => Form(file, page))]));
        Pages.Keep(file, pages[..^count]);
    }

    /// <summary>The label of each sheet as a form; none for a document that is not folded.</summary>
    public static ImmutableArray<PdfReference> Read(PdfFile file) =>
        [.. (file.Find<PdfArray>(file.Catalog[Key])?.Items ?? []).OfType<PdfReference>()];

    /// <summary>Removes the labels from a file that is not imposed.</summary>
    public static void Remove(PdfFile file) => file.Catalog = file.Catalog.Without(Key);

    private static PdfReference Form(PdfFile file, PdfReference reference)
    {
        var content = new GrayResources(file, _ => { }, GrayScope.Press).OfPage(reference);
        var page = Pages.Whole(file, reference);
        var box = PageBox.Find(file, page);
        var bottom = box.Top - Size.HeightPt;
        return file.Add(Flate.Pack(PdfDict.Empty
            .With("Type", new PdfName("XObject"))
            .With("Subtype", new PdfName("Form"))
            .With("BBox", PdfArray.OfNumbers(box.Left, bottom, box.Left + Size.WidthPt, box.Top))
            .With("Matrix", PdfArray.OfNumbers(1, 0, 0, 1, -box.Left, -bottom))
            .With("Resources", page["Resources"] ?? PdfDict.Empty), content));
    }
}
