using Guidebook.Generator.Diagnostics;
using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Guidebook.Generator.Prose.Headings;

/// <summary>The attribute block at the end of a heading as written: <c>{#id sources="s1.10"}</c>.</summary>
internal sealed class HeadingAttributesInline : LeafInline
{
    /// <summary>The block with its braces.</summary>
    public required string Source { get; init; }
}

/// <summary>Parses the attribute block at the end of a heading.</summary>
internal sealed class HeadingAttributesParser : InlineParser
{
    /// <summary>Creates the parser.</summary>
    public HeadingAttributesParser() => OpeningCharacters = ['{'];

    /// <inheritdoc/>
    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        if (processor.Block is not HeadingBlock) return false;
        var source = slice.AsSpan().TrimEnd();
        if (!source.StartsWith("{#") && !(source[^1] == '}' && FirstEnd(source) == source.Length - 1)) return false;
        var start = processor.GetSourcePosition(slice.Start, out var line, out var column);
        processor.Inline = new HeadingAttributesInline
        {
            Source = source.ToString(),
            Span = new(start, start + source.Length - 1),
            Line = line,
            Column = column,
        };
        slice.Start = slice.End + 1;
        return true;
    }

    private static int FirstEnd(ReadOnlySpan<char> source)
    {
        var end = source.IndexOf('}');
        Work.Count(end);
        return end;
    }
}
