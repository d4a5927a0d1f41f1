using Guidebook.Model;

namespace Guidebook.Generator.Printing.Pdf;

/// <summary>What a PDF tells print shops: that it follows PDF/X, for which printing condition, and that it is not trapped.</summary>
internal static class PressIdentity
{
    /// <summary>The version of PDF/X with its level of conformance, which only files of 2001 name in a key of its own.</summary>
    public const string Version = "PDF/X-1a:2003";

    /// <summary>The registry whose names print shops know.</summary>
    public const string Registry = "http://www.color.org";

    /// <summary>
    /// The date of a guide without one: PDF/X demands a date, and the clock's would make another file of the same content.
    /// </summary>
    public static DateTimeOffset Undated { get; } = new(2000, 1, 1, 0, 0, 0, TimeSpan.Zero);

    /// <summary>Adds the entries to a file with document properties.</summary>
    public static void Add(PdfFile file, PressCondition condition)
    {
        var info = file.Info;
        file.Trailer = file.Trailer.With("Info", file.Add(info
            .With("Trapped", new PdfName("False"))
            .With("GTS_PDFXVersion", new PdfString(Version))));
        var intent = file.Add(PdfDict.Empty
            .With("Type", new PdfName("OutputIntent"))
            .With("S", new PdfName("GTS_PDFX"))
            .With("OutputConditionIdentifier", PdfText.Encode(condition.Name))
            .With("OutputCondition", PdfText.Encode(condition.Description))
            .With("RegistryName", new PdfString(Registry))
            .With("Info", PdfText.Encode(condition.Description)));
        file.Catalog = file.Catalog.With("OutputIntents", new PdfArray([intent]));
    }
}
