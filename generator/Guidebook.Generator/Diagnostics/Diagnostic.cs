using System.Collections.Immutable;
using Guidebook.Model;

namespace Guidebook.Generator.Diagnostics;

/// <summary>Something that was found.</summary>
/// <param name="Span">The place in the author's file; null where the finding is not about a file.</param>
/// <param name="Message">A whole sentence: what is wrong, and what would be right.</param>
public sealed record Diagnostic(Code Code, SourceSpan? Span, string Message)
{
    /// <summary>What brought it about; null where it stands alone.</summary>
    public Cause? Cause { get; init; }

    /// <summary>The ids and pictures that the guide lacks because of this: what names them is not to blame.</summary>
    public ImmutableArray<string> Hides { get; init; } = [];

    /// <summary>The one-line form that editors can jump from: <c>content/a.yaml(12,3): error GB2001: …</c>.</summary>
    public override string ToString() => $"{Head}: {Message}";

    /// <summary>What stands before the message.</summary>
    public string Head => Span is { } span ? $"{span}: {Grade} {Code.Id}" : $"{Grade} {Code.Id}";

    /// <summary>How grave it is, in the word that compilers use.</summary>
    public string Grade => Code.Severity is Severity.Warning ? "warning" : "error";

    /// <inheritdoc/>
    public bool Equals(Diagnostic? other) =>
        other is not null && Code == other.Code && Span == other.Span && Message == other.Message;

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Code, Span, Message);
}
