using Guidebook.Generator.Diagnostics;
using Guidebook.Model;

namespace Guidebook.Generator.Prose;

/// <summary>A text that is being read: its Markdown, where it stands, and where its mistakes go.</summary>
/// <param name="IsBody">Whether it may have headings and footnotes.</param>
internal sealed record ProseText(string Markdown, TextOrigin Origin, DiagnosticBag Diagnostics, bool IsBody)
{
    /// <summary>The language in which it is written.</summary>
    public required Language Language { get; init; }

    /// <summary>The author's place of a stretch of the text.</summary>
    public SourceSpan At(int offset, int length) => Origin.At(Markdown, offset, length);

    /// <summary>The author's place of a node of the syntax tree.</summary>
    public SourceSpan At(Markdig.Syntax.SourceSpan span) => At(span.Start, span.Length);

    /// <summary>The rest of the line that begins at the offset.</summary>
    public SourceSpan LineAt(int offset) => At(offset, Markdown.Length);

    /// <summary>Tells of a mistake.</summary>
    public void Report(Code code, SourceSpan span, string message) => Diagnostics.Report(code, span, message);

    /// <summary>Tells of a mistake in a node of the syntax tree.</summary>
    public void Report(Code code, Markdig.Syntax.SourceSpan span, string message) => Diagnostics.Report(code, At(span), message);
}
