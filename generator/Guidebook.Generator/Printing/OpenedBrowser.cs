using System.Collections.Immutable;
using Guidebook.Generator.Diagnostics;
using Microsoft.Playwright;

namespace Guidebook.Generator.Printing;

/// <summary>Playwright's driver, the opened browser and its pages.</summary>
internal sealed record OpenedBrowser(IPlaywright Playwright, IBrowser Browser, BrowserProcess Process, ImmutableArray<PrintingPage> Pages)
{
    /// <summary>
    /// No network and no first-run pages. Single-threaded full rasterisation makes screenshots deterministic. Font hinting is off because
    /// print does not hint: text that fits on the screen must fit on paper.
    /// </summary>
    private static readonly string[] Arguments =
    [
        "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update",
        "--disable-sync", "--disable-partial-raster", "--num-raster-threads=1", "--run-all-compositor-stages-before-draw",
        "--font-render-hinting=none", "--host-resolver-rules=MAP * ~NOTFOUND",
    ];

    /// <summary>Opens the chosen or found browser; installs one first if requested and none is found.</summary>
    public static async Task<OpenedBrowser?> OpenAsync(BrowserChoice choice, DiagnosticBag diagnostics)
    {
        IPlaywright? playwright = null;
        try
        {
            playwright = await Microsoft.Playwright.Playwright.CreateAsync();
            if (await FindAsync(playwright, choice, diagnostics) is { } path) return await LaunchAsync(playwright, path, choice);
        }
        catch (Exception exception) when (exception is PlaywrightException or TimeoutException)
        {
            diagnostics.Report(Codes.BrowserDoesNotOpen, $"The browser does not open: {FirstLine(exception)} Name another one with --browser PATH.");
        }

        playwright?.Dispose();
        return null;
    }

    /// <summary>Path of the browser that an earlier run downloaded; null if there is none.</summary>
    public static async Task<string?> DownloadedAsync()
    {
        try
        {
            using var playwright = await Microsoft.Playwright.Playwright.CreateAsync();
            return File.Exists(playwright.Chromium.ExecutablePath) ? playwright.Chromium.ExecutablePath : null;
        }
        catch (PlaywrightException)
        {
            return null; // OpenAsync reports the error.
        }
    }

    /// <summary>The error message without Playwright's log.</summary>
    public static string FirstLine(Exception exception) => exception.Message.Split('\n')[0].Trim();

    /// <summary>Closes the browser and the driver; kills a browser that does not respond.</summary>
    public async Task CloseAsync(TimeSpan patience)
    {
        try
        {
            await Browser.CloseAsync().WaitAsync(patience);
        }
        catch (Exception exception) when (exception is PlaywrightException or TimeoutException)
        {
            Process.Kill();
        }

        await Process.EndAsync();
        Playwright.Dispose();
        Process.Dispose();
    }

    private static async Task<string?> FindAsync(IPlaywright playwright, BrowserChoice choice, DiagnosticBag diagnostics)
    {
        var path = Find(playwright, choice);
        if (path is null && choice.Install)
        {
            await BrowserInstaller.InstallAsync(choice.Surroundings, diagnostics);
            path = Find(playwright, choice);
            if (path is null) return null;
        }

        if (path is null)
            diagnostics.Report(Codes.NoBrowser, "No browser is there to print with. Run again with --install-browser, or name one with --browser PATH "
                + $"(Chromium, Chrome or Edge), or install Debian's package '{BrowserInstaller.Package}'.");
        else if (!File.Exists(path))
            diagnostics.Report(Codes.NoBrowser, $"There is no browser '{path}'. Name another one with --browser PATH (Chromium, Chrome or Edge), or name none to have one found; "
                + $"where none is, --install-browser installs one, as does Debian's package '{BrowserInstaller.Package}'.");
        else
            return path;
        return null;
    }

    private static string? Find(IPlaywright playwright, BrowserChoice choice) =>
        BrowserFinder.Find(choice) ?? (File.Exists(playwright.Chromium.ExecutablePath) ? playwright.Chromium.ExecutablePath : null);

    private static async Task<OpenedBrowser> LaunchAsync(IPlaywright playwright, string path, BrowserChoice choice)
    {
        var browser = await playwright.Chromium.LaunchAsync(new()
        {
            ExecutablePath = path,
            Args = Arguments,
            ChromiumSandbox = !choice.Surroundings.IsPrivileged,
            Timeout = (float)choice.OpeningTimeout.TotalMilliseconds,
        });
        // From here on a browser that hangs must not block the build; disposing the driver ends the browser.
        var process = await BrowserProcess.OfAsync(browser).WaitAsync(choice.OpeningTimeout);
        try
        {
            var opening = Enumerable.Range(0, choice.Pages).Select(_ => PrintingPage.OpenAsync(browser));
            var pages = await Task.WhenAll(opening).WaitAsync(choice.OpeningTimeout);
            return new(playwright, browser, process, [.. pages]);
        }
        catch
        {
            process.Kill();
            process.Dispose();
            throw;
        }
    }
}
