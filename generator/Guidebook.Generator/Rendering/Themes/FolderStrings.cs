using System.Collections.Immutable;
using System.Text;
using System.Text.Json;
using Guidebook.Generator.Diagnostics;
using Guidebook.Generator.Reading;
using Guidebook.Model;
using Guidebook.Themes.Kit;

namespace Guidebook.Generator.Rendering.Themes;

/// <summary>The strings of a theme with those of a folder, key by key.</summary>
internal sealed class FolderStrings
{
    private const string StringsFolder = "strings/";
    private const string Extension = ".yaml";

    private readonly ITheme theme;
    private readonly ILookup<string, Dictionary<string, string>> changes;

    /// <summary>Reads the strings; keys that neither the theme nor a template of the folder asks for are reported.</summary>
    public FolderStrings(ITheme theme, ThemeFolder folder, DiagnosticBag diagnostics)
    {
        this.theme = theme;
        var files = folder.All.Where(Takes).Select(file => (File: file, Words: Read(file.Bytes, file.Name, diagnostics))).ToList();
        changes = files.ToLookup(pair => pair.File.Path[StringsFolder.Length..^Extension.Length], pair =>
            pair.Words, StringComparer.OrdinalIgnoreCase);
        var templates = string.Concat(folder.Code.Select(file => file.Text));
        foreach (var (file, words) in files) CheckKeys(file, words, templates, diagnostics);
    }

    /// <summary>Whether a file of the folder is one of strings.</summary>
    public static bool Takes(ThemeFile file) =>
        file.Path.StartsWith(StringsFolder, StringComparison.Ordinal) && file.Is(Extension)
            && file.Path.Count(letter => letter == '/') == 1;

    /// <inheritdoc cref="ITheme.WordsIn"/>
    public byte[]? WordsIn(string tag)
    {
        var original = theme.WordsIn(tag);
        if (!changes.Contains(tag)) return original;
        var words = new SortedDictionary<string, string>(
            original is null ? new Dictionary<string, string>() : Read(original, "strings", new()), StringComparer.Ordinal);
        foreach (var (key, text) in changes[tag].SelectMany(change => change)) words[key] = text;
        return Encoding.UTF8.GetBytes(string.Concat(words.Select(word => $"{Quoted(word.Key)}: {Quoted(word.Value)}\n")));
    }

    private void CheckKeys(ThemeFile file, Dictionary<string, string> words, string templates, DiagnosticBag diagnostics)
    {
        var tag = file.Path[StringsFolder.Length..^Extension.Length];
        var known = new[] { theme.WordsIn("en"), theme.WordsIn(tag) }.OfType<byte[]>()
            .SelectMany(bytes => Read(bytes, "strings", new()).Keys).ToHashSet(StringComparer.Ordinal);
        foreach (var key in words.Keys.Where(key => !IsKnown(key)).Order(StringComparer.Ordinal))
            diagnostics.Report(Codes.UnknownThemeString, LineOf(file, key),
                $"Neither the theme nor a template of the folder asks for words under '{key}'.{Nearest.Suggestion(key, known)}");

        bool IsKnown(string key) => known.Contains(key) || templates.Contains($"\"{key}\"", StringComparison.Ordinal)
            || (key.LastIndexOf('.') is > 0 and var dot && (known.Contains($"{key[..dot]}.other") || templates.Contains($"\"{key[..dot]}\"", StringComparison.Ordinal)));
    }

    private static SourceSpan LineOf(ThemeFile file, string key)
    {
        var lines = file.Text.Split('\n');
        var line = Array.FindIndex(lines, line => line.TrimStart('"', '\'').StartsWith(key, StringComparison.Ordinal));
        return line < 0 ? SourceSpan.Whole(file.Name) : new(file.Name, line + 1, 1, key.Length);
    }

    private static Dictionary<string, string> Read(byte[] bytes, string name, DiagnosticBag diagnostics)
    {
        using var stream = new MemoryStream(bytes);
        return StringsReader.Read(stream, name, diagnostics);
    }

    private static string Quoted(string text) => $"\"{JsonEncodedText.Encode(text)}\"";
}
