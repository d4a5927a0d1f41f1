using System.Collections.Immutable;
using System.Globalization;

namespace Guidebook.Generator.Diagnostics.Printers;

/// <summary>
/// Prints diagnostics as workflow commands, which GitHub Actions shows beside the lines: <c>::error file=…,line=…,col=…::…</c>.
/// </summary>
public static class GitHubPrinter
{
    /// <summary>Prints the diagnostics in order.</summary>
    public static void Print(ImmutableArray<Diagnostic> diagnostics, TextWriter writer)
    {
        foreach (var diagnostic in diagnostics)
        {
            var grade = diagnostic.Code.Severity is Severity.Warning ? "warning" : "error";
            var location = diagnostic.Span is { } span
                ? string.Create(CultureInfo.InvariantCulture, $" file={Property(span.File)},line={span.Line},col={span.Column},endColumn={span.Column + span.Length},title={diagnostic.Code.Id}")
                : $" title={diagnostic.Code.Id}";
            writer.WriteLine($"::{grade}{location}::{Message(diagnostic.Message)}");
        }
    }

    private static string Message(string text) => Excerpt.Shown(text).Replace("%", "%25", StringComparison.Ordinal);

    private static string Property(string text) =>
        Message(text).Replace(":", "%3A", StringComparison.Ordinal).Replace(",", "%2C", StringComparison.Ordinal);
}
