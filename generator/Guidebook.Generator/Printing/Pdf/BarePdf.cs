namespace Guidebook.Generator.Printing.Pdf;

/// <summary>Produces bare pages that a browser takes apart: in grayscale, without tags, links, destinations and outline.</summary>
internal static class BarePdf
{
    /// <summary>Changes the file in place. Pictures that are in neither RGB nor gray keep their colors.</summary>
    public static void Apply(PdfFile file, DocumentProperties properties)
    {
        file.Catalog = file.Catalog.Without("Outlines", "PageMode", "Dests", "Names", "StructTreeRoot", "MarkInfo", "OpenAction", "AcroForm");
        Finish.Apply(file, properties);
        var gray = new GrayResources(file, _ => { }, GrayScope.Press);
        foreach (var page in Pages.List(file))
        {
            file.Set(page, Pages.Get(file, page).Without("Annots", "StructParents", "Tabs", "AA"));
            ContentStream.SetOfPage(file, page, gray.OfPage(page));
        }
    }
}
