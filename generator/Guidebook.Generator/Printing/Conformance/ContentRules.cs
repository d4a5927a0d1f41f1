using System.Collections.Immutable;

namespace Guidebook.Generator.Printing.Conformance;

/// <summary>Painted content is tagged, or an artifact; and the tags and the content lead to each other.</summary>
internal static class ContentRules
{
    public static ImmutableArray<UaRule> All { get; } =
    [
        UaRule.Create("01-003", "No artifact is inside tagged content.", document => OnPages(document.Content.ArtifactsInTags)),
        UaRule.Create("01-004", "No tagged content is inside an artifact.", document => OnPages(document.Content.TagsInArtifacts)),
        UaRule.Create("01-005", "All content is tagged or an artifact.", document => OnPages(document.Content.Untagged)),
        UaRule.Create("01-007", "Tags are not marked as suspect.", FindSuspects),
        UaRule.OfFormat("14.7.4.4", "Marked content and its tag lead to each other.", FindLost),
        UaRule.Create("30-001", "No drawing refers to another file.", document => document.Dictionaries
            .Where(dict => dict.Names("Subtype", "Form") && dict["Ref"] is not null).Select(_ => "a form has a reference to another file")),
        UaRule.Create("30-002", "A form with marked content is painted once.", document => document.Content.RepeatedForms > 0
            ? [FormattableString.Invariant($"{document.Content.RepeatedForms} forms with marked content are painted more than once")]
            : []),
    ];

    private static IEnumerable<string> OnPages(SortedSet<int> pages) => pages.Select(page => FormattableString.Invariant($"page {page}"));

    private static IEnumerable<string> FindSuspects(UaDocument document) =>
        document.File.Find<Pdf.PdfDict>(document.File.Catalog["MarkInfo"])?["Suspects"] is Pdf.PdfBoolean { Value: true } ? ["the catalog"] : [];

    private static IEnumerable<string> FindLost(UaDocument document)
    {
        var held = new Dictionary<(int, int), int>();
        foreach (var tag in document.Tags)
            foreach (var kid in Pdf.TagTree.Kids(document.File, tag.Dict))
                if (Pdf.TagTree.MarkOf(document.File, tag.Dict, kid) is { } mark && !held.TryAdd(mark, tag.Reference.Number))
                    yield return $"{document.At(tag)} has content of another tag";
        foreach (var (page, owner, mark) in document.Content.Marks.Distinct())
            if (document.Owners.Find(owner, mark) is not { } tag || !held.TryGetValue((owner, mark), out var holder)
                || holder != tag.Number)
                yield return FormattableString.Invariant($"marked content {mark} on page {page}");
    }
}
