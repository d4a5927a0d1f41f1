using System.Collections.Immutable;

namespace Guidebook.Generator.Printing.Pdf;

/// <summary>
/// The temporary last page, with a link to every id: browsers write a destination only for ids that are link targets. The page is removed
/// after printing.
/// </summary>
internal static class LinkingPage
{
    /// <summary>The id of the element that fills the page.</summary>
    public const string Id = "guidebook-links";

    /// <summary>Removes the page with its destinations and tags; all other destinations stay.</summary>
    public static void Remove(PdfFile file)
    {
        var pages = Pages.List(file);
        if (Destinations.Read(file).GetValueOrDefault(Id) != pages.Length || pages.Length < 2)
            throw new PdfFormatException("The page that names all places is not the last of the PDF.");
        var last = pages[^1];
        Destinations.Forget(file, last);
        StructureTree.Forget(file, last);
        Pages.Keep(file, pages[..^1]);
    }
}
