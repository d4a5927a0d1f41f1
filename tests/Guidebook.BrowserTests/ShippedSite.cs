using Guidebook.Generator;
using Guidebook.Generator.Diagnostics;
using Guidebook.Tests;
using Guidebook.Tests.Architecture;
using Microsoft.Playwright;

[assembly: AssemblyFixture(typeof(Guidebook.BrowserTests.ShippedSite))]

namespace Guidebook.BrowserTests;

/// <summary>The website of the shipped guide, built once for all tests, and a browser.</summary>
public sealed class ShippedSite : IAsyncLifetime
{
    private static readonly string[] Arguments =
    [
        "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync",
    ];

    /// <summary>Timeout for a page, in milliseconds; long, because the machine may be busy.</summary>
    private const float Patience = 90_000;

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("guidebook-site-");
    private IPlaywright? playwright;

    private SiteServer? server;

    /// <summary>The folder of the site.</summary>
    public string Root => Path.Combine(folder.FullName, "output", "site");

    /// <summary>The installed browser.</summary>
    public IBrowser Browser { get; private set; } = null!;

    /// <summary>The URL of the site's root over a way, with a trailing slash.</summary>
    public string Address(Way way) => way is Way.Folder ? new Uri(Root + "/").AbsoluteUri : server!.Address(way);

    /// <summary>Opens a page of the site for a reader; the caller closes the context.</summary>
    public async Task<IPage> Open(Reader reader, string path)
    {
        var context = await NewContextAsync(new()
        {
            ViewportSize = new() { Width = reader.Width, Height = reader.Width < 600 ? 844 : 900 },
            ColorScheme = reader.Scheme,
            JavaScriptEnabled = reader.Scripts,
            HasTouch = reader.Width < 600,
        });
        var page = await context.NewPageAsync();
        await page.GotoAsync(Address(reader.Way) + path);
        return page;
    }

    /// <summary>Opens the browser anew, as on another device; the caller closes the context.</summary>
    public async Task<IBrowserContext> NewContextAsync(BrowserNewContextOptions? options = null)
    {
        var context = await Browser.NewContextAsync(options);
        context.SetDefaultTimeout(Patience);
        return context;
    }

    /// <inheritdoc/>
    public async ValueTask InitializeAsync()
    {
        var diagnostics = new DiagnosticBag();
        var options = new BuildOptions
        {
            Folders = new(Path.Combine(Repository.Root, "content"), Path.Combine(Repository.Root, "seeds")),
            Output = Path.Combine(folder.FullName, "output"),
        };
        await Build.RunAsync(options, new(diagnostics, Progress.For(TextWriter.Null, silent: true)), CancellationToken.None);
        Assert.False(diagnostics.HasErrors, string.Join('\n', diagnostics.Sorted));
        server = await SiteServer.StartAsync(Root);
        playwright = await Playwright.CreateAsync();
        Assertions.SetDefaultExpectTimeout(Patience);
        Browser = await playwright.Chromium.LaunchAsync(new() { ExecutablePath = Tools.Browser(), Args = Arguments });
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        if (Browser is not null) await Browser.DisposeAsync();
        playwright?.Dispose();
        if (server is not null) await server.DisposeAsync();
        folder.Delete(recursive: true);
    }
}
