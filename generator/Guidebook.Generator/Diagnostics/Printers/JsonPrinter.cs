using System.Collections.Immutable;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Guidebook.Generator.Diagnostics.Printers;

/// <summary>Prints diagnostics as a JSON array of flat objects.</summary>
public static class JsonPrinter
{
    /// <summary>The JSON style: indented, with unescaped letters, because the output is never embedded in HTML.</summary>
    public static JsonWriterOptions Style { get; } =
        new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Prints the diagnostics in order.</summary>
    public static void Print(ImmutableArray<Diagnostic> diagnostics, TextWriter writer) => Write(writer, json =>
    {
        json.WriteStartArray();
        foreach (var diagnostic in diagnostics) Write(json, diagnostic);
        json.WriteEndArray();
    });

    /// <summary>Calls a function that writes JSON, and prints the JSON with a line break.</summary>
    public static void Write(TextWriter writer, Action<Utf8JsonWriter> write)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, Style)) write(json);
        writer.WriteLine(System.Text.Encoding.UTF8.GetString(stream.ToArray()));
    }

    private static void Write(Utf8JsonWriter json, Diagnostic diagnostic)
    {
        json.WriteStartObject();
        json.WriteString("code", diagnostic.Code.Id);
        json.WriteString("severity", diagnostic.Code.Severity is Severity.Warning ? "warning" : "error");
        if (diagnostic.Span is { } span)
        {
            json.WriteString("file", span.File);
            json.WriteNumber("line", span.Line);
            json.WriteNumber("column", span.Column);
            json.WriteNumber("length", span.Length);
        }

        json.WriteString("message", diagnostic.Message);
        if (diagnostic.Count > 1) json.WriteNumber("more", diagnostic.Count);
        json.WriteEndObject();
    }
}
