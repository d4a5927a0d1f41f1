using Guidebook.Model;
using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Guidebook.Generator.Prose.Blocks;

/// <summary>The first line of a note: <c>[!NOTE]</c> alone in the first line of a quotation.</summary>
internal sealed class AlertMark : LeafInline
{
    /// <summary>The kind of the note.</summary>
    public required AlertKind Kind { get; init; }

    /// <summary>The kind of note that a quotation is; null for a quotation.</summary>
    public static AlertKind? KindOf(QuoteBlock quote) =>
        quote is [ParagraphBlock { Inline.FirstChild: AlertMark mark }, ..] ? mark.Kind : null;
}

/// <summary>Parses the first lines of notes.</summary>
internal sealed class AlertParser : InlineParser
{
    /// <summary>Creates the parser.</summary>
    public AlertParser() => OpeningCharacters = ['['];

    /// <inheritdoc/>
    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        if (slice.PeekChar() != '!' || processor.Root?.FirstChild is not null) return false;
        if (processor.Block is not ParagraphBlock { Parent: QuoteBlock quote } paragraph || quote[0] != paragraph) return false;
        var rest = slice.AsSpan();
        var line = rest.IndexOf('\n') is >= 0 and var end ? rest[..end] : rest;
        if (line.TrimEnd() is not ['[', '!', .. var name, ']'] || name.IsEmpty || !char.IsLetter(name[0])) return false;
        if (!Enum.TryParse<AlertKind>(name, ignoreCase: true, out var kind)) return false;
        var start = processor.GetSourcePosition(slice.Start, out var number, out var column);
        processor.Inline = new AlertMark { Kind = kind, Span = new(start, start + line.Length - 1), Line = number, Column = column };
        slice.Start += Math.Min(line.Length + 1, rest.Length);
        return true;
    }
}
