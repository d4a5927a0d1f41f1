using System.Collections.Immutable;
using Guidebook.Generator.Diagnostics;
using Guidebook.Model;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Guidebook.Generator.Prose.Marks;

/// <summary>What stands between backticks in a paragraph, where every sign is meant as it stands.</summary>
internal sealed class CodeSpans
{
    private readonly ImmutableArray<(int Start, int End)> spans;

    /// <summary>Goes through the paragraph, once.</summary>
    public CodeSpans(LeafBlock paragraph)
    {
        spans = [.. (paragraph.Inline?.Descendants<CodeInline>() ?? []).Select(code => (code.Span.Start, code.Span.End)).Order()];
        Work.Count(paragraph.Span.Length);
    }

    /// <summary>Whether the letter at this offset of the text is code.</summary>
    public bool Has(int offset)
    {
        Work.Count(1);
        return Ordered.LastAt(spans.AsSpan(), offset, static span => span.Start) is >= 0 and var last && offset <= spans[last].End;
    }
}
