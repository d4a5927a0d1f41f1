using Guidebook.Generator.Diagnostics;
using Guidebook.Generator.Prose;
using Guidebook.Generator.Prose.Syntax;
using Guidebook.Generator.Reading.Files;
using Guidebook.Generator.Reading.Yaml;
using Guidebook.Generator.Reading.Yaml.Nodes;
using Guidebook.Model;

namespace Guidebook.Generator.Reading.Entries;

/// <summary>Reads one file into one record, even if the file is broken, so that links to it are not reported as well.</summary>
internal static class FileReading
{
    /// <summary>Reads a YAML file.</summary>
    public static T Yaml<T>(FoundFile file, DiagnosticBag diagnostics, Func<Fields, T> read) =>
        file.Recorder is { } recorder ? Fields.Record(recorder, file.Language, read) : Yaml(Load(file, diagnostics), read, KindOf(file));

    /// <summary>Reads a YAML text.</summary>
    /// <param name="kind">The kind of the file's entry; null for a file of another kind.</param>
    public static T Yaml<T>(SourceDocument document, Func<Fields, T> read, string? kind = null) =>
        Fields.Read(document, YamlTree.Read(document, TextPart.Whole(document.Text)), read, kind);

    /// <summary>Reads a file with a list of entries; of a broken file, only the ids that it appears to define.</summary>
    /// <param name="key">The key of the list.</param>
    public static T List<T>(FoundFile file, string key, DiagnosticBag diagnostics, Func<Fields, T> read)
    {
        if (file.Recorder is { } recorder) return Fields.Record(recorder, file.Language, read);
        var document = Load(file, diagnostics);
        var map = YamlTree.Read(document, TextPart.Whole(document.Text), key);
        var value = Fields.Read(document, map, read);
        return map is not null && map.Entries.ContainsKey(key)
            ? value
            : Fields.Read(document.Silent, WrittenIds.StandIn(document, key), read);
    }

    /// <summary>Reads a Markdown file with front matter.</summary>
    public static T Markdown<T>(FoundFile file, DiagnosticBag diagnostics, Func<Fields, Body, T> read)
    {
        if (file.Recorder is { } recorder)
            return Fields.Record(recorder, file.Language, fields => read(fields, new(new([], fields.Span), [])));
        var document = Load(file, diagnostics);
        var parts = FrontMatter.Split(document);
        var map = parts.Front is { } front ? YamlTree.Read(document, front) : null;
        var text = parts.Body.Length == document.Text.Length ? document.Text : document.Text.Substring(parts.Body.Start, parts.Body.Length);
        var origin = TextOrigin.OfLines(document.Name, text, parts.Body.Line);
        var body = PassageReader.ReadBody(text, origin, document.Diagnostics, document.Language, file.Id);
        return Fields.Read(document, map, fields => read(fields, body), KindOf(file));
    }

    /// <summary>The kind of the entry that a file is, from its folder.</summary>
    private static string? KindOf(FoundFile file)
    {
        var folder = Path.GetFileName(Path.GetDirectoryName(file.Name));
        return Kinds.Folders.FirstOrDefault(read => read.Folder.Name == folder).Kind?.Word;
    }

    private static SourceDocument Load(FoundFile file, DiagnosticBag diagnostics)
    {
        var document = (TextFile.Load(file, diagnostics) ?? SourceDocument.Unread(file.Name)) with { Language = file.Language };
        SampleTexts.Report(document);
        return document;
    }
}
