using System.Collections.Immutable;
using System.Text.Json;
using System.Text.RegularExpressions;
using Guidebook.Model;

namespace Guidebook.Generator.Diagnostics.Printers;

/// <summary>Prints diagnostics as SARIF 2.1.0 (Static Analysis Results Interchange Format, OASIS): one run of one tool.</summary>
public static partial class SarifPrinter
{
    /// <summary>Prints the diagnostics in order, with their codes as rules.</summary>
    public static void Print(ImmutableArray<Diagnostic> diagnostics, TextWriter writer) => JsonPrinter.Write(writer, json =>
    {
        ImmutableArray<Code> rules =
            [.. diagnostics.Select(diagnostic => diagnostic.Code).Distinct().OrderBy(code => code.Id, StringComparer.Ordinal)];
        json.WriteStartObject();
        json.WriteString("$schema", "https://json.schemastore.org/sarif-2.1.0.json");
        json.WriteString("version", "2.1.0");
        json.WriteStartArray("runs");
        json.WriteStartObject();
        WriteTool(json, rules);
        json.WriteStartArray("results");
        foreach (var diagnostic in diagnostics) WriteResult(json, diagnostic, rules.IndexOf(diagnostic.Code));
        json.WriteEndArray();
        json.WriteString("columnKind", "utf16CodeUnits");
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();
    });

    private static void WriteTool(Utf8JsonWriter json, ImmutableArray<Code> rules)
    {
        json.WriteStartObject("tool");
        json.WriteStartObject("driver");
        json.WriteString("name", "Guidebook");
        json.WriteStartArray("rules");
        foreach (var rule in rules) WriteRule(json, rule);
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteRule(Utf8JsonWriter json, Code code)
    {
        var page = Explanation.Find(code);
        json.WriteStartObject();
        json.WriteString("id", code.Id);
        WriteText(json, "shortDescription", code.Title);
        WriteText(json, "fullDescription", page.Meaning);
        json.WriteStartObject("defaultConfiguration");
        json.WriteString("level", LevelOf(code));
        json.WriteEndObject();
        json.WriteStartObject("help");
        json.WriteString("text", page.Text);
        json.WriteString("markdown", page.Text);
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteResult(Utf8JsonWriter json, Diagnostic diagnostic, int rule)
    {
        json.WriteStartObject();
        json.WriteString("ruleId", diagnostic.Code.Id);
        json.WriteNumber("ruleIndex", rule);
        json.WriteString("level", LevelOf(diagnostic.Code));
        WriteText(json, "message", Escaped(diagnostic.Message));
        if (diagnostic.Span is { } span) WriteLocation(json, span);
        if (diagnostic.Count > 1) json.WriteNumber("occurrenceCount", diagnostic.Count);
        json.WriteEndObject();
    }

    private static void WriteText(Utf8JsonWriter json, string name, string text)
    {
        json.WriteStartObject(name);
        json.WriteString("text", text);
        json.WriteEndObject();
    }

    private static string LevelOf(Code code) => code.Severity is Severity.Warning ? "warning" : "error";

    /// <summary>Escapes braces, which mark arguments in messages (3.11.5), and [words](address), which marks a link (3.11.6).</summary>
    private static string Escaped(string message) => Link().Replace(
        message.Replace("{", "{{", StringComparison.Ordinal).Replace("}", "}}", StringComparison.Ordinal), @"\[$1\](");

    [GeneratedRegex(@"\[([^\[\]]*)\]\(")]
    private static partial Regex Link();

    /// <summary>The file as a URI: absolute for an absolute path, otherwise relative to the working directory.</summary>
    private static string UriOf(string file) =>
        Path.IsPathRooted(file) ? new Uri(file).AbsoluteUri : Uri.EscapeDataString(file).Replace("%2F", "/", StringComparison.Ordinal);

    private static void WriteLocation(Utf8JsonWriter json, SourceSpan span)
    {
        json.WriteStartArray("locations");
        json.WriteStartObject();
        json.WriteStartObject("physicalLocation");
        json.WriteStartObject("artifactLocation");
        json.WriteString("uri", UriOf(span.File));
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
