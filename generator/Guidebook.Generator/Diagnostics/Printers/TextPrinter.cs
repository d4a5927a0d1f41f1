using System.Collections.Immutable;
using System.Globalization;
using Guidebook.Model;

namespace Guidebook.Generator.Diagnostics.Printers;

/// <summary>
/// Prints diagnostics for people: the message, then the source line with a caret; diagnostics of one cause are printed together.
/// </summary>
public sealed class TextPrinter(TextWriter writer, bool colour)
{
    private const int MostPlaces = 12;
    private readonly SourceLines lines = new();
    private string hint = "";

    /// <summary>Prints the diagnostics in order, then the numbers of errors and warnings.</summary>
    public void Print(ImmutableArray<Diagnostic> diagnostics)
    {
        if (diagnostics.All(diagnostic => diagnostic.Count == 1)) hint = "; '--format json' lists them all";
        foreach (var group in DiagnosticGroup.Create(diagnostics)) Print(group);
        if (diagnostics.IsEmpty) return;
        var warnings = diagnostics.Where(diagnostic => diagnostic.Code.Severity is Severity.Warning).Sum(diagnostic => diagnostic.Count);
        writer.WriteLine($"{FormatCount(diagnostics.Sum(diagnostic => diagnostic.Count) - warnings, "error")}, {FormatCount(warnings, "warning")}. {Explain(diagnostics)}");
    }

    private static string Explain(ImmutableArray<Diagnostic> diagnostics)
    {
        var codes = diagnostics.Select(diagnostic => diagnostic.Code.Id).Distinct().Order(StringComparer.Ordinal).ToList();
        if (codes is [var only]) return $"'guidebook explain {only}' tells more.";
        return $"'guidebook explain CODE' tells more about {string.Join(", ", codes.Take(3))}{(codes.Count > 3 ? " and the others" : "")}.";
    }

    private static string FormatCount(int count, string noun) =>
        string.Create(CultureInfo.InvariantCulture, $"{count:N0} {noun}{(count == 1 ? "" : "s")}");

    private void Print(DiagnosticGroup group)
    {
        var diagnostic = group.First;
        var shade = diagnostic.Code.Severity is Severity.Warning ? "33" : "31";
        writer.WriteLine($"{Tinted(Excerpt.Shown(diagnostic.Head), shade)}: {Tinted(Excerpt.Shown(diagnostic.Message), "1")}");
        if (diagnostic is { Count: 1, Span: { } span }) PrintSpot(span, shade);
        if (!group.Others.IsEmpty) PrintPlaces(group);
    }

    private void PrintSpot(SourceSpan span, string shade)
    {
        var line = lines.Find(span);
        if (line.IsEmpty) return;
        var excerpt = Excerpt.Create(line, span.Column, span.Length);
        var number = span.Line.ToString(CultureInfo.InvariantCulture);
        writer.WriteLine($"  {Tinted($"{number} |", "2")} {excerpt.Line}");
        writer.WriteLine($"  {Tinted($"{new string(' ', number.Length)} |", "2")} {excerpt.Blanks}{Tinted(excerpt.Carets, shade)}");
    }

    private void PrintPlaces(DiagnosticGroup group)
    {
        var locations = group.Others.Where(other => other.Count == 1).Take(MostPlaces).ToList();
        var (all, more) = (group.OthersCount, group.OthersCount - locations.Count);
        writer.WriteLine(all == 1 ? "  The same in 1 more place:" : string.Create(CultureInfo.InvariantCulture, $"  The same in {all:N0} more places:"));
        foreach (var other in locations) writer.WriteLine($"    {Excerpt.Shown(other.Span.ToString())}");
        if (more > 0) writer.WriteLine(string.Create(CultureInfo.InvariantCulture, $"    and in {more:N0} more{hint}."));
    }

    private string Tinted(string text, string shade) => colour ? $"\e[{shade}m{text}\e[0m" : text;
}
