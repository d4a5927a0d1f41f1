using System.Collections.Immutable;
using System.Text.Json;
using Guidebook.Model;

namespace Guidebook.Generator.Diagnostics.Printers;

/// <summary>Prints findings as SARIF 2.1.0 (Static Analysis Results Interchange Format, OASIS): one run of one tool.</summary>
public static class SarifPrinter
{
    /// <summary>Prints the findings in order, with the rules that they break.</summary>
    public static void Print(ImmutableArray<Diagnostic> diagnostics, TextWriter writer) => JsonPrinter.Write(writer, json =>
    {
        json.WriteStartObject();
        json.WriteString("$schema", "https://json.schemastore.org/sarif-2.1.0.json");
        json.WriteString("version", "2.1.0");
        json.WriteStartArray("runs");
        json.WriteStartObject();
        WriteTool(json, diagnostics);
        json.WriteStartArray("results");
        foreach (var diagnostic in diagnostics) WriteResult(json, diagnostic);
        json.WriteEndArray();
        json.WriteString("columnKind", "utf16CodeUnits");
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();
    });

    private static void WriteTool(Utf8JsonWriter json, ImmutableArray<Diagnostic> diagnostics)
    {
        json.WriteStartObject("tool");
        json.WriteStartObject("driver");
        json.WriteString("name", "Guidebook");
        json.WriteStartArray("rules");
        foreach (var code in diagnostics.Select(diagnostic => diagnostic.Code).Distinct().OrderBy(code => code.Id, StringComparer.Ordinal))
        {
            json.WriteStartObject();
            json.WriteString("id", code.Id);
            json.WriteStartObject("shortDescription");
            json.WriteString("text", code.Title);
            json.WriteEndObject();
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteResult(Utf8JsonWriter json, Diagnostic diagnostic)
    {
        json.WriteStartObject();
        json.WriteString("ruleId", diagnostic.Code.Id);
        json.WriteString("level", diagnostic.Code.Severity is Severity.Warning ? "warning" : "error");
        json.WriteStartObject("message");
        json.WriteString("text", diagnostic.Message);
        json.WriteEndObject();
        if (diagnostic.Span is { } span) WriteLocation(json, span);
        json.WriteEndObject();
    }

    private static void WriteLocation(Utf8JsonWriter json, SourceSpan span)
    {
        json.WriteStartArray("locations");
        json.WriteStartObject();
        json.WriteStartObject("physicalLocation");
        json.WriteStartObject("artifactLocation");
        json.WriteString("uri", Uri.EscapeDataString(span.File).Replace("%2F", "/", StringComparison.Ordinal));
        json.WriteEndObject();
        json.WriteStartObject("region");
        json.WriteNumber("startLine", span.Line);
        json.WriteNumber("startColumn", span.Column);
        json.WriteNumber("endColumn", span.Column + span.Length);
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndArray();
    }
}
