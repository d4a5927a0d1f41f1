using Guidebook.Generator;
using Guidebook.Generator.Diagnostics;
using Guidebook.Tests;
using Guidebook.Tests.Architecture;
using Microsoft.Playwright;

[assembly: AssemblyFixture(typeof(Guidebook.BrowserTests.PrintedSite))]

namespace Guidebook.BrowserTests;

/// <summary>The website of the shipped guide with its files to print, built when a test first asks for it.</summary>
public sealed class PrintedSite : IAsyncDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("guidebook-printed-");
    private readonly SemaphoreSlim one = new(1);
    private SiteServer? server;

    /// <summary>The folder of the site.</summary>
    public string Root => Path.Combine(folder.FullName, "output", "site");

    /// <summary>Opens a page of the site on a phone; the caller closes the context.</summary>
    public async Task<IPage> OpenAsync(ShippedSite shipped, string path, bool scripts = true, string language = "en-GB")
    {
        await BuildAsync();
        var context = await shipped.NewContextAsync(new()
        {
            ViewportSize = new() { Width = 390, Height = 844 },
            JavaScriptEnabled = scripts,
            HasTouch = true,
            Locale = language,
        });
        var page = await context.NewPageAsync();
        await page.GotoAsync(server!.Address(Way.BelowPath) + path);
        return page;
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        if (server is not null) await server.DisposeAsync();
        one.Dispose();
        folder.Delete(recursive: true);
    }

    /// <summary>Builds the site once.</summary>
    public async Task BuildAsync()
    {
        await one.WaitAsync();
        try
        {
            if (server is not null) return;
            // What a build of this clone has printed of the same content is not printed again.
            Files.Copy(Path.Combine(Repository.Root, "output", "kept"), Path.Combine(folder.FullName, "output", "kept"));
            var diagnostics = new DiagnosticBag();
            var options = new BuildOptions
            {
                Folders = new(Path.Combine(Repository.Root, "content"), Path.Combine(Repository.Root, "seeds")),
                Output = Path.Combine(folder.FullName, "output"),
                Print = true,
                PrintTimeout = TimeSpan.FromMinutes(5), // beside all other tests
                Browser = Tools.Browser(),
            };
            await Build.RunAsync(options, new(diagnostics, Progress.For(TextWriter.Null, silent: true)), CancellationToken.None);
            Assert.False(diagnostics.HasErrors, string.Join('\n', diagnostics.Sorted));
            server = await SiteServer.StartAsync(Root);
        }
        finally
        {
            one.Release();
        }
    }
}
