using System.Collections.Immutable;
using Guidebook.Model;

namespace Guidebook.Generator.Readability;

/// <summary>Text that is read without a break: a paragraph, a list item, a heading, a cell, a plain field.</summary>
/// <param name="Lines">Where the file's lines begin in it, in order; the first stands at its start.</param>
/// <param name="IsSpeech">Whether all of it is something that somebody says.</param>
public sealed record ProseRun(string Text, string File, ImmutableArray<LineStart> Lines, bool IsSpeech = false)
{
    /// <summary>The stretches of a text; code that stands by itself is not prose.</summary>
    public static IEnumerable<ProseRun> In(LocatedText text, Guide guide) => text.Passage is { } passage
        ? PlainWriter.Runs(passage, guide.TitleOf).Where(run => !run.IsCode).Select(run => new ProseRun(run.Text, passage.Span.File, run.Lines))
        : [new(text.Words, text.Span.File, [new(0, text.Span.Line)], text.IsSpoken)];

    /// <summary>The line of the file on which a letter stands.</summary>
    public int LineAt(int index) => Lines[Math.Max(0, Ordered.LastAt(Lines.AsSpan(), index, static start => start.Offset))].Line;
}
