using Guidebook.Generator.Diagnostics;
using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Parsers.Inlines;

namespace Guidebook.Generator.Prose.Html;

/// <summary>
/// Parses autolinks and tags in angle brackets, and skips comments and similar constructs without an end in the paragraph. The base parser
/// would search for the end from the start of each.
/// </summary>
internal sealed class BoundedHtmlParser : AutolinkInlineParser
{
    /// <summary>The start and end delimiters of each kind; a longer start precedes its prefixes.</summary>
    private static readonly (string Start, string End)[] Kinds = [("<!--", "-->"), ("<![CDATA[", "]]>"), ("<!", ">"), ("<?", "?>")];

    /// <inheritdoc/>
    public override bool Match(InlineProcessor processor, ref StringSlice slice) =>
        !IsUnclosed(processor, slice) && base.Match(processor, ref slice);

    private bool IsUnclosed(InlineProcessor processor, StringSlice slice)
    {
        var text = slice.AsSpan();
        var kind = 0;
        while (kind < Kinds.Length && !text.StartsWith(Kinds[kind].Start)) kind++;
        return kind < Kinds.Length && LastEnd(processor, slice, kind) <= slice.Start;
    }

    /// <summary>
    /// The offset of the last end delimiter of a kind in the paragraph, −1 if there is none; searched once per paragraph.
    /// </summary>
    private int LastEnd(InlineProcessor processor, StringSlice slice, int kind)
    {
        var ends = (int?[])(processor.ParserStates[Index] ??= new int?[Kinds.Length]);
        if (ends[kind] is { } known) return known;
        Work.Count(slice.Length);
        return (ends[kind] = slice.AsSpan().LastIndexOf(Kinds[kind].End) is >= 0 and var last ? slice.Start + last : -1).Value;
    }
}
