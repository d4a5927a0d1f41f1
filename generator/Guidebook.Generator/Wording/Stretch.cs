using System.Collections.Immutable;
using Guidebook.Model;

namespace Guidebook.Generator.Wording;

/// <summary>Text that is read without a break: a paragraph, a list item, a heading, a cell, a plain field.</summary>
/// <param name="Lines">Where the file's lines begin in it, in order; the first stands at its start.</param>
/// <param name="IsSpeech">Whether all of it is something that somebody says.</param>
public sealed record Stretch(string Text, string File, ImmutableArray<LineStart> Lines, bool IsSpeech = false)
{
    /// <summary>A plain field of one line.</summary>
    public static Stretch Of(string text, SourceSpan span, bool isSpeech = false) => new(text, span.File, [new(0, span.Line)], isSpeech);

    /// <summary>The line of the file on which a letter stands.</summary>
    public int LineAt(int index) => Lines[Math.Max(0, Ordered.LastAt(Lines.AsSpan(), index, static start => start.Offset))].Line;
}
