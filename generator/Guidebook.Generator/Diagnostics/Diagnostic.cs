using System.Collections.Immutable;
using Guidebook.Model;

namespace Guidebook.Generator.Diagnostics;

/// <summary>A problem with its code, location and message.</summary>
/// <param name="Span">The location in the author's file; null if the problem concerns no file.</param>
/// <param name="Message">A complete sentence with the problem and its correction.</param>
public sealed record Diagnostic(Code Code, SourceSpan? Span, string Message)
{
    /// <summary>The order of output: by location, code and message; diagnostics without a file come last.</summary>
    public static IComparer<Diagnostic> ByLocation { get; } = Comparer<Diagnostic>.Create(Compare);

    /// <summary>
    /// The number of diagnostics that this one stands for; above 1, it has only their number and the location of the first.
    /// </summary>
    public int Count { get; init; } = 1;

    /// <summary>The cause that it shares with other diagnostics; null if there is none.</summary>
    public Cause? Cause { get; init; }

    /// <summary>The ids and pictures that are missing because of this problem; references to them are not the mistake.</summary>
    public ImmutableArray<string> Hides { get; init; } = [];

    /// <summary>The correction that the program can write; null if a person must decide.</summary>
    public Fix? Fix { get; init; }

    /// <summary>The one-line format that editors can open: <c>content/a.yaml(12,3): error GB2001: …</c>.</summary>
    public override string ToString() => $"{Head}: {Message}";

    /// <summary>The text before the message: location, severity and code.</summary>
    public string Head => Span is { } span ? $"{span}: {Grade} {Code.Id}" : $"{Grade} {Code.Id}";

    /// <summary>The severity in the words of compilers: <c>warning</c> or <c>error</c>.</summary>
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
