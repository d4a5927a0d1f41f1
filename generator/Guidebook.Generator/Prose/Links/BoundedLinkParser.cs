using Guidebook.Generator.Diagnostics;
using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Parsers.Inlines;

namespace Guidebook.Generator.Prose.Links;

/// <summary>
/// Parses links and pictures, and skips those whose address in parentheses has no end. The base parser would search for the end of each to
/// the end of the paragraph. Addresses with more than 32 nested parentheses are not supported (CommonMark 6.3 allows such a limit).
/// </summary>
internal sealed class BoundedLinkParser : LinkInlineParser
{
    private const int Deepest = 32;

    /// <inheritdoc/>
    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        if (slice.CurrentChar != ']' || slice.PeekChar() != '(' || CanEnd(processor, slice)) return base.Match(processor, ref slice);
        // Parse as if the text ended after the words: they can still be a reference link.
        var end = slice.End;
        slice.End = slice.Start;
        var isLink = base.Match(processor, ref slice);
        slice.End = end;
        return isLink;
    }

    private bool CanEnd(InlineProcessor processor, StringSlice slice)
    {
        var last = (int)(processor.ParserStates[Index] ??= slice.Start + slice.AsSpan().LastIndexOf(')'));
        return last > slice.Start && CanEnd(slice.AsSpan()[2..]);
    }

    /// <summary>Whether the address has an end and at most 32 nested parentheses, and a title in parentheses contains none.</summary>
    private static bool CanEnd(ReadOnlySpan<char> text)
    {
        var address = text.TrimStart();
        if (address is ['<', ..]) return true;
        var (depth, at) = (0, 0);
        for (; at < address.Length && address[at] > ' ' && depth is >= 0 and <= Deepest; at++)
            if (address[at] == ')') depth--;
            else if (address[at] == '(') depth++;
            else if (address[at] == '\\') at++;
        Work.Count(at);
        return depth < 0 || (depth == 0 && !IsNestedTitle(address[Math.Min(at, address.Length)..].TrimStart()));
    }

    private static bool IsNestedTitle(ReadOnlySpan<char> title)
    {
        if (title is not ['(', ..]) return false;
        var end = 1;
        while (end < title.Length && title[end] is not ('(' or ')')) end += title[end] == '\\' ? 2 : 1;
        Work.Count(end);
        return end >= title.Length || title[end] == '(';
    }
}
