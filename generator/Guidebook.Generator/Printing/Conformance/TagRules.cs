using System.Collections.Immutable;
using Guidebook.Generator.Printing.Pdf;

namespace Guidebook.Generator.Printing.Conformance;

/// <summary>The types of tags, what they contain, and what they must say.</summary>
internal static class TagRules
{
    private static readonly ImmutableHashSet<string> OfTables = ["Table", "TR", "TH", "TD", "THead", "TBody", "TFoot"];

    public static ImmutableArray<UaRule> All { get; } =
    [
        UaRule.Create("02-001", "Every tag is of a standard type, or mapped to one.", document => document.Tags
            .Where(tag => !TagNesting.Standard.Contains(tag.Type)).Select(document.At)),
        UaRule.Create("02-003", "No type is mapped to itself.", document => RoleMap.FindLost(Roles(document))
            .Select(type => $"the type '{type}'")),
        UaRule.Create("02-004", "No standard type is mapped to another.", document => Roles(document)
            .Where(role => TagNesting.Standard.Contains(role.Key)).Select(role => $"the type '{role.Key}'")),
        Nesting("09-004", "Tables have rows of cells, and rows of the same width.", OfTables, FindUneven),
        Nesting("09-005", "Lists have items, and items have labels and bodies.", ["L", "LI", "LBody"]),
        Nesting("09-006", "Contents have entries.", ["TOC", "TOCI"]),
        Nesting("09-007", "Ruby has bases, texts and brackets.", ["Ruby", "RB", "RT", "RP"]),
        Nesting("09-008", "Warichu has texts and brackets.", ["Warichu", "WT", "WP"]),
        UaRule.Create("13-004", "Every figure has a description.", document => Without(document, "Figure")),
        UaRule.OfFormat("14.8.5.4.3", "Every figure has a box.", document => document.Tags
            .Where(tag => tag.Type == "Figure" && !FigureBoxes.HasBox(document.File, tag)).Select(document.At)),
        UaRule.Create("14-002 14-003", "Headings begin at level 1 and skip no level.", FindSkips),
        UaRule.Create("14-006", "A tag has one heading without a level at most.", document => WithHeadings(document).Select(document.At)),
        UaRule.Create("14-007", "Headings all have levels, or none has.", document =>
            document.Tags.Any(tag => tag.Type == "H") && document.Tags.Any(tag => tag.Type is ['H', >= '1' and <= '6']) ? ["both kinds"] : []),
        UaRule.Create("15-003", "Every head cell of a table has a scope.", document => document.Tags
            .Where(tag => tag.Type == "TH" && TagTree.Attribute(document.File, tag.Dict, "Scope") is null).Select(document.At)),
        UaRule.Create("17-002", "Every formula has a description.", document => Without(document, "Formula")),
        UaRule.Create("19-003", "Every note has an id.", document => document.Tags
            .Where(tag => tag.Type == "Note" && document.Text(tag.Dict, "ID").Length == 0).Select(document.At)),
        UaRule.Create("19-004", "No two notes have the same id.", document => document.Tags.Where(tag => tag.Type == "Note")
            .GroupBy(tag => document.Text(tag.Dict, "ID")).Where(notes => notes.Skip(1).Any()).Select(notes => $"the id '{notes.Key}'")),
    ];

    /// <summary>A rule about what tags of some types contain, where they stand, and what else.</summary>
    private static UaRule Nesting(
        string number, string summary, ImmutableHashSet<string> types, Func<UaDocument, IEnumerable<string>>? more = null) =>
        UaRule.Create(number, summary, document =>
        {
            var rules = new TagNesting(document.File, document.Tags);
            var breaches = document.Tags.Where(tag => types.Contains(tag.Type))
                .SelectMany(tag => rules.FindNesting(tag).Select(breach => $"{document.At(tag)} {breach}"));
            return more is null ? breaches : breaches.Concat(more(document));
        });

    private static IEnumerable<string> FindUneven(UaDocument document) => document.Tags
        .Where(tag => tag.Type == "Table" && !TableGrid.IsEven(document.File, tag.Dict)).Select(tag => $"{document.At(tag)} has uneven rows");

    private static IEnumerable<string> Without(UaDocument document, string type) => document.Tags
        .Where(tag => tag.Type == type && document.Text(tag.Dict, "Alt").Length + document.Text(tag.Dict, "ActualText").Length == 0)
        .Select(document.At);

    private static IEnumerable<string> FindSkips(UaDocument document)
    {
        var before = 0;
        foreach (var tag in document.Tags)
        {
            if (tag.Type is not ['H', >= '1' and <= '6' and var digit]) continue;
            if (digit - '0' > before + 1) yield return document.At(tag);
            before = digit - '0';
        }
    }

    /// <summary>The tags with several headings without a level.</summary>
    private static IEnumerable<Tag> WithHeadings(UaDocument document)
    {
        var parents = document.Tags.Where(tag => tag.Type == "H").Select(tag => tag.Dict["P"]).OfType<PdfReference>()
            .GroupBy(parent => parent.Number).Where(kids => kids.Skip(1).Any()).Select(kids => kids.Key).ToHashSet();
        return parents.Count == 0 ? [] : document.Tags.Where(tag => parents.Contains(tag.Reference.Number));
    }

    private static ImmutableDictionary<string, string> Roles(UaDocument document) =>
        document.File.DictOf(document.Root["RoleMap"]).Entries
        .Where(entry => entry.Value is PdfName).ToImmutableDictionary(entry => entry.Key, entry => ((PdfName)entry.Value).Value,
            StringComparer.Ordinal);
}
