using Guidebook.Generator;
using Guidebook.Generator.Diagnostics;
using Guidebook.Tests;
using Guidebook.Tests.Architecture;
using Microsoft.Playwright;

[assembly: AssemblyFixture(typeof(Guidebook.BrowserTests.ShippedSite))]

namespace Guidebook.BrowserTests;

/// <summary>The shipped guide as a website, made once for all tests, and a browser to read it with.</summary>
public sealed class ShippedSite : IAsyncLifetime
{
    private static readonly string[] Arguments =
    [
        "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync",
    ];

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("guidebook-site-");
    private IPlaywright? playwright;

    /// <summary>The folder to publish.</summary>
    public string Root => Path.Combine(folder.FullName, "output", "site");

    /// <summary>The installed browser.</summary>
    public IBrowser Browser { get; private set; } = null!;

    /// <inheritdoc/>
    public async ValueTask InitializeAsync()
    {
        var findings = new Findings();
        var options = new BuildOptions
        {
            Folders = new(Path.Combine(Repository.Root, "content"), Path.Combine(Repository.Root, "seeds")),
            Output = Path.Combine(folder.FullName, "output"),
        };
        await Build.RunAsync(options, new(findings, Progress.For(TextWriter.Null, silent: true)), CancellationToken.None);
        Assert.False(findings.HasErrors, string.Join('\n', findings.Sorted));
        playwright = await Playwright.CreateAsync();
        Browser = await playwright.Chromium.LaunchAsync(new() { ExecutablePath = Tools.Browser(), Args = Arguments });
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        if (Browser is not null) await Browser.DisposeAsync();
        playwright?.Dispose();
        folder.Delete(recursive: true);
    }
}
