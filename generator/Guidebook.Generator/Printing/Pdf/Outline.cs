using System.Collections.Immutable;

namespace Guidebook.Generator.Printing.Pdf;

/// <summary>An item of a PDF's outline.</summary>
/// <param name="Level">Nesting level; 1 is the top.</param>
/// <param name="Page">Page number from 1; null if the item has no target page.</param>
public sealed record OutlineLine(string Title, int Level, int? Page);

/// <summary>The outline (bookmarks) of a PDF.</summary>
public static class Outline
{
    private const int MostLines = 100_000;

    /// <summary>All items in document order.</summary>
    public static ImmutableArray<OutlineLine> Read(PdfFile file)
    {
        var numbers = Pages.Numbers(file);
        return
        [
            .. Walk(file, Root(file), level: 1).Select(line => new OutlineLine(
                PdfText.Decode(file.Find<PdfString>(line.Item["Title"]) ?? new("")),
                line.Level,
                Destinations.PageOf(file, line.Item["Dest"]) is { } page && numbers.TryGetValue(page.Number, out var number) ? number : null)),
        ];
    }

    /// <summary>Removes the items below a level, collapses the remaining parents, and removes soft hyphens from titles.</summary>
    public static void Prune(PdfFile file, int levels)
    {
        if (Root(file) is not { } root) return;
        var lines = Walk(file, root, level: 1).ToList();
        foreach (var (reference, item, level) in lines)
        {
            var kids = level < levels ? Kids(file, item).Count() : 0;
            var plain = WithoutSoftHyphens(file, item);
            file.Set(reference, kids > 0 ? plain.With("Count", new PdfNumber(-kids)) : plain.Without("First", "Last", "Count"));
        }

        file.Set((PdfReference)file.Catalog["Outlines"]!, root.With("Count", new PdfNumber(lines.Count(line => line.Level == 1))));
    }

    /// <summary>Replaces titles; null keeps the title of the line with that index.</summary>
    internal static void Rename(PdfFile file, Func<int, string?> title)
    {
        var lines = Walk(file, Root(file), level: 1).ToList();
        for (var i = 0; i < lines.Count; i++)
            if (title(i) is { } words) file.Set(lines[i].Reference, lines[i].Item.With("Title", PdfText.Encode(words)));
    }

    /// <summary>An item whose title has no soft hyphens, which some viewers show.</summary>
    private static PdfDict WithoutSoftHyphens(PdfFile file, PdfDict item)
    {
        var title = PdfText.Decode(file.Find<PdfString>(item["Title"]) ?? new(""));
        return title.Contains('\u00AD', StringComparison.Ordinal)
            ? item.With("Title", PdfText.Encode(title.Replace("\u00AD", "", StringComparison.Ordinal)))
            : item;
    }

    /// <summary>The items themselves, in document order.</summary>
    internal static ImmutableArray<(PdfReference Reference, PdfDict Item)> Items(PdfFile file) =>
        [.. Walk(file, Root(file), level: 1).Select(line => (line.Reference, line.Item))];

    internal static PdfDict? Root(PdfFile file) =>
        file.Catalog["Outlines"] is PdfReference reference && file.Find<PdfDict>(reference) is { } root && root["First"] is not null ? root : null;

    private static IEnumerable<(PdfReference Reference, PdfDict Item, int Level)> Walk(PdfFile file, PdfDict? parent, int level)
    {
        if (parent is null) yield break;
        if (level > 64) throw new PdfFormatException("The PDF's outline is nested too deep.");
        foreach (var (reference, item) in Kids(file, parent))
        {
            yield return (reference, item, level);
            foreach (var below in Walk(file, item, level + 1)) yield return below;
        }
    }

    private static IEnumerable<(PdfReference Reference, PdfDict Item)> Kids(PdfFile file, PdfDict parent)
    {
        var count = 0;
        var next = parent["First"] as PdfReference;
        while (next is not null && file.Find<PdfDict>(next) is { } item)
        {
            if (++count > MostLines) throw new PdfFormatException("The PDF's outline does not end.");
            yield return (next, item);
            next = item["Next"] as PdfReference;
        }
    }
}
