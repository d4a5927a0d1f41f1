using System.Collections.Immutable;
using Guidebook.Model;

namespace Guidebook.Generator.Prose;

/// <summary>Where a text stands in its file, so that a place in the text is a place for the author.</summary>
/// <param name="File">The file as <see cref="SourceSpan.File"/> names it.</param>
/// <param name="Lines">For each line of the text, the place of its first character in the file.</param>
public sealed record TextOrigin(string File, ImmutableArray<TextLine> Lines)
{
    /// <summary>
    /// The place of a stretch of the text, cut at the end of its line. A line that the origin does not know
    /// (a YAML text can be folded) stands at the start of the last one that it knows.
    /// </summary>
    public SourceSpan At(string text, int offset, int length)
    {
        if (Lines.IsDefaultOrEmpty) return SourceSpan.Whole(File);
        offset = Math.Clamp(offset, 0, text.Length);
        var before = text.AsSpan(0, offset);
        var line = before.Count('\n');
        if (line >= Lines.Length) return new SourceSpan(File, Lines[^1].Line, Lines[^1].Column, 0);
        var column = Lines[line].Column + offset - (before.LastIndexOf('\n') + 1);
        var rest = text.AsSpan(offset).IndexOfAny('\r', '\n');
        return new SourceSpan(File, Lines[line].Line, column, Math.Clamp(length, 0, rest < 0 ? text.Length - offset : rest));
    }
}

/// <summary>The place of the first character of a line of a text, in its file; both count from 1.</summary>
public readonly record struct TextLine(int Line, int Column);
