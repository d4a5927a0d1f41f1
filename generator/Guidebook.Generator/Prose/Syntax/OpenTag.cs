namespace Guidebook.Generator.Prose.Syntax;

/// <summary>An opening tag whose closing tag is awaited.</summary>
/// <param name="Start">The start of its words in the output.</param>
internal sealed record OpenTag(string Name, Markdig.Syntax.SourceSpan Span, int Start);
