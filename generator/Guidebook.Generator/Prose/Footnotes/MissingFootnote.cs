using Guidebook.Generator.Diagnostics;
using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Guidebook.Generator.Prose.Footnotes;

/// <summary>A reference to an undefined footnote.</summary>
internal sealed class MissingFootnote : LeafInline
{
    /// <summary>The reference as written: <c>[^3]</c>.</summary>
    public required string Mark { get; init; }
}

/// <summary>Parses references to undefined footnotes, which are text in CommonMark.</summary>
internal sealed class MissingFootnoteParser : InlineParser
{
    private const int LongestMark = 1000; // the maximum length of a link label (CommonMark 4.7)

    /// <summary>Creates the parser.</summary>
    public MissingFootnoteParser() => OpeningCharacters = ['['];

    /// <inheritdoc/>
    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        if (slice.PeekChar() != '^') return false;
        var rest = slice.AsSpan();
        if (rest.Length > LongestMark) rest = rest[..LongestMark];
        var end = rest.IndexOfAny("]\n");
        Work.Count(end < 0 ? rest.Length : end);
        if (end < 3 || rest[end] != ']' || (end + 1 < rest.Length && rest[end + 1] is '(' or '[')) return false;
        var mark = rest[..(end + 1)].ToString();
        if (processor.Document.ContainsLinkReferenceDefinition(mark[1..^1])) return false;
        var start = processor.GetSourcePosition(slice.Start, out var line, out var column);
        processor.Inline = new MissingFootnote { Mark = mark, Span = new(start, start + end), Line = line, Column = column };
        slice.Start += end + 1;
        return true;
    }
}
