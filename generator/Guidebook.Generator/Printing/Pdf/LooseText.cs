using System.Collections.Immutable;

namespace Guidebook.Generator.Printing.Pdf;

/// <summary>
/// Puts text that stands beside paragraphs, without one of its own, into a paragraph: browsers tag a label in a box, such as "A" before a
/// question, as loose words.
/// </summary>
/// <param name="boxEnds">The tags with the last text of a box, where a paragraph ends.</param>
internal sealed class LooseText(PdfFile file, IReadOnlySet<PdfReference> boxEnds)
{
    private static readonly ImmutableHashSet<string> Containers = ["Document", "NonStruct", "Div", "Sect", "Art", "Part", "BlockQuote", "LBody", "Note"];
    private static readonly ImmutableHashSet<string> Inline = ["Span", "Link", "Code", "Quote", "Reference", "Em", "Strong", "Sub", "Form"];

    /// <summary>Changes the tags below the root in place.</summary>
    public void Wrap()
    {
        foreach (var kid in TagTree.Kids(file, file.DictOf(file.Catalog["StructTreeRoot"])).OfType<PdfReference>())
            Wrap(kid, depth: 0);
    }

    private void Wrap(PdfReference tag, int depth)
    {
        if (depth > TagTree.DeepestTree || file.Find<PdfDict>(tag) is not { } dict || dict["S"] is not PdfName { Value: var type }) return;
        ImmutableArray<PdfReference> kids = [.. TagTree.Kids(file, dict).OfType<PdfReference>()];
        if (Containers.Contains(type) && !IsRunOfText(tag, depth) && (type is not ("LBody" or "Note") || !kids.All(kid => IsInline(kid, depth))))
            TagEdits.WrapRuns(file, tag, "P", (kid, _) => IsInline(kid, depth), EndsBox);
        if (type is "P" or "Lbl" or "Caption" or "TH" or "TD" || type.StartsWith('H') || Inline.Contains(type)) return;
        foreach (var kid in kids) Wrap(kid, depth + 1);
    }

    private bool IsInline(PdfReference tag, int depth) =>
        file.Find<PdfDict>(tag)?["S"] is PdfName { Value: var type } && (Inline.Contains(type) || IsRunOfText(tag, depth));

    /// <summary>Whether it is a neutral tag within a line: it has words only, and no box ends in it.</summary>
    private bool IsRunOfText(PdfReference tag, int depth) =>
        file.Find<PdfDict>(tag) is { } dict && dict.Names("S", "NonStruct") && depth < TagTree.DeepestTree
        && TagTree.Kids(file, dict) is { IsEmpty: false } kids
        && kids.All(kid => kid is PdfReference below && IsInline(below, depth + 1) && !EndsBox(below));

    /// <summary>Whether a box ends in the tag: in itself, its last tag, the last of that, and so on.</summary>
    private bool EndsBox(PdfReference tag)
    {
        for (var depth = 0; depth <= TagTree.DeepestTree; depth++)
        {
            if (boxEnds.Contains(tag)) return true;
            if (file.Find<PdfDict>(tag) is not { } dict) return false;
            if (TagTree.Kids(file, dict).OfType<PdfReference>().LastOrDefault() is not { } last) return false;
            tag = last;
        }

        return false;
    }
}
