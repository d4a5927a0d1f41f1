using System.Collections.Immutable;
using Guidebook.Generator.Printing.Pdf;

namespace Guidebook.Generator.Printing.Conformance;

/// <summary>The parent tree of a file: the way back from marked content and annotations to their tags.</summary>
internal sealed class ParentTree
{
    private const int DeepestTree = 64;
    private readonly PdfFile file;
    private readonly Dictionary<int, PdfValue> entries = [];

    private ParentTree(PdfFile file) => this.file = file;

    /// <summary>Reads the tree.</summary>
    public static ParentTree Read(PdfFile file)
    {
        var tree = new ParentTree(file);
        tree.Collect(file.Find<PdfDict>(file.Catalog["StructTreeRoot"])?["ParentTree"], depth: 0);
        return tree;
    }

    /// <summary>The tag of marked content; null for none.</summary>
    public PdfReference? Find(int owner, int mark) =>
        entries.TryGetValue(owner, out var value) && file.Find<PdfArray>(value) is { } marks && mark >= 0 && mark < marks.Items.Length
            ? marks.Items[mark] as PdfReference
            : null;

    /// <summary>The tag of an annotation; null for none.</summary>
    public PdfReference? Find(int key) => entries.GetValueOrDefault(key) as PdfReference;

    /// <summary>The entry of a key; null for none.</summary>
    public PdfValue? this[int key] => entries.GetValueOrDefault(key);

    private void Collect(PdfValue? node, int depth)
    {
        if (file.Find<PdfDict>(node) is not { } dict) return;
        if (depth > DeepestTree) throw new PdfFormatException("The tree of tags by their content in the PDF is broken.");
        var pairs = file.Find<PdfArray>(dict["Nums"])?.Items ?? [];
        for (var i = 0; i + 1 < pairs.Length; i += 2)
            if (pairs[i] is PdfNumber { Whole: { } key }) entries[key] = pairs[i + 1];
        foreach (var kid in file.Find<PdfArray>(dict["Kids"])?.Items ?? []) Collect(kid, depth + 1);
    }
}
