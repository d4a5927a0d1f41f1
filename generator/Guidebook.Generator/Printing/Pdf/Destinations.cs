using System.Collections.Immutable;

namespace Guidebook.Generator.Printing.Pdf;

/// <summary>The named destinations of a PDF: the page of each id.</summary>
public static class Destinations
{
    /// <summary>
    /// The page number of each named destination, from 1. Browsers write destinations only for ids that are link targets.
    /// </summary>
    public static ImmutableSortedDictionary<string, int> Read(PdfFile file)
    {
        var numbers = Pages.Numbers(file);
        var pages = ImmutableSortedDictionary.CreateBuilder<string, int>(StringComparer.Ordinal);
        foreach (var (name, value) in Named(file))
            if (PageOf(file, value) is { } page && numbers.TryGetValue(page.Number, out var number)) pages[name] = number;
        return pages.ToImmutable();
    }

    /// <summary>
    /// The target page of a destination: an array that begins with the page, or a dictionary that contains such an array.
    /// </summary>
    internal static PdfReference? PageOf(PdfFile file, PdfValue? destination) => file.Find<PdfValue>(destination) switch
    {
        PdfArray { Items: [PdfReference page, ..] } => page,
        PdfDict dict => PageOf(file, file.Find<PdfArray>(dict["D"])),
        _ => null,
    };

    /// <summary>Removes the named destinations on a page that is deleted.</summary>
    internal static void Forget(PdfFile file, PdfReference page)
    {
        if (file.Find<PdfDict>(file.Catalog["Dests"]) is not { } named) return;
        var kept = named.Entries.Where(entry => PageOf(file, entry.Value) != page);
        file.Catalog = file.Catalog.With("Dests", file.Add(PdfDict.Of(kept)));
    }

    private static IEnumerable<KeyValuePair<string, PdfValue>> Named(PdfFile file)
    {
        foreach (var (name, value) in file.Find<PdfDict>(file.Catalog["Dests"])?.Entries ?? PdfDict.Empty.Entries)
            yield return new(PdfName.TextOf(name), value);
        foreach (var (name, value) in NameTree.Entries(file, file.Find<PdfDict>(file.Catalog["Names"])?["Dests"]))
            yield return new(PdfName.TextOf(name.Bytes), value);
    }
}
