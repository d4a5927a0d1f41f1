using System.Collections.Immutable;

namespace Guidebook.Generator.Printing.Pdf;

/// <summary>The pages of a PDF in reading order.</summary>
public static class Pages
{
    private const int DeepestTree = 64;
    private static readonly ImmutableArray<string> Inherited = ["MediaBox", "CropBox", "Resources", "Rotate"];

    /// <summary>All pages.</summary>
    public static ImmutableArray<PdfReference> List(PdfFile file)
    {
        var pages = ImmutableArray.CreateBuilder<PdfReference>();
        Collect(file, file.Catalog["Pages"], pages, depth: 0);
        return pages.ToImmutable();
    }

    /// <summary>Page numbers from 1, by object number.</summary>
    public static ImmutableDictionary<int, int> Numbers(PdfFile file)
    {
        var pages = List(file);
        return Enumerable.Range(0, pages.Length).ToImmutableDictionary(i => pages[i].Number, i => i + 1);
    }

    /// <summary>Reduces the document to these pages, in this order, as a flat page tree.</summary>
    public static void Keep(PdfFile file, ImmutableArray<PdfReference> pages)
    {
        var root = file.Catalog["Pages"] as PdfReference ?? throw new PdfFormatException("The PDF has no pages.");
        foreach (var page in pages) file.Set(page, Whole(file, page).With("Parent", root));
        file.Set(root, PdfDict.Empty
            .With("Type", new PdfName("Pages"))
            .With("Count", new PdfNumber(pages.Length))
            .With("Kids", new PdfArray([.. pages])));
    }

    /// <summary>A page's dictionary.</summary>
    public static PdfDict Get(PdfFile file, PdfReference page) =>
        file.Find<PdfDict>(page) ?? throw new PdfFormatException("A page of the PDF is missing.");

    /// <summary>A page's dictionary with the attributes inherited from its ancestors.</summary>
    internal static PdfDict Whole(PdfFile file, PdfReference reference)
    {
        var page = Get(file, reference);
        var depth = 0;
        for (var parent = file.Find<PdfDict>(page["Parent"]); parent is not null && depth++ < DeepestTree;
            parent = file.Find<PdfDict>(parent["Parent"]))
            foreach (var key in Inherited)
                if (page[key] is null && parent[key] is { } value) page = page.With(key, value);
        return page;
    }

    private static void Collect(PdfFile file, PdfValue? node, ImmutableArray<PdfReference>.Builder pages, int depth)
    {
        if (node is not PdfReference reference || file.Find<PdfDict>(reference) is not { } dict || depth > DeepestTree)
            throw new PdfFormatException("The PDF's tree of pages is broken.");
        if (dict["Kids"] is null)
        {
            pages.Add(reference);
            return;
        }

        foreach (var kid in file.Find<PdfArray>(dict["Kids"])?.Items ?? []) Collect(file, kid, pages, depth + 1);
    }
}
