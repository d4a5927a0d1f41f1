using System.Collections.Immutable;
using Guidebook.Generator.Diagnostics;
using Guidebook.Model;

namespace Guidebook.Generator.Prose;

/// <summary>Where a text stands in its file, so that places inside the text can be named.</summary>
/// <param name="Turns">
/// The offsets, in order, from which the text stands elsewhere than right after what comes before: at each new line, since a YAML block scalar
/// loses its indentation, and after a folded line break or an escape. The first is 0.
/// </param>
public sealed record TextOrigin(string File, ImmutableArray<TextTurn> Turns)
{
    /// <summary>The origin of a text that stands in the file just as it is, from the beginning of this line on.</summary>
    public static TextOrigin OfLines(string file, string text, int first)
    {
        var lines = new LineTable(text);
        var turns = ImmutableArray.CreateBuilder<TextTurn>(lines.Count);
        for (var line = 1; line <= lines.Count; line++) turns.Add(new(lines.StartOf(line), new(first + line - 1, 1)));
        return new(file, turns.MoveToImmutable());
    }

    /// <summary>The number of the last turn at or before an offset.</summary>
    public int TurnAt(int offset)
    {
        Work.Count(1);
        return Math.Max(0, Ordered.LastAt(Turns.AsSpan(), offset, static turn => turn.Offset));
    }

    /// <summary>The line of the file on which the letter at this offset stands.</summary>
    public int LineAt(int offset) => Turns[TurnAt(offset)].Location.Line;

    /// <summary>The place of a stretch of the text; its length ends with the line in the file.</summary>
    public SourceSpan At(string text, int offset, int length)
    {
        offset = Math.Clamp(offset, 0, text.Length);
        var number = TurnAt(offset);
        var (start, location) = (Turns[number].Offset, Turns[number].Location);
        var end = number + 1 < Turns.Length ? Math.Min(Turns[number + 1].Offset, text.Length) : text.Length;
        if (end > offset && text[end - 1] == '\n') end--;
        return new(File, location.Line, location.Column + offset - start, Math.Clamp(length, 0, end - offset));
    }
}

/// <summary>The place of a character in a file, counted from 1.</summary>
public readonly record struct TextLine(int Line, int Column);

/// <summary>From this offset on, a text stands at this place of its file.</summary>
public readonly record struct TextTurn(int Offset, TextLine Location);
