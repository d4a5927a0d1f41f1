using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Guidebook.Generator;
using Guidebook.Generator.Diagnostics;
using Guidebook.Tests.Architecture;
using Guidebook.Tests.Commands;

namespace Guidebook.Tests.Builds;

/// <summary>A guide in a temporary folder, and its build.</summary>
public sealed partial class BuildBench : IDisposable
{
    /// <summary>Copies a guide of the repository: a folder that contains <c>content</c>; an empty name copies the shipped guide.</summary>
    public BuildBench(string guide = "")
    {
        foreach (var part in new[] { "content", "seeds" }) Files.Copy(Path.Combine(Repository.Root, guide, part), PathOf(part));
        // A build in the repository has written them.
        var schemas = new DirectoryInfo(PathOf("content/.schema"));
        if (schemas.Exists) schemas.Delete(recursive: true);
    }

    /// <summary>The temporary folder.</summary>
    public string Home { get; } = Directory.CreateTempSubdirectory("guidebook-build-").FullName;

    /// <summary>The output folder.</summary>
    public string Output => PathOf("output");

    /// <summary>Copies a test guide.</summary>
    public static BuildBench Open(string name) => new($"tests/Guidebook.Tests/Guides/{name}");

    /// <summary>The path of a file on disk.</summary>
    public string PathOf(string path) => Path.Combine(Home, path);

    /// <summary>Writes a file of the guide.</summary>
    public BuildBench Write(string path, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(PathOf(path))!);
        File.WriteAllText(PathOf(path), text);
        return this;
    }

    /// <summary>Removes the rules from <c>guide.yaml</c>, so that no text is too long or too short.</summary>
    public BuildBench WithoutRules() =>
        Write("content/guide.yaml",
            string.Concat(
            File.ReadLines(PathOf("content/guide.yaml")).Where(line => line != "rules:" && !line.StartsWith("  - {rule: ", StringComparison.Ordinal))
            .Select(line => line + "\n")));

    /// <summary>The text of a page or file of the site; a fingerprint in the file's name can be left out.</summary>
    public string Page(string path)
    {
        var file = Path.Combine(Output, "site", path);
        if (File.Exists(file) || !Directory.Exists(Path.GetDirectoryName(file))) return File.ReadAllText(file);
        var named = Directory.EnumerateFiles(Path.GetDirectoryName(file)!).Where(one => WithoutFingerprints(one) == file);
        return File.ReadAllText(named.SingleOrDefault() ?? file);
    }

    /// <summary>A text without the fingerprints in names of files.</summary>
    public static string WithoutFingerprints(string text) => Fingerprint().Replace(text, "");

    /// <summary>Builds the website in this process; source locations start with <c>content/</c> or <c>seeds/</c>.</summary>
    /// <param name="change">Changes the options; null for the defaults.</param>
    /// <param name="cancellation">Cancels the build; null for a test that does not.</param>
    public async Task<ImmutableArray<Diagnostic>> BuildAsync(
        string output = "output", Func<BuildOptions, BuildOptions>? change = null, CancellationToken? cancellation = null)
    {
        var diagnostics = new DiagnosticBag();
        var options =
            new BuildOptions
            {
                Folders = new(PathOf("content"), Directory.Exists(PathOf("seeds")) ? PathOf("seeds") : null),
                Output = PathOf(output),
                PrintTimeout = TimeSpan.FromMinutes(5), // Beside all other tests, a print takes long.
            };
        var run = new Run(diagnostics, Progress.For(TextWriter.Null, silent: true));
        await Build.RunAsync(change?.Invoke(options) ?? options, run, cancellation ?? TestContext.Current.CancellationToken);
        return [.. diagnostics.Sorted.Select(Relative)];
    }

    /// <summary>Makes the guide use a theme folder.</summary>
    public Task ChooseThemeAsync(string folder) =>
        File.AppendAllTextAsync(PathOf("content/guide.yaml"), $"\ntheme: {{folder: {folder}}}\n", TestContext.Current.CancellationToken);

    /// <summary>Runs the real program in this folder.</summary>
    public Task<ProgramRun> RunAsync(params string[] arguments) => ProgramRun.RunAsync(Home, arguments);

    /// <inheritdoc/>
    public void Dispose() => Directory.Delete(Home, recursive: true);

    [GeneratedRegex(@"\.[0-9a-f]{10}(?=\.(css|js|woff2?|ttf|otf|svg)\b)")]
    private static partial Regex Fingerprint();

    private Diagnostic Relative(Diagnostic found) =>
        found.Span is { } span ? found with { Span = span with { File = Path.GetRelativePath(Home, span.File).Replace('\\', '/') } }
        : found;
}
