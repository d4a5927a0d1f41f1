using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax.Inlines;

namespace Guidebook.Generator.Prose.Links;

/// <summary>A link in double brackets as written: <c>[[id#fragment|words]]</c>.</summary>
internal sealed class GuideLink : LeafInline
{
    /// <summary>The text before the bar, trimmed.</summary>
    public required string Target { get; init; }

    /// <summary>The offset of the target in the text.</summary>
    public required int TargetStart { get; init; }

    /// <summary>The text after the bar, trimmed; null without a bar.</summary>
    public string? Words { get; init; }

    /// <summary>The offset of the words in the text.</summary>
    public int WordsStart { get; init; }

    /// <summary>Whether the link has closing brackets; otherwise the target consists of the opening brackets.</summary>
    public bool IsWhole { get; init; } = true;
}

/// <summary>
/// Parses links in double brackets. It consumes the whole link at once, so that a bar inside is not taken for the border of a table cell.
/// </summary>
internal sealed class GuideLinkParser : InlineParser
{
    /// <summary>Creates the parser.</summary>
    public GuideLinkParser() => OpeningCharacters = ['['];

    /// <inheritdoc/>
    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        if (slice.PeekChar() != '[') return false;
        var inside = slice.AsSpan()[2..];
        var end = EndOf(inside);
        var start = processor.GetSourcePosition(slice.Start, out var line, out var column);
        var length = end < 0 ? 2 + LengthOfRun(inside) : end + 4;
        var link = end < 0 ? Unclosed(start, length) : Whole(inside[..end], start);
        (link.Span, link.Line, link.Column) = (new(start, start + length - 1), line, column);
        processor.Inline = link;
        slice.Start += length;
        return true;
    }

    /// <summary>The offset of <c>]]</c>; −1 if there is none, or another <c>[[</c> comes first.</summary>
    private static int EndOf(ReadOnlySpan<char> inside)
    {
        for (var i = 0; i + 1 < inside.Length; i++)
        {
            var next = inside[i..].IndexOfAny('[', ']');
            if (next < 0 || (i += next) + 1 >= inside.Length) return -1;
            if (inside[i + 1] != inside[i]) continue;
            return inside[i] == ']' ? i : -1;
        }

        return -1;
    }

    private static int LengthOfRun(ReadOnlySpan<char> inside) => inside.IndexOfAnyExcept('[') is >= 0 and var end ? end : inside.Length;

    private static GuideLink Unclosed(int start, int length) =>
        new() { Target = new string('[', length), TargetStart = start, IsWhole = false };

    private static GuideLink Whole(ReadOnlySpan<char> inside, int start)
    {
        var bar = inside.IndexOf('|');
        var target = bar < 0 ? inside : inside[..bar];
        // Other tools require a bar inside a table to be written \|.
        if (bar > 0) target = target.TrimEnd('\\');
        var words = inside[(bar + 1)..];
        return new GuideLink
        {
            Target = target.Trim().ToString(),
            TargetStart = start + 2 + (target.Length - target.TrimStart().Length),
            Words = bar < 0 ? null : words.Trim().ToString(),
            WordsStart = start + 2 + bar + 1 + (words.Length - words.TrimStart().Length),
        };
    }
}
