using Guidebook.Generator.Printing.Pdf;

namespace Guidebook.Generator.Printing.Conformance;

/// <summary>A link, a field or another annotation.</summary>
/// <param name="Kind">Its <c>Subtype</c>.</param>
/// <param name="Page">The page number from 1.</param>
/// <param name="Tag">The tag that its <c>StructParent</c> leads to; null for none.</param>
internal sealed record Annotation(PdfReference? Reference, PdfDict Dict, string Kind, int Page, PdfDict? Tag)
{
    private const int Hidden = 2;

    /// <summary>Whether it is not shown.</summary>
    public bool IsHidden => Dict["F"] is PdfNumber { Whole: { } flags } && (flags & Hidden) != 0;

    /// <summary>Its place, as words.</summary>
    public string At => FormattableString.Invariant($"the annotation '{Kind}' on page {Page}");

    /// <summary>The file that it is in.</summary>
    public PdfFile? File { get; init; }

    /// <summary>The standard type of its tag; empty for none.</summary>
    public string TagType { get; init; } = "";

    /// <summary>All annotations of a file.</summary>
    public static IEnumerable<Annotation> ReadAll(PdfFile file, ParentTree owners)
    {
        var types = TagTree.Read(file).ToDictionary(tag => tag.Reference.Number, tag => tag.Type);
        var number = 0;
        foreach (var page in Pages.List(file))
        {
            number++;
            foreach (var item in file.Find<PdfArray>(Pages.Get(file, page)["Annots"])?.Items ?? [])
            {
                if (file.Find<PdfDict>(item) is not { } dict) continue;
                var owner = dict["StructParent"] is PdfNumber { Whole: { } key } ? owners.Find(key) : null;
                yield return new(item as PdfReference, dict, (dict["Subtype"] as PdfName)?.Value ?? "", number, file.Find<PdfDict>(owner))
                {
                    TagType = owner is not null && types.TryGetValue(owner.Number, out var type) ? type : "",
                };
            }
        }
    }
}
