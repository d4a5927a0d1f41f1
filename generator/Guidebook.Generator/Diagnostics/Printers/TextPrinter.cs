using System.Collections.Immutable;
using System.Globalization;
using Guidebook.Model;

namespace Guidebook.Generator.Diagnostics.Printers;

/// <summary>Prints findings for people: the sentence, then the author's line with a caret under the spot.</summary>
public sealed class TextPrinter(TextWriter writer, bool colour)
{
    private const int WidestLine = 160;
    private readonly Dictionary<string, string[]> files = new(StringComparer.Ordinal);

    /// <summary>Prints the findings in order, then how many there were.</summary>
    public void Print(ImmutableArray<Diagnostic> diagnostics)
    {
        foreach (var diagnostic in diagnostics) Print(diagnostic);
        if (diagnostics.IsEmpty) return;
        var warnings = diagnostics.Count(diagnostic => diagnostic.Code.Severity is Severity.Warning);
        var codes = string.Join(", ", diagnostics.Select(diagnostic => diagnostic.Code.Id).Distinct().Order(StringComparer.Ordinal).Take(3));
        writer.WriteLine($"{Counted(diagnostics.Length - warnings, "error")}, {Counted(warnings, "warning")}. 'guidebook explain CODE' tells more about {codes}.");
    }

    private static string Counted(int count, string noun) =>
        string.Create(CultureInfo.InvariantCulture, $"{count} {noun}{(count == 1 ? "" : "s")}");

    private void Print(Diagnostic diagnostic)
    {
        var shade = diagnostic.Code.Severity is Severity.Warning ? "33" : "31";
        writer.WriteLine(colour ? $"\e[{shade}m{diagnostic}\e[0m" : diagnostic.ToString());
        if (diagnostic.Span is { } span && LineOf(span) is { } line) PrintSpot(line, span, shade);
    }

    private void PrintSpot(string line, SourceSpan span, string shade)
    {
        var start = Math.Clamp(span.Column - 1, 0, line.Length);
        var length = Math.Clamp(span.Length, 1, Math.Max(1, line.Length - start));
        var from = start > WidestLine / 2 ? start - WidestLine / 4 : 0;
        var shown = line.Substring(from, Math.Min(WidestLine, line.Length - from));
        var number = span.Line.ToString(CultureInfo.InvariantCulture);
        var indent = new string([.. shown.Take(start - from).Select(letter => letter == '\t' ? '\t' : ' ')]);
        var caret = new string('^', Math.Min(length, Math.Max(1, WidestLine - (start - from))));
        writer.WriteLine($"  {number} | {shown}");
        writer.WriteLine($"  {new string(' ', number.Length)} | {indent}{(colour ? $"\e[{shade}m{caret}\e[0m" : caret)}");
    }

    private string? LineOf(SourceSpan span)
    {
        if (!files.TryGetValue(span.File, out var lines)) files[span.File] = lines = Read(span.File);
        return span.Line <= lines.Length && lines[span.Line - 1].Trim().Length > 0 ? lines[span.Line - 1] : null;
    }

    private static string[] Read(string file)
    {
        try
        {
            return File.ReadAllText(file).ReplaceLineEndings("\n").Split('\n');
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            return [];
        }
    }
}
