using System.Globalization;
using Guidebook.Themes.Kit.Print;

namespace Guidebook.Generator.Printing.Pdf;

/// <summary>The document properties; the title comes from the print HTML.</summary>
/// <param name="Language">A BCP 47 tag.</param>
/// <param name="Date">The creation date from <c>SOURCE_DATE_EPOCH</c>; null omits dates.</param>
public sealed record DocumentProperties(PageSize Size, string Language, string? Author, string? Subject, DateTimeOffset? Date)
{
    /// <summary>Whether the document is read from right to left, and bound at the right.</summary>
    public bool IsRightToLeft { get; init; }

    /// <summary>The publisher.</summary>
    public string? Publisher { get; init; }

    /// <summary>The licence.</summary>
    public string? Rights { get; init; }

    /// <summary>The publication date in the format YYYY-MM-DD.</summary>
    public string? Edition { get; init; }
}

/// <summary>Finishes a PDF from the browser: exact page boxes, properties, language, and no data that differs between runs.</summary>
public static class Finish
{
    /// <summary>Modifies the file in place.</summary>
    public static void Apply(PdfFile file, DocumentProperties properties)
    {
        StructureTree.RenumberIds(file);
        var pages = Pages.List(file);
        Pages.Keep(file, pages);
        foreach (var page in pages) SetBoxes(file, page, properties.Size);
        SetProperties(file, properties);
        SetCatalog(file, properties);
    }

    /// <summary>Sets the title of a finished file, in its properties and its metadata.</summary>
    public static void SetTitle(PdfFile file, string title, DocumentProperties properties)
    {
        var info = file.Info;
        file.Trailer = file.Trailer.With("Info", file.Add(info.With("Title", PdfText.Encode(title))));
        file.Catalog = file.Catalog.With("Metadata", file.Add(Metadata.Create(file, properties)));
    }

    /// <summary>
    /// The browser draws from the page's top left corner but rounds the size, so the corner is kept and the other edges are set.
    /// </summary>
    private static void SetBoxes(PdfFile file, PdfReference reference, PageSize size)
    {
        var page = Pages.Get(file, reference);
        if (file.Find<PdfArray>(page["MediaBox"]) is not { Items: [PdfNumber left, _, _, PdfNumber top] })
            throw new PdfFormatException("A page of the PDF has no size.");
        var box = PdfArray.OfNumbers(left.Value, top.Value - size.HeightPt, left.Value + size.WidthPt, top.Value);
        file.Set(reference, page.With("MediaBox", box).With("CropBox", box).With("TrimBox", box));
    }

    private static void SetProperties(PdfFile file, DocumentProperties properties)
    {
        var old = file.Info;
        var set = old.Without("CreationDate", "ModDate", "Author", "Subject").With("Creator", new PdfString("Guidebook"));
        if (properties.Author is { } author) set = set.With("Author", PdfText.Encode(author));
        if (properties.Subject is { Length: > 0 } subject) set = set.With("Subject", PdfText.Encode(subject));
        if (properties.Date is { } date)
        {
            var written = new PdfString(date.UtcDateTime.ToString("'D:'yyyyMMddHHmmss'Z'", CultureInfo.InvariantCulture));
            set = set.With("CreationDate", written).With("ModDate", written);
        }

        file.Trailer = file.Trailer.With("Info", file.Add(set));
    }

    /// <summary>
    /// Tells viewers how to print: at actual size, which folds, cuts and rulers need, on this side or these sides.
    /// </summary>
    /// <param name="duplex">A value of the viewer preference <c>Duplex</c>; null to leave the sides to the reader.</param>
    public static void SetPrinting(PdfFile file, string? duplex)
    {
        var preferences = file.Find<PdfDict>(file.Catalog["ViewerPreferences"])!.With("PrintScaling", new PdfName("None"));
        file.Catalog = file.Catalog.With("ViewerPreferences", duplex is null ? preferences : preferences.With("Duplex", new PdfName(duplex)));
    }

    private static PdfDict PreferencesOf(DocumentProperties properties)
    {
        var preferences = PdfDict.Empty.With("DisplayDocTitle", new PdfBoolean(true));
        return properties.IsRightToLeft ? preferences.With("Direction", new PdfName("R2L")) : preferences;
    }

    private static void SetCatalog(PdfFile file, DocumentProperties properties)
    {
        var catalog = file.Catalog
            .With("Lang", PdfText.Encode(properties.Language))
            .With("ViewerPreferences", PreferencesOf(properties))
            .With("Metadata", file.Add(Metadata.Create(file, properties)));
        file.Catalog = Outline.Root(file) is null
            ? catalog.Without("Outlines", "PageMode")
            : catalog.With("PageMode", new PdfName("UseOutlines"));
    }
}
