using System.Text;
using System.Text.Json.Nodes;
using Guidebook.Generator.Diagnostics;
using Guidebook.Generator.Publishing;
using Guidebook.Model;

namespace Guidebook.Tests.Publishing;

/// <summary>A temporary output folder with helpers.</summary>
public sealed class OutputBench : IDisposable
{
    public string Home { get; } = Directory.CreateTempSubdirectory("guidebook-test-").FullName;

    public string Output => Path.Combine(Home, "output");

    public DiagnosticBag Diagnostics { get; private set; } = new();

    public string Codes => string.Join(' ', Diagnostics.Sorted.Select(found => found.Code.Id));

    public string Messages => string.Join('\n', Diagnostics.Sorted);

    /// <summary>Publishes these files; the content of each is its path and the given text.</summary>
    public Publication? Build(string word, params string[] paths)
    {
        Diagnostics = new();
        using var folder = OutputFolder.Open(Output, [], Diagnostics);
        if (folder is null) return null;
        foreach (var path in paths) folder.Write(new SitePath(path), Encoding.UTF8.GetBytes($"{path} {word}"));
        return folder.Publish(new JsonObject { ["word"] = word }, Diagnostics);
    }

    /// <summary>Writes a user's own file into the output folder.</summary>
    public void Put(string path, string text)
    {
        var full = Path.Combine(Output, path);
        Directory.CreateDirectory(Path.GetDirectoryName(full)!);
        File.WriteAllText(full, text);
    }

    public string Read(string path) => File.ReadAllText(Path.Combine(Output, path));

    /// <summary>All files and folders of the output, sorted; folders end with a slash.</summary>
    public string Tree() => Tree(Output);

    public static string Tree(string folder) =>
        string.Join(' ', Directory.EnumerateFileSystemEntries(folder, "*", SearchOption.AllDirectories)
        .Select(path => Path.GetRelativePath(folder, path) + (Directory.Exists(path) ? "/" : "")).Order(StringComparer.Ordinal));

    public void Dispose() => Directory.Delete(Home, recursive: true);
}
