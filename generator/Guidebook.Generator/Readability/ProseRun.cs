using System.Collections.Immutable;
using Guidebook.Model;

namespace Guidebook.Generator.Readability;

/// <summary>A run of text that is read without a break: a paragraph, list item, heading, table cell or plain field.</summary>
/// <param name="Lines">The starts of the file's lines in the text, in order; the first is at offset 0.</param>
/// <param name="IsSpeech">Whether the whole text is quoted speech.</param>
public sealed record ProseRun(string Text, string File, ImmutableArray<LineStart> Lines, bool IsSpeech = false)
{
    /// <summary>The runs of a text; code blocks are not prose.</summary>
    public static IEnumerable<ProseRun> In(LocatedText text, Guide guide) => text.Passage is { } passage
        ? PlainWriter.Runs(passage, guide.TitleOf).Where(run => !run.IsCode)
        .Select(run => new ProseRun(run.Text, passage.Span.File, run.Lines, text.IsSpoken))
        : [new(text.Words, text.Span.File, [new(0, text.Span.Line)], text.IsSpoken)];

    /// <summary>The line of the file at an offset of the text.</summary>
    public int LineAt(int index) => Lines[Math.Max(0, Ordered.LastAt(Lines.AsSpan(), index, static start => start.Offset))].Line;
}
