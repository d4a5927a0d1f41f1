using System.Collections.Immutable;

namespace Guidebook.Generator.Printing.Pdf;

/// <summary>
/// The rules of ISO 14289-1 (7.1, 7.2 and 7.9) about which tags can contain which, as far as the tree alone tells.
/// </summary>
internal sealed class TagNesting
{
    /// <summary>The types that a tag can contain; other types contain anything.</summary>
    private static readonly ImmutableDictionary<string, ImmutableHashSet<string>> Inside = Rules(
        ("L", ["L", "LI", "Caption"]),
        ("LI", ["Lbl", "LBody"]),
        ("TOC", ["TOC", "TOCI", "Caption"]),
        ("Table", ["TR", "THead", "TBody", "TFoot", "Caption"]),
        ("THead", ["TR"]),
        ("TBody", ["TR"]),
        ("TFoot", ["TR"]),
        ("TR", ["TH", "TD"]),
        ("Ruby", ["RB", "RT", "RP"]),
        ("Warichu", ["WT", "WP"]));

    /// <summary>The types that can contain a tag; other types stand anywhere.</summary>
    private static readonly ImmutableDictionary<string, ImmutableHashSet<string>> Around = Rules(
        ("LI", ["L"]),
        ("LBody", ["LI"]),
        ("TOCI", ["TOC"]),
        ("TR", ["Table", "THead", "TBody", "TFoot"]),
        ("THead", ["Table"]),
        ("TBody", ["Table"]),
        ("TFoot", ["Table"]),
        ("TH", ["TR"]),
        ("TD", ["TR"]),
        ("RB", ["Ruby"]),
        ("RT", ["Ruby"]),
        ("RP", ["Ruby"]),
        ("WT", ["Warichu"]),
        ("WP", ["Warichu"]));

    /// <summary>The standard types (ISO 32000-1, 14.8.4).</summary>
    public static ImmutableHashSet<string> Standard { get; } =
    [
        "Document", "Part", "Art", "Sect", "Div", "BlockQuote", "Caption", "TOC", "TOCI", "Index", "NonStruct", "Private", "P", "H", "H1", "H2",
        "H3", "H4", "H5", "H6", "L", "LI", "Lbl", "LBody", "Table", "TR", "TH", "TD", "THead", "TBody", "TFoot", "Span", "Quote", "Note",
        "Reference", "BibEntry", "Code", "Link", "Annot", "Ruby", "RB", "RT", "RP", "Warichu", "WT", "WP", "Figure", "Formula", "Form",
    ];

    private readonly PdfFile file;
    private readonly ImmutableDictionary<int, Tag> tags;

    /// <summary>The rules for the tags of a file.</summary>
    public TagNesting(PdfFile file, ImmutableArray<Tag> tags) =>
        (this.file, this.tags) = (file, tags.ToImmutableDictionary(tag => tag.Reference.Number));

    /// <summary>The breaches of a tag, each as the predicate of a sentence.</summary>
    public IEnumerable<string> Find(Tag tag)
    {
        if (!Standard.Contains(tag.Type)) yield return "is of no standard type";
        if (file.Find<PdfDict>(tag.Dict["P"]) is null) yield return "has no parent";
        if (KidsOf(tag).Any(kid => !tag.Reference.Equals(kid.Dict["P"]))) yield return "has a part that names another parent";
        foreach (var breach in FindNesting(tag)) yield return breach;
        foreach (var lack in FindLacks(tag)) yield return lack;
    }

    /// <summary>Where a tag stands or what it contains against the rules, each breach as the predicate of a sentence.</summary>
    public IEnumerable<string> FindNesting(Tag tag)
    {
        var kids = KidsOf(tag);
        if (Around.TryGetValue(tag.Type, out var around) && !around.Contains(Parent(tag))) yield return $"stands in '{Parent(tag)}'";
        if (Inside.TryGetValue(tag.Type, out var inside))
            foreach (var type in kids.Select(kid => kid.Type).Where(type => !inside.Contains(type)).Distinct()) yield return $"contains '{type}'";
        if (kids.Skip(1).Any(kid => kid.Type == "Caption") && (tag.Type is "L" or "TOC" || tag.Type == "Table" && kids[^1].Type != "Caption"))
            yield return "has its caption in the middle";
        if (Inside.ContainsKey(tag.Type) && TagTree.Kids(file, tag.Dict).Any(kid => TagTree.MarkOf(file, tag.Dict, kid) is not null))
            yield return "contains text of its own";
        if (tag.Type != "Table") yield break;
        if (kids.Count(kid => kid.Type == "THead") > 1) yield return "has two heads";
        if (kids.Count(kid => kid.Type == "TFoot") > 1) yield return "has two feet";
        if (kids.Count(kid => kid.Type == "Caption") > 1) yield return "has two captions";
        if (kids.Any(kid => kid.Type is "THead" or "TFoot") && kids.All(kid => kid.Type != "TBody")) yield return "has no body";
    }

    private ImmutableArray<Tag> KidsOf(Tag tag) =>
        [.. TagTree.Kids(file, tag.Dict).OfType<PdfReference>().Where(kid => tags.ContainsKey(kid.Number)).Select(kid => tags[kid.Number])];

    private IEnumerable<string> FindLacks(Tag tag)
    {
        if (tag.Type == "TH" && TagTree.Attribute(file, tag.Dict, "Scope") is null) yield return "has no scope";
        if (tag.Type == "L" && TagTree.Attribute(file, tag.Dict, "ListNumbering") is null) yield return "has no kind of numbers";
        if (tag.Type == "Formula" && Tags.Alternative(file, tag.Reference).Length == 0) yield return "has no description";
        if (tag.Type == "Note" && file.Find<PdfString>(tag.Dict["ID"]) is not { Bytes.Length: > 0 }) yield return "has no id";
    }

    private string Parent(Tag tag) =>
        tag.Dict["P"] is PdfReference parent && tags.TryGetValue(parent.Number, out var found) ? found.Type : "nothing";

    private static ImmutableDictionary<string, ImmutableHashSet<string>> Rules(params (string Type, string[] Types)[] rules) =>
        rules.ToImmutableDictionary(
        rule => rule.Type, rule => rule.Types.ToImmutableHashSet(StringComparer.Ordinal), StringComparer.Ordinal);
}
