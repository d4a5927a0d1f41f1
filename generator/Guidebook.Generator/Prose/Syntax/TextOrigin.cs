using System.Collections.Immutable;
using Guidebook.Generator.Diagnostics;
using Guidebook.Model;

namespace Guidebook.Generator.Prose.Syntax;

/// <summary>Maps the offsets of a text to locations in its file.</summary>
/// <param name="Turns">The offsets, in order, at which the location does not continue that of the text before: at each new line, because a
/// YAML block scalar loses its indentation, and after a folded line break or an escape. The first is 0.</param>
public sealed record TextOrigin(string File, ImmutableArray<TextTurn> Turns)
{
    /// <summary>The origin of a text that its file contains verbatim, from the start of this line on.</summary>
    public static TextOrigin OfLines(string file, string text, int first)
    {
        var lines = new LineTable(text);
        var turns = ImmutableArray.CreateBuilder<TextTurn>(lines.Count);
        for (var line = 1; line <= lines.Count; line++) turns.Add(new(lines.StartOf(line), new(first + line - 1, 1)));
        return new(file, turns.MoveToImmutable());
    }

    /// <summary>The index of the last turn at or before an offset.</summary>
    public int TurnAt(int offset)
    {
        Work.Count(1);
        return Math.Max(0, Ordered.LastAt(Turns.AsSpan(), offset, static turn => turn.Offset));
    }

    /// <summary>The line of the file at an offset of the text.</summary>
    public int LineAt(int offset) => Turns[TurnAt(offset)].Location.Line;

    /// <summary>The source location of a range of the text, cut at the end of the line in the file.</summary>
    public SourceSpan At(string text, int offset, int length)
    {
        offset = Math.Clamp(offset, 0, text.Length);
        var number = TurnAt(offset);
        var (start, location) = (Turns[number].Offset, Turns[number].Location);
        var end = number + 1 < Turns.Length ? Math.Min(Turns[number + 1].Offset, text.Length) : text.Length;
        while (end > offset && text[end - 1] is '\n' or '\r') end--;
        return new(File, location.Line, location.Column + offset - start, Math.Clamp(length, 0, end - offset));
    }
}

/// <summary>The line and column of a character in a file, counted from 1.</summary>
public readonly record struct TextLine(int Line, int Column);

/// <summary>The location in the file of the text from this offset on.</summary>
public readonly record struct TextTurn(int Offset, TextLine Location);
