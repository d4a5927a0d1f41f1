using System.Collections.Immutable;
using Guidebook.Model;

namespace Guidebook.Generator.Diagnostics;

/// <summary>Something that was found.</summary>
/// <param name="Span">The place in the author's file; null where the finding is not about a file.</param>
/// <param name="Message">A whole sentence: what is wrong, and what would be right.</param>
public sealed record Diagnostic(Code Code, SourceSpan? Span, string Message)
{
    /// <summary>The order in which findings are told: by place, then code, then message; those of no file come last.</summary>
    public static IComparer<Diagnostic> ByLocation { get; } = Comparer<Diagnostic>.Create(Compare);

    /// <summary>How many findings it stands for: more than one where only their number is told, and the place of the first.</summary>
    public int Count { get; init; } = 1;

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

    private static int Compare(Diagnostic one, Diagnostic other)
    {
        var order = (one.Span is null).CompareTo(other.Span is null);
        if (order == 0) order = (one.Span ?? default).CompareTo(other.Span ?? default);
        if (order == 0) order = string.CompareOrdinal(one.Code.Id, other.Code.Id);
        if (order == 0) order = (one.Count > 1).CompareTo(other.Count > 1);
        if (order == 0) order = string.CompareOrdinal(one.Message, other.Message);
        return order != 0 ? order : (one.Span?.Length ?? 0).CompareTo(other.Span?.Length ?? 0);
    }
}
