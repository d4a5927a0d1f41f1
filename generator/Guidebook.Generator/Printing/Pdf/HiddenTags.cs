using System.Collections.Immutable;

namespace Guidebook.Generator.Printing.Pdf;

/// <summary>
/// The tags of hidden text, such as running heads. Browsers leave text with <c>aria-hidden</c> untagged, like text that was forgotten, and
/// nothing in the PDF tells one from the other; the script in the page therefore shows it to the browser, with a language that ends in
/// <see cref="Mark"/>.
/// </summary>
internal static class HiddenTags
{
    /// <summary>The private end of the language of hidden text.</summary>
    public const string Mark = "-x-hidden";

    /// <summary>Removes the tags, and returns the marked content below them by its owner's <c>StructParents</c> key and its MCID.</summary>
    public static ImmutableHashSet<(int Owner, int Mark)> Remove(PdfFile file)
    {
        var marks = ImmutableHashSet.CreateBuilder<(int, int)>();
        var tags = TagTree.Read(file).Where(tag => IsHidden(file, tag)).ToImmutableArray();
        foreach (var tag in tags) Collect(file, tag.Dict, marks, depth: 0);
        foreach (var siblings in tags.GroupBy(tag => tag.Dict["P"]))
            if (siblings.Key is PdfReference parent && file.Find<PdfDict>(parent) is { } dict)
                file.Set(parent, Without(file, dict, [.. siblings.Select(tag => tag.Reference)]));
        var gone = marks.ToImmutable();
        if (!gone.IsEmpty) StructureTree.ForgetMarks(file, gone);
        return gone;
    }

    private static bool IsHidden(PdfFile file, Tag tag) =>
        file.Find<PdfString>(tag.Dict["Lang"]) is { } language && PdfText.Decode(language).EndsWith(Mark, StringComparison.OrdinalIgnoreCase);

    private static void Collect(PdfFile file, PdfDict tag, ImmutableHashSet<(int, int)>.Builder marks, int depth)
    {
        if (depth > TagTree.DeepestTree) throw new PdfFormatException("The PDF's tags are nested too deep.");
        foreach (var kid in TagTree.Kids(file, tag))
            if (TagTree.MarkOf(file, tag, kid) is { } mark) marks.Add(mark);
            else if (kid is PdfReference && file.Find<PdfDict>(kid) is { } below) Collect(file, below, marks, depth + 1);
    }

    private static PdfDict Without(PdfFile file, PdfDict parent, HashSet<PdfReference> gone) =>
        parent.With("K", new PdfArray([.. TagTree.Kids(file, parent).Where(kid => kid is not PdfReference tag || !gone.Contains(tag))]));
}
