using System.Buffers;
using System.Text.Json;
using Guidebook.Generator.Hashing;
using Guidebook.Model;
using Guidebook.Themes.Kit;

namespace Guidebook.Generator.Publishing;

/// <summary>
/// Lists the files for offline reading, which are all files of the site except those for print, as a script for the service worker.
/// </summary>
public static class OfflineFiles
{
    private static readonly string[] Printed = [".pdf", ".png", ".json"];

    /// <summary>The script; its version changes with any file, and browsers then fetch a new copy.</summary>
    public static byte[] Write(IEnumerable<MadeFile> files)
    {
        var copied = files.Where(file => !IsPrinted(file.Path)).ToList();
        var state = string.Concat(copied.Select(file => $"{file.Path} {file.Sha256}\n"));
        var version = ContentHash.Create(state)[..16];
        var script = new ArrayBufferWriter<byte>();
        script.Write("self.offlineFiles = "u8);
        using (var json = new Utf8JsonWriter(script)) Write(json, version, copied.Select(file => new SitePath(file.Path)));
        script.Write(";\n"u8);
        return script.WrittenSpan.ToArray();
    }

    private static void Write(Utf8JsonWriter json, string version, IEnumerable<SitePath> paths)
    {
        json.WriteStartObject();
        json.WriteString("version", version);
        json.WriteStartArray("paths");
        foreach (var path in paths) json.WriteStringValue(path.ToUrl());
        json.WriteEndArray();
        json.WriteEndObject();
    }

    /// <summary>Whether a file is one to print, or belongs to one.</summary>
    public static bool IsPrinted(string path) =>
        path.StartsWith("downloads/", StringComparison.Ordinal) && Printed.Contains(Path.GetExtension(path));
}
