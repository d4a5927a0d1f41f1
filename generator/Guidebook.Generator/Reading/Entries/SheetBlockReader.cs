using System.Collections.Immutable;
using Guidebook.Generator.Diagnostics;
using Guidebook.Generator.Reading.Yaml;
using Guidebook.Model;

namespace Guidebook.Generator.Reading.Entries;

/// <summary>Reads the blocks of a worksheet: a closed family; a key of the block determines its kind.</summary>
internal static class SheetBlockReader
{
    private const int MostLines = 20;
    private const int MostRows = 12;
    private const int FewestSteps = 3;
    private const int MostSteps = 10;

    private static readonly ImmutableArray<(string, bool)> Choices = [("one", true), ("any", false)];

    private static readonly ImmutableArray<(string Key, Func<Fields, SheetBlock?> Read)> Kinds =
    [
        ("heading", fields => new SheetBlock.Heading(fields.Name("heading"), fields.LocationOf("heading"))),
        ("text", fields => new SheetBlock.Reading(fields.Prose("text"), fields.LocationOf("text"))),
        ("lines", fields => new SheetBlock.Lines(
            fields.Number("lines", 1, MostLines).Value, fields.Flag("each"), fields.Name("label"), fields.LocationOf("lines"))),
        ("boxes", fields => new SheetBlock.Boxes(
            fields.SomeNames("boxes"), fields.Word("choose", Choices), fields.Name("label"), fields.LocationOf("boxes"))),
        ("scale", fields => new SheetBlock.Scale(
            fields.Ends("scale"), fields.Number("steps", FewestSteps, MostSteps).Value, fields.Name("label"), fields.LocationOf("scale"))),
        ("columns", fields => new SheetBlock.Table(
            fields.SomeNames("columns"), fields.Number("rows", 1, MostRows).Value, fields.Name("label"), fields.LocationOf("columns"))),
        ("speech", fields => new SheetBlock.Speech(fields.Sentence("speech"), fields.LocationOf("speech"))),
    ];

    private static readonly ImmutableArray<string> Keys = [.. Kinds.Select(kind => kind.Key)];

    /// <summary>Reads a block; null if it has the key of no kind or of several, which is reported.</summary>
    public static SheetBlock? Read(Fields fields) => fields.VariantByKey(Kinds, found =>
    {
        if (found is [var one, var other, ..])
            fields.Report(Codes.KeysExclude, fields.LocationOf(other),
                $"'{one}' and '{other}' stand in one block, and a block is of one kind. Give each an item of its own, after a '- '.");
        else ReportNone(fields);
        return null;
    });

    private static void ReportNone(Fields fields)
    {
        var guess = fields.Keys.Select(key => Nearest.Suggestion(key, Keys)).FirstOrDefault(guess => guess.Length > 0, "");
        fields.Report(Codes.MissingKey, fields.Span, $"A block needs one of the keys {string.Join(", ", Keys)}, and this has none.{guess}");
    }
}
