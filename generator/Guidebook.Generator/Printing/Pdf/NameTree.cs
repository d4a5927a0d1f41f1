namespace Guidebook.Generator.Printing.Pdf;

/// <summary>Reads a name tree: a dictionary split over nodes.</summary>
internal static class NameTree
{
    private const int DeepestTree = 64;

    /// <summary>All entries, in tree order.</summary>
    public static IEnumerable<KeyValuePair<PdfString, PdfValue>> Entries(PdfFile file, PdfValue? root) => Entries(file, root, depth: 0);

    private static IEnumerable<KeyValuePair<PdfString, PdfValue>> Entries(PdfFile file, PdfValue? root, int depth)
    {
        if (file.Find<PdfDict>(root) is not { } node) yield break;
        if (depth > DeepestTree) throw new PdfFormatException("A tree of names in the PDF is broken.");
        var names = file.Find<PdfArray>(node["Names"])?.Items ?? [];
        for (var i = 0; i + 1 < names.Length; i += 2)
            if (file.Find<PdfString>(names[i]) is { } name) yield return new(name, names[i + 1]);
        foreach (var kid in file.Find<PdfArray>(node["Kids"])?.Items ?? [])
            foreach (var entry in Entries(file, kid, depth + 1)) yield return entry;
    }
}
