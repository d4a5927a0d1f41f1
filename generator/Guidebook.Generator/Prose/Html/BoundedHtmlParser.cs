using Guidebook.Generator.Diagnostics;
using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Parsers.Inlines;

namespace Guidebook.Generator.Prose.Html;

/// <summary>
/// Reads addresses and tags in angle brackets, and leaves comments and the like aside of which nothing in the paragraph is the end: the parser would look for
/// it from each of them on.
/// </summary>
internal sealed class BoundedHtmlParser : AutolinkInlineParser
{
    /// <summary>How each begins and ends; one that begins with another comes first.</summary>
    private static readonly (string Start, string End)[] Kinds = [("<!--", "-->"), ("<![CDATA[", "]]>"), ("<!", ">"), ("<?", "?>")];

    /// <inheritdoc/>
    public override bool Match(InlineProcessor processor, ref StringSlice slice) => !IsUnclosed(processor, slice) && base.Match(processor, ref slice);

    private bool IsUnclosed(InlineProcessor processor, StringSlice slice)
    {
        var text = slice.AsSpan();
        var kind = 0;
        while (kind < Kinds.Length && !text.StartsWith(Kinds[kind].Start)) kind++;
        return kind < Kinds.Length && LastEnd(processor, slice, kind) <= slice.Start;
    }

    /// <summary>Where the last end of a kind stands in the paragraph; it is looked for once.</summary>
    private int LastEnd(InlineProcessor processor, StringSlice slice, int kind)
    {
        var ends = (int?[])(processor.ParserStates[Index] ??= new int?[Kinds.Length]);
        if (ends[kind] is { } known) return known;
        Work.Count(slice.Length);
        return (ends[kind] = slice.AsSpan().LastIndexOf(Kinds[kind].End) is >= 0 and var last ? slice.Start + last : -1).Value;
    }
}
