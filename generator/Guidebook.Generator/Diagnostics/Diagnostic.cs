using Guidebook.Model;

namespace Guidebook.Generator.Diagnostics;

/// <summary>Something that was found.</summary>
/// <param name="Span">The place in the author's file; null where the finding is not about a file.</param>
/// <param name="Message">A whole sentence: what is wrong, and what would be right.</param>
public sealed record Diagnostic(Code Code, SourceSpan? Span, string Message)
{
    /// <summary>The one-line form that editors can jump from: <c>content/a.yaml(12,3): error GB2001: …</c>.</summary>
    public override string ToString()
    {
        var grade = Code.Severity is Severity.Warning ? "warning" : "error";
        return Span is { } span ? $"{span}: {grade} {Code.Id}: {Message}" : $"{grade} {Code.Id}: {Message}";
    }
}
