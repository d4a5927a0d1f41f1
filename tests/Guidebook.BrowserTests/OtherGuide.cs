using Guidebook.Generator;
using Guidebook.Generator.Diagnostics;
using Guidebook.Tests.Architecture;

namespace Guidebook.BrowserTests;

/// <summary>The website of a case of the generator's tests, built for one test.</summary>
public sealed class OtherGuide : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("guidebook-other-");

    private OtherGuide()
    {
    }

    /// <summary>The folder of the site.</summary>
    public string Root => Path.Combine(folder.FullName, "site");

    /// <summary>The file URL of a page.</summary>
    public string Address(string path) => new Uri(Path.Combine(Root, path)).AbsoluteUri;

    /// <summary>Builds the website of a case.</summary>
    /// <param name="address">The address of the website; null for the guide's own.</param>
    public static async Task<OtherGuide> OpenAsync(string name, string? address = null)
    {
        var guide = new OtherGuide();
        var diagnostics = new DiagnosticBag();
        var content = Path.Combine(Repository.Root, "tests", "Guidebook.Tests", "Cases", name, "content");
        var options = new BuildOptions
        { Folders = new(content, null), Output = guide.folder.FullName, BaseUrl = address is null ? null : new(address) };
        await Build.RunAsync(options, new(diagnostics, Progress.For(TextWriter.Null, silent: true)), CancellationToken.None);
        Assert.False(diagnostics.HasErrors, string.Join('\n', diagnostics.Sorted));
        return guide;
    }

    /// <inheritdoc/>
    public void Dispose() => folder.Delete(recursive: true);
}
