using System.Collections.Immutable;

namespace Guidebook.Generator.Printing.Pdf;

/// <summary>
/// The throw-away last page: browsers name a place in the PDF only where something links to it, so a page that links to
/// every id is printed after all others and taken away again.
/// </summary>
internal static class LinkingPage
{
    /// <summary>The id of the element that fills the page.</summary>
    public const string Id = "guidebook-links";

    /// <summary>Takes the page away, with its names and tags; the names of all other places stay.</summary>
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
