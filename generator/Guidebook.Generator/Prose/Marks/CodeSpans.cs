using System.Collections.Immutable;
using Guidebook.Generator.Diagnostics;
using Guidebook.Model;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Guidebook.Generator.Prose.Marks;

/// <summary>The code spans of a paragraph, in which every character is literal.</summary>
internal sealed class CodeSpans
{
    private readonly ImmutableArray<(int Start, int End)> spans;

    /// <summary>Collects the code spans of the paragraph in one pass.</summary>
    public CodeSpans(LeafBlock paragraph)
    {
        spans = [.. (paragraph.Inline?.Descendants<CodeInline>() ?? []).Select(code => (code.Span.Start, code.Span.End)).Order()];
        Work.Count(paragraph.Span.Length);
    }

    /// <summary>Whether the character at this offset of the text is code.</summary>
    public bool Has(int offset)
    {
        Work.Count(1);
        return Ordered.LastAt(spans.AsSpan(), offset, static span => span.Start) is >= 0 and var last && offset <= spans[last].End;
    }
}
