using System.Collections.Immutable;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Guidebook.Generator.Caching;
using Guidebook.Generator.Diagnostics;
using Guidebook.Generator.Publishing;
using Guidebook.Model;

namespace Guidebook.Generator;

/// <summary>The record of the last build as JSON. A serializer would be prepared anew at each start.</summary>
internal static class LastBuildJson
{
    /// <summary>Writes a record.</summary>
    public static string Write(LastBuild last)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream))
        {
            json.WriteStartObject();
            json.WriteString("Surroundings", last.Surroundings);
            json.WriteStartArray("Folders");
            foreach (var folder in last.Folders) Write(json, folder);
            json.WriteEndArray();
            json.WritePropertyName("Schemas");
            Write(json, last.Schemas);
            json.WriteString("Record", last.Record);
            json.WriteString("Beside", last.Beside);
            json.WriteString("Conclusion", last.Conclusion);
            json.WriteStartArray("Findings");
            foreach (var finding in last.Findings) Write(json, finding);
            json.WriteEndArray();
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(stream.GetBuffer().AsSpan(0, (int)stream.Length));
    }

    /// <summary>Reads a record.</summary>
    /// <exception cref="JsonException">It is not one.</exception>
    public static LastBuild Read(string text) => BuildRecord.Understood(() =>
    {
        var last = JsonNode.Parse(text)!;
        return new LastBuild(
            Text(last, "Surroundings"), List(last, "Folders", Folder), Folder(last["Schemas"]!), Text(last, "Record"), Text(last, "Beside"),
            Text(last, "Conclusion"), List(last, "Findings", Finding));
    });

    private static void Write(Utf8JsonWriter json, FolderState folder)
    {
        json.WriteStartObject();
        json.WriteString("Path", folder.Path);
        json.WriteString("Hash", folder.Hash);
        Write(json, "Young", folder.Young);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, SaidAgain finding)
    {
        json.WriteStartObject();
        json.WriteString("Code", finding.Code);
        if (finding.Span is { } span) Write(json, span);
        json.WriteString("Message", finding.Message);
        json.WriteNumber("Count", finding.Count);
        if (finding.Cause is { } cause)
        {
            json.WriteString("Cause", cause.Name);
            json.WriteBoolean("IsRoot", cause.IsRoot);
        }

        Write(json, "Hides", finding.Hides);
        if (finding.Fix is { } fix) Write(json, fix);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, Fix fix)
    {
        json.WriteStartObject("Fix");
        json.WriteString("Target", fix.Target);
        json.WriteString("Before", fix.Before);
        json.WriteString("After", fix.After);
        json.WriteStartArray("Edits");
        foreach (var edit in fix.Edits)
        {
            json.WriteStartObject();
            Write(json, edit.Span);
            json.WriteString("Old", edit.Old);
            json.WriteString("New", edit.New);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, SourceSpan span)
    {
        json.WriteString("File", span.File);
        json.WriteNumber("Line", span.Line);
        json.WriteNumber("Column", span.Column);
        json.WriteNumber("Length", span.Length);
    }

    private static void Write(Utf8JsonWriter json, string name, ImmutableArray<string> texts)
    {
        json.WriteStartArray(name);
        foreach (var text in texts) json.WriteStringValue(text);
        json.WriteEndArray();
    }

    private static FolderState Folder(JsonNode folder) => new(Text(folder, "Path"), Text(folder, "Hash"), Texts(folder, "Young"));

    private static SaidAgain Finding(JsonNode finding) => new(
        Text(finding, "Code"), finding["File"] is null ? null : Span(finding), Text(finding, "Message"), Number(finding, "Count"),
        finding["Cause"] is null ? null : new(Text(finding, "Cause"), finding["IsRoot"]!.GetValue<bool>()), Texts(finding, "Hides"),
        finding["Fix"] is { } fix ? new(Text(fix, "Target"), Text(fix, "Before"), Text(fix, "After"), List(fix, "Edits", Edit)) : null);

    private static Edit Edit(JsonNode edit) => new(Span(edit), Text(edit, "Old"), Text(edit, "New"));

    private static SourceSpan Span(JsonNode at) => new(Text(at, "File"), Number(at, "Line"), Number(at, "Column"), Number(at, "Length"));

    private static ImmutableArray<T> List<T>(JsonNode node, string name, Func<JsonNode, T> read) =>
        [.. node[name]!.AsArray().Select(item => read(item!))];

    private static ImmutableArray<string> Texts(JsonNode node, string name) => List(node, name, text => text.GetValue<string>());

    private static string Text(JsonNode node, string name) => node[name]!.GetValue<string>();

    private static int Number(JsonNode node, string name) => node[name]!.GetValue<int>();
}
