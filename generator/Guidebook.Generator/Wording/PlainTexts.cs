using Guidebook.Model;

namespace Guidebook.Generator.Wording;

/// <summary>The texts of a record that are not passages: titles, summaries, words to say, what a sheet asks.</summary>
internal static class PlainTexts
{
    /// <summary>The plain texts of an entry, each at the nearest place that is known.</summary>
    public static IEnumerable<Stretch> Of(Entry entry) => Said(entry.Span, [entry.Title, entry.Summary]).Concat(entry switch
    {
        Practice practice => Said(practice.Span, practice.Materials).Concat(Speech(practice.Span, practice.Words.Concat(practice.Example.Select(line => line.Says)))),
        Plan plan => plan.Weeks.SelectMany(week => Said(week.Span, [week.Title])),
        Worksheet sheet => sheet.Blocks.SelectMany(OfBlock),
        SelfCheck check => Said(check.Span, [check.SafetyQuestion]),
        QuickRow row => Said(row.Span, [row.Gain]),
        _ => [],
    });

    /// <summary>The plain texts of the guide itself.</summary>
    public static IEnumerable<Stretch> Of(Settings settings) =>
        Said(settings.Span, [settings.Title, settings.Subtitle ?? "", settings.Summary])
            .Concat(settings.Stages.SelectMany(stage => Said(stage.Span, [stage.Title, stage.Summary])));

    private static IEnumerable<Stretch> OfBlock(SheetBlock block) => block switch
    {
        SheetBlock.Heading heading => Said(block.Span, [heading.Title]),
        SheetBlock.Speech speech => Speech(block.Span, [speech.Says]),
        SheetBlock.Boxes boxes => Said(block.Span, boxes.Choices.Prepend(boxes.Label)),
        SheetBlock.Scale scale => Said(block.Span, [scale.Label, scale.Ends.Left, scale.Ends.Right]),
        SheetBlock.Table table => Said(block.Span, table.Columns.Prepend(table.Label)),
        SheetBlock.Field field => Said(block.Span, [field.Label]),
        _ => [],
    };

    private static IEnumerable<Stretch> Said(SourceSpan span, IEnumerable<string> texts) =>
        texts.Where(text => text.Length > 0).Select(text => Stretch.Of(text, span));

    private static IEnumerable<Stretch> Speech(SourceSpan span, IEnumerable<string> texts) =>
        texts.Select(text => Stretch.Of(text, span, isSpeech: true));
}
