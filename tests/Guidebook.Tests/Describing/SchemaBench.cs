using System.Diagnostics;
using Guidebook.Generator.Describing;
using Guidebook.Generator.Diagnostics;
using Guidebook.Generator.Linking;
using Guidebook.Generator.Reading;
using Guidebook.Generator.Reading.Files;
using Guidebook.Model;
using Guidebook.Tests.Architecture;

namespace Guidebook.Tests.Describing;

/// <summary>Writes the schemas of guides and lets npm's <c>ajv</c> judge their files.</summary>
public sealed class SchemaBench : IDisposable
{
    private static readonly string Packages = Path.Combine(Repository.Root, "tests", "schema");

    private readonly string folder = Directory.CreateTempSubdirectory("guidebook-schema-").FullName;
    private readonly List<string> lines = [];
    private readonly Dictionary<string, string> schemas = new(StringComparer.Ordinal);

    /// <summary>Adds the files of a guide; returns the findings of the reader and the linker by file.</summary>
    public ILookup<string, Diagnostic> Add(ContentFolders guide)
    {
        var found = new DiagnosticBag();
        if (ContentReader.Read(guide, 1, found) is not { } content) return Array.Empty<Diagnostic>().ToLookup(_ => "");
        GuideLinker.Link(content, new(2026, 11, 22), found);
        foreach (var file in KeyCatalog.Create(guide.Content))
            foreach (var path in FilesOf(guide, file))
                Add(SchemaWriter.Write(file, content), path);
        return found.Sorted.Where(one => one.Span is not null).ToLookup(one => Path.GetFullPath(one.Span!.Value.File));
    }

    /// <summary>Adds a file to judge by a schema.</summary>
    public void Add(ReadOnlySpan<byte> schema, string file)
    {
        var text = Convert.ToHexString(System.Security.Cryptography.SHA256.HashData(schema));
        if (!schemas.TryGetValue(text, out var path))
        {
            path = schemas[text] = Path.Combine(folder, $"{schemas.Count}.json");
            File.WriteAllBytes(path, schema);
        }

        lines.Add($"{path}\t{file}");
    }

    /// <summary>Adds a text to judge by a schema.</summary>
    public void AddText(ReadOnlySpan<byte> schema, string name, string yaml)
    {
        var file = Path.Combine(folder, $"{name}+{lines.Count}.yaml");
        File.WriteAllText(file, yaml);
        Add(schema, file);
    }

    /// <summary>The verdicts by file: <c>valid</c>, <c>syntax</c> or what is wrong.</summary>
    public Dictionary<string, string> Judge()
    {
        Tools.InstallNpm(Packages, "node_modules/ajv/package.json");
        var start = new ProcessStartInfo(Tools.Find("node", "nodejs"), [Path.Combine(Packages, "validate.mjs")])
        { RedirectStandardInput = true, RedirectStandardOutput = true };
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync();
        foreach (var line in lines) process.StandardInput.Write(line + "\n");
        process.StandardInput.Close();
        process.WaitForExit();
        return output.GetAwaiter().GetResult().Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => line.Split('\t'))
            .ToDictionary(parts => parts[0], parts => parts[1]);
    }

    /// <inheritdoc/>
    public void Dispose() => Directory.Delete(folder, recursive: true);

    private static IEnumerable<string> FilesOf(ContentFolders guide, KeyFile file)
    {
        var isSeed = file.Name == Source.Definition.Word;
        var path = isSeed ? guide.Seeds : Path.Combine(guide.Content, Path.GetDirectoryName(file.Pattern)!);
        return path is null || !Directory.Exists(path) ? [] : Directory.EnumerateFiles(path, Path.GetFileName(file.Pattern));
    }
}
