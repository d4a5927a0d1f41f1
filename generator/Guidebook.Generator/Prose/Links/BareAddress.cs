using Markdig.Syntax.Inlines;

namespace Guidebook.Generator.Prose.Links;

/// <summary>An address in the text without marks: <c>https://example.org</c>, <c>www.example.org</c>, <c>me@example.org</c>.</summary>
internal sealed class BareAddress : LeafInline
{
    /// <summary>The address as written.</summary>
    public required string Text { get; init; }

    /// <summary>The address with its scheme.</summary>
    public required string Url { get; init; }
}
