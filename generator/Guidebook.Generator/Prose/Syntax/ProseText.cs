using Guidebook.Generator.Diagnostics;
using Guidebook.Model;

namespace Guidebook.Generator.Prose.Syntax;

/// <summary>A text that is being read: its Markdown, its source location and its diagnostics.</summary>
/// <param name="IsBody">Whether it may have headings and footnotes.</param>
internal sealed record ProseText(string Markdown, TextOrigin Origin, DiagnosticBag Diagnostics, bool IsBody)
{
    /// <summary>The language of the text.</summary>
    public required Language Language { get; init; }

    /// <summary>The id of the article or page whose body it is; null for other texts.</summary>
    public Slug? Page { get; init; }

    /// <summary>The source location of a range of the text.</summary>
    public SourceSpan At(int offset, int length) => Origin.At(Markdown, offset, length);

    /// <summary>The source location of a node of the syntax tree.</summary>
    public SourceSpan At(Markdig.Syntax.SourceSpan span) => At(span.Start, span.Length);

    /// <summary>The source location from an offset to the end of its line.</summary>
    public SourceSpan LineAt(int offset) => At(offset, Markdown.Length);

    /// <summary>Reports a diagnostic.</summary>
    public void Report(Code code, SourceSpan span, string message) => Diagnostics.Report(code, span, message);

    /// <summary>Reports a diagnostic at a node of the syntax tree.</summary>
    public void Report(Code code, Markdig.Syntax.SourceSpan span, string message) => Diagnostics.Report(code, At(span), message);
}
