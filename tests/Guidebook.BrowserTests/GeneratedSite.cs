using System.Globalization;
using Guidebook.Generator;
using Guidebook.Generator.Diagnostics;
using Guidebook.Tests;
using Guidebook.Tests.Architecture;
using Microsoft.Playwright;

namespace Guidebook.BrowserTests;

/// <summary>
/// The site of a generated guide with a number of practices in ten strands and four stages, or of a test guide, in a temporary folder.
/// </summary>
public sealed class GeneratedSite : IDisposable
{
    private static readonly int[] Minutes = [1, 5, 10, 15, 20, 30, 45, 60, 90, 120];

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("guidebook-generated-");

    private GeneratedSite()
    {
    }

    /// <summary>The file URL of the site's root, with a trailing slash.</summary>
    public string Address => new Uri(Path.Combine(folder.FullName, "output", "site") + "/").AbsoluteUri;

    /// <summary>The duration of practice number i, from 0.</summary>
    public static int MinutesOf(int i) => Minutes[i % Minutes.Length];

    /// <summary>Whether practice number i is for one person.</summary>
    public static bool IsAlone(int i) => i % 3 == 0;

    /// <summary>Writes the guide and builds its website.</summary>
    public static async Task<GeneratedSite> CreateAsync(int practices)
    {
        var site = new GeneratedSite();
        site.Write("guide.yaml", Guide());
        for (var i = 0; i < practices; i++) site.Write($"practices/practice-{i}.yaml", Practice(i));
        return await Built(site);
    }

    /// <summary>Builds the website of a guide from the texts of its files.</summary>
    public static async Task<GeneratedSite> CreateAsync(IEnumerable<(string Path, string Text)> files)
    {
        var site = new GeneratedSite();
        foreach (var (path, text) in files) site.Write(path, text);
        return await Built(site);
    }

    /// <summary>Builds the website of a test guide.</summary>
    public static async Task<GeneratedSite> CreateAsync(string guide)
    {
        var site = new GeneratedSite();
        Files.Copy(Path.Combine(Repository.Root, "tests/Guidebook.Tests/Guides", guide, "content"), Path.Combine(site.folder.FullName, "content"));
        return await Built(site);
    }

    private static async Task<GeneratedSite> Built(GeneratedSite site)
    {
        var diagnostics = new DiagnosticBag();
        var options = new BuildOptions
        {
            Folders = new(Path.Combine(site.folder.FullName, "content"), null),
            Output = Path.Combine(site.folder.FullName, "output"),
        };
        await Build.RunAsync(options, new(diagnostics, Progress.For(TextWriter.Null, silent: true)), CancellationToken.None);
        Assert.False(diagnostics.HasErrors, string.Join('\n', diagnostics.Sorted));
        return site;
    }

    /// <summary>Opens a page of the site.</summary>
    public async Task<IPage> Open(IBrowser browser, string path)
    {
        var page = await browser.NewPageAsync(new() { ViewportSize = new() { Width = 390, Height = 844 } });
        await page.GotoAsync(Address + path);
        return page;
    }

    /// <inheritdoc/>
    public void Dispose() => folder.Delete(recursive: true);

    private void Write(string path, string text)
    {
        var file = Path.Combine(folder.FullName, "content", path);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, text);
    }

    private static string Guide() =>
        "title: Many\nlanguage: en\nstrands:\n" + Lines(10, i => $"  - {{id: strand-{i}, title: Strand {i}, summary: Some., hue: moss}}\n")
        + "stages:\n" + Lines(4, i => $"  - {{number: {i + 1}, title: Number {i + 1}, summary: Some.}}\n")
        + "cadences:\n  - {id: daily, title: daily}\nwho:\n  - {id: one, title: for one, alone: true}\n  - {id: both, title: for two}\n";

    private static string Practice(int i) => string.Create(CultureInfo.InvariantCulture, $"""
        title: Practice {i}
        summary: The summary of practice {i}, about as long as such a summary is.
        strand: strand-{i / 7 % 10}
        stage: {i / 3 % 4 + 1}
        minutes: {MinutesOf(i)}
        who: {(IsAlone(i) ? "one" : "both")}
        cadence: daily
        touch: {(i % 5 == 1 ? "true" : "false")}
        steps: [Do it.]

        """);

    private static string Lines(int count, Func<int, string> line) => string.Concat(Enumerable.Range(0, count).Select(line));
}
