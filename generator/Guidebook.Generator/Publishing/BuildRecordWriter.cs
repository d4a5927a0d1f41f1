using System.Text.Encodings.Web;
using System.Text.Json;

namespace Guidebook.Generator.Publishing;

/// <summary>Writes <c>build.json</c>.</summary>
internal static class BuildRecordWriter
{
    private static readonly JsonWriterOptions Form =
        new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Writes a record to a temporary file; the caller renames it.</summary>
    public static void Write(BuildRecord record, string path)
    {
        using var stream = new FileStream(path, FileMode.Create, FileAccess.Write, FileShare.None, 1 << 16);
        using (var json = new Utf8JsonWriter(stream, Form)) Write(record, json);
        stream.WriteByte((byte)'\n');
    }

    private static void Write(BuildRecord record, Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteString("made-by", "guidebook");
        if (record.Report is { } report)
        {
            json.WritePropertyName("report");
            report.WriteTo(json);
        }

        json.WriteStartArray("files");
        foreach (var file in record.Files) Write(file, json);
        json.WriteEndArray();
        if (record.Former.Count > 0) WriteFormer(record, json);
        json.WriteEndObject();
    }

    private static void Write(MadeFile file, Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteString("path", file.Path);
        json.WriteNumber("size", file.Size);
        json.WriteString("sha256", file.Sha256);
        json.WriteEndObject();
    }

    private static void WriteFormer(BuildRecord record, Utf8JsonWriter json)
    {
        json.WriteStartArray("former");
        foreach (var path in record.Former) json.WriteStringValue(path);
        json.WriteEndArray();
    }
}
