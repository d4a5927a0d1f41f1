using System.Collections.Immutable;
using Guidebook.Generator.Diagnostics;
using Guidebook.Generator.Prose.Syntax;
using Guidebook.Generator.Reading.Files;
using Guidebook.Generator.Reading.Yaml.Nodes;

namespace Guidebook.Generator.Reading.Yaml;

/// <summary>Maps the characters of a YAML scalar to the file, through indentation, folded lines and escapes.</summary>
internal sealed class ScalarOrigin
{
    private readonly string source;
    private readonly YamlText text;
    private readonly ImmutableArray<TextTurn>.Builder turns = ImmutableArray.CreateBuilder<TextTurn>();
    private int at;
    private int line;
    private int lineStart;
    private int blankEnd;

    private ScalarOrigin(SourceDocument document, YamlText text)
    {
        (source, this.text) = (document.Text, text);
        (at, line, lineStart) = (text.Start, text.Span.Line, text.Start - text.Span.Column + 1);
    }

    /// <summary>The origin of a scalar.</summary>
    public static TextOrigin Create(SourceDocument document, YamlText text)
    {
        var quote = text.Style is YamlStyle.Single or YamlStyle.Double ? 1 : 0;
        var simple = text.Style < YamlStyle.Literal && text.Span.Length == text.Value.Length + 2 * quote;
        if (simple) return new(document.Name, [new(0, new(text.Span.Line, text.Span.Column + quote))]);
        return text.Style is YamlStyle.Literal ? OfLiteral(document, text) : new ScalarOrigin(document, text).Walk(document.Name, quote);
    }

    /// <summary>In a literal scalar (<c>|</c>), each line of the text is the end of a line in the file.</summary>
    private static TextOrigin OfLiteral(SourceDocument document, YamlText text)
    {
        var turns = ImmutableArray.CreateBuilder<TextTurn>();
        var rest = document.Text.AsSpan(text.Start);
        var number = text.Span.Line;
        foreach (var own in text.Value.AsSpan().Split('\n'))
        {
            rest = rest.IndexOf('\n') is >= 0 and var end ? rest[(end + 1)..] : [];
            var length = rest.IndexOf('\n') is >= 0 and var next ? next : rest.Length;
            turns.Add(new(own.Start.Value, new(++number, Math.Max(0, length - (own.End.Value - own.Start.Value)) + 1)));
        }

        return new(document.Name, turns.ToImmutable());
    }

    /// <summary>Walks the text and the file in parallel, and records where their offsets diverge.</summary>
    private TextOrigin Walk(string file, int quote)
    {
        at += quote;
        if (text.Style is YamlStyle.Folded) SkipHeader();
        for (var i = 0; i < text.Value.Length; i++)
        {
            var wanted = text.Value[i];
            var from = at;
            if (wanted is ' ' or '\n' && BreakAhead()) SkipBlank();
            else if (i == 0 && text.Style is YamlStyle.Folded) SkipBlank();
            Record(i);
            if (at == from || wanted is not (' ' or '\n')) Pass(wanted);
        }

        return new(file, turns.ToImmutable());
    }

    /// <summary>Records the location of an offset of the text, unless it follows from the last record.</summary>
    private void Record(int index)
    {
        var here = new TextLine(line, at - lineStart + 1);
        if (turns is [.., var (offset, location)] && here == location with { Column = location.Column + index - offset }) return;
        turns.Add(new(index, here));
    }

    /// <summary>Whether only spaces and tabs precede the end of the line. A run of spaces is scanned once.</summary>
    private bool BreakAhead()
    {
        if (at >= blankEnd)
        {
            var blanks = source.AsSpan(at).IndexOfAnyExcept(' ', '\t');
            blankEnd = blanks < 0 ? source.Length : at + blanks;
            Work.Count(blankEnd - at);
        }

        return blankEnd < source.Length && source[blankEnd] == '\n';
    }

    private void SkipHeader()
    {
        while (at < source.Length && source[at] != '\n') at++;
    }

    private void SkipBlank()
    {
        for (; at < source.Length && source[at] is ' ' or '\t' or '\n'; at++)
            if (source[at] == '\n') (line, lineStart) = (line + 1, at + 1);
    }

    /// <summary>Skips the source of one character.</summary>
    private void Pass(char wanted)
    {
        if (at >= source.Length) return;
        if (text.Style is YamlStyle.Double && source[at] == '\\') at += EscapeLength();
        else if (text.Style is YamlStyle.Single && wanted == '\'') at += 2;
        else if (source[at] == wanted) at++;
        if (text.Style is YamlStyle.Double && at + 1 < source.Length && source[at] == '\\' && source[at + 1] == '\n')
        {
            at++;
            SkipBlank();
        }
    }

    private int EscapeLength() => at + 1 < source.Length ? source[at + 1] switch { 'x' => 4, 'u' => 6, 'U' => 10, _ => 2 } : 1;
}
