using System.Collections.Immutable;
using Guidebook.Generator.Diagnostics;
using Guidebook.Generator.Prose.Blocks;
using Guidebook.Generator.Prose.Headings;
using Guidebook.Generator.Prose.Links;
using Guidebook.Generator.Prose.Pictures;
using Guidebook.Model;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Guidebook.Generator.Prose.Marks;

/// <summary>
/// The parts of a paragraph in which no sign is a mark: code, addresses, targets of links, attributes of a heading,
/// boxes of tasks.
/// </summary>
internal sealed class OpaqueSpans
{
    private readonly ImmutableArray<(int Start, int End)> spans;

    /// <summary>Collects the parts in one pass.</summary>
    public OpaqueSpans(ContainerInline words) =>
        spans =
        [
            .. words.Descendants().Select(SpanOf).Concat(words.Descendants<LinkInline>().Select(PictureWidthParser.SpanOf))
                .Where(span => !span.IsEmpty).Select(span => (span.Start, span.End)).Order(),
        ];

    /// <summary>Whether a mark begins at this offset of the text.</summary>
    public bool Has(int offset)
    {
        Work.Count(1);
        return Ordered.LastAt(spans.AsSpan(), offset, static span => span.Start) is >= 0 and var last && offset <= spans[last].End;
    }

    private static Markdig.Syntax.SourceSpan SpanOf(MarkdownObject node) => node switch
    {
        CodeInline or AutolinkInline or BareAddress or HtmlInline or HeadingAttributesInline or TaskMark or AlertMark => node.Span,
        GuideLink link => new(link.TargetStart, link.TargetStart + link.Target.Length - 1),
        LinkInline { Reference: not null } => node.Span,
        LinkInline { UrlSpan.IsEmpty: false } link => new(link.UrlSpan.Start - 1, link.UrlSpan.End),
        _ => Markdig.Syntax.SourceSpan.Empty,
    };
}
