using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Guidebook.Generator;
using Guidebook.Generator.Diagnostics;
using Guidebook.Generator.Diagnostics.Printers;
using Guidebook.Tests.Architecture;
using Guidebook.Tests.Builds;

namespace Guidebook.Tests.Cases;

/// <summary>A small guide with the expected diagnostics and output of its build; README.md in this folder describes the format.</summary>
public sealed partial class Case(string name) : IDisposable
{
    private readonly string home = Path.Combine(Folder, name);
    private readonly string copy = Directory.CreateTempSubdirectory("guidebook-case-").FullName;

    /// <summary>The folder of all cases.</summary>
    public static string Folder { get; } = Path.Combine(Repository.Root, "tests", "Guidebook.Tests", "Cases");

    /// <summary>The names of all cases, such as <c>diagnostics/GB1101</c>, in order.</summary>
    public static IEnumerable<string> Names => Directory.EnumerateDirectories(Folder)
        .SelectMany(Directory.EnumerateDirectories)
        .Select(folder => Path.GetRelativePath(Folder, folder).Replace('\\', '/'))
        .Order(StringComparer.Ordinal);

    /// <summary>
    /// The printed diagnostics, with locations that start with <c>content/</c> or <c>seeds/</c>; empty if there are none.
    /// </summary>
    public string Diagnostics { get; private set; } = "";

    private string Expected => Path.Combine(home, "expected");

    /// <summary>Builds a copy of the guide, so that the case itself stays unchanged.</summary>
    public async Task BuildAsync()
    {
        foreach (var part in new[] { "content", "seeds" }) Files.Copy(Path.Combine(home, part), Path.Combine(copy, part));
        Make();
        var seeds = Path.Combine(copy, "seeds");
        var found = new DiagnosticBag();
        using var text = new StringWriter(CultureInfo.InvariantCulture) { NewLine = "\n" };
        var options = new BuildOptions
        {
            Folders = new(Path.Combine(copy, "content"), Directory.Exists(seeds) ? seeds : null),
            Output = Path.Combine(copy, "output"),
        };
        await Build.RunAsync(options, new Run(found, Progress.For(TextWriter.Null, silent: true)), TestContext.Current.CancellationToken);
        new TextPrinter(text, colour: false).Print(found.Sorted);
        Diagnostics = text.ToString().Replace(copy + Path.DirectorySeparatorChar, "", StringComparison.Ordinal);
    }

    /// <summary>The paths of the expected files, relative to <c>expected/</c>.</summary>
    public IEnumerable<string> ExpectedFiles => Directory.Exists(Expected) ? Files.Below(Expected) : [];

    /// <summary>The content of an expected file.</summary>
    public string Read(string path) => File.ReadAllText(Path.Combine(Expected, path));

    /// <summary>Writes the actual output as the expected output; empty output is no file.</summary>
    public void Rewrite(string path, string? text)
    {
        var file = Path.Combine(Expected, path);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        if (string.IsNullOrEmpty(text)) File.Delete(file);
        else File.WriteAllText(file, text);
    }

    /// <summary>
    /// The content of <c>main</c> of a generated page without the curves of drawings and the fingerprints in names of files; for other
    /// files, the whole file; null if there is no file.
    /// </summary>
    public string? MainOf(string path)
    {
        var file = Path.Combine(copy, "output", path);
        if (!File.Exists(file)) return null;
        var page = File.ReadAllText(file);
        if (!path.EndsWith(".html", StringComparison.Ordinal)) return page;
        var start = page.IndexOf('>', page.IndexOf("<main", StringComparison.Ordinal)) + 1;
        var inside = page[start..page.IndexOf("</main>", start, StringComparison.Ordinal)].Trim();
        return BuildBench.WithoutFingerprints(Curve().Replace(inside, " d=\"…\"")) + "\n";
    }

    /// <inheritdoc/>
    public void Dispose() => Directory.Delete(copy, recursive: true);

    /// <summary>
    /// Generates the files of <c>make.txt</c>, which cannot be in the repository: <c>PATH: N letters</c>, <c>PATH -> TARGET</c> and others,
    /// as described in README.md.
    /// </summary>
    private void Make()
    {
        var recipe = Path.Combine(home, "make.txt");
        if (!File.Exists(recipe)) return;
        foreach (var line in File.ReadLines(recipe))
            if (line.Split(" -> ") is [var link, var target]) File.CreateSymbolicLink(Path.Combine(copy, link), target);
            else if (line.Split(": ") is [var path, var how]) Make(Path.Combine(copy, path), how);
    }

    private static void Make(string file, string how)
    {
        var text = File.ReadAllText(file);
        if (how == "in latin-1") File.WriteAllText(file, text, Encoding.Latin1);
        else if (how == "in utf-16") File.WriteAllText(file, text, Encoding.Unicode);
        else if (how == "with bom and crlf") File.WriteAllText(file, text.ReplaceLineEndings("\r\n"), Encoding.UTF8);
        else if (how.StartsWith("bytes ", StringComparison.Ordinal))
            File.WriteAllBytes(file, Convert.FromHexString(how["bytes ".Length..].Replace(" ", "", StringComparison.Ordinal)));
        else File.WriteAllText(file, text + new string('a', int.Parse(how.Split(' ')[0], CultureInfo.InvariantCulture)));
    }

    [GeneratedRegex(" d=\"[^\"]*\"")]
    private static partial Regex Curve();
}
