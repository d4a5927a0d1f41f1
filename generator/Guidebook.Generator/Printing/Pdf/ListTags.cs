using System.Collections.Immutable;

namespace Guidebook.Generator.Printing.Pdf;

/// <summary>
/// Completes the tags of lists: an item (<c>LI</c>) has only a label (<c>Lbl</c>) and a body (<c>LBody</c>), which browsers leave out, and
/// a list names its kind of numbers. An entry of contents (<c>TOCI</c>) has references instead of a body.
/// </summary>
internal static class ListTags
{
    private static readonly ImmutableHashSet<string> OfItem = ["Lbl", "LBody"];
    private static readonly ImmutableHashSet<string> OfContents = ["Lbl", "Reference", "P", "TOC"];

    /// <summary>Changes the tags in place.</summary>
    public static void Mend(PdfFile file)
    {
        foreach (var tag in TagTree.Read(file))
            if (tag.Type == "LI") TagEdits.WrapRuns(file, tag.Reference, "LBody", (_, dict) => !Is(dict, OfItem));
            else if (tag.Type == "TOCI") TagEdits.WrapRuns(file, tag.Reference, "Reference", (_, dict) => !Is(dict, OfContents));
            else if (tag.Type == "L" && !HasNumbering(file, tag.Dict)) AddNumbering(file, tag.Reference);
    }

    private static bool Is(PdfDict tag, ImmutableHashSet<string> types) => tag["S"] is PdfName { Value: var type } && types.Contains(type);

    private static bool HasNumbering(PdfFile file, PdfDict list) =>
        TagTree.Attributes(file, list).Any(attributes => attributes["ListNumbering"] is not null);

    private static void AddNumbering(PdfFile file, PdfReference list)
    {
        var dict = file.Find<PdfDict>(list)!;
        var none = PdfDict.Empty.With("O", new PdfName("List")).With("ListNumbering", new PdfName("None"));
        file.Set(list, dict.With("A", new PdfArray([.. TagTree.Attributes(file, dict), none])));
    }
}
