using System.Collections.Immutable;
using Guidebook.Model;

namespace Guidebook.Generator.Prose;

/// <summary>Where a text stands in its file, so that places inside the text can be named.</summary>
/// <param name="Lines">
/// The i-th is the place of the first character of the text's i-th line: a YAML block scalar loses its indentation, a quoted one its quotes.
/// </param>
public sealed record TextOrigin(string File, ImmutableArray<TextLine> Lines)
{
    /// <summary>Where the text goes on elsewhere in the middle of a line: after a folded line break or an escape; by offset.</summary>
    public ImmutableArray<TextTurn> Turns { get; init; } = [];

    /// <summary>The place of a stretch of the text; its length ends with the line in the file.</summary>
    public SourceSpan At(string text, int offset, int length)
    {
        offset = Math.Clamp(offset, 0, text.Length);
        var before = text.AsSpan(0, offset);
        var line = before.Count('\n');
        var start = before.LastIndexOf('\n') + 1;
        var rest = text.AsSpan(offset);
        var end = rest.IndexOfAny('\r', '\n') is >= 0 and var found ? offset + found : text.Length;
        var place = Lines.IsDefaultOrEmpty ? new TextLine(1, 1) : Lines[Math.Min(line, Lines.Length - 1)];
        foreach (var turn in Turns)
        {
            if (turn.Offset > offset)
            {
                end = Math.Min(end, turn.Offset);
                break;
            }

            if (turn.Offset > start) (start, place) = (turn.Offset, turn.Place);
        }

        return new(File, place.Line, place.Column + offset - start, Math.Clamp(length, 0, Math.Max(0, end - offset)));
    }
}

/// <summary>The place of a character in a file, counted from 1.</summary>
public readonly record struct TextLine(int Line, int Column);

/// <summary>From this offset on, a text stands at this place of its file.</summary>
public readonly record struct TextTurn(int Offset, TextLine Place);
