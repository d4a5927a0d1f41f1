using System.Collections.Immutable;
using Guidebook.Generator.Diagnostics;
using Guidebook.Generator.IO;
using Guidebook.Generator.Printing.Devtools;

namespace Guidebook.Generator.Printing;

/// <summary>The opened browser and its pages.</summary>
internal sealed record OpenedBrowser(RunningBrowser Browser, ImmutableArray<PrintingPage> Pages)
{
    /// <summary>Opens the chosen or found browser; installs one first if requested and none is found.</summary>
    public static async Task<OpenedBrowser?> OpenAsync(BrowserChoice choice, DiagnosticBag diagnostics, CancellationToken cancellation)
    {
        if (await FindAsync(choice, diagnostics, cancellation) is not { } path) return null;
        try
        {
            return await LaunchAsync(path, choice, cancellation);
        }
        catch (Exception exception) when (exception.IsIoError() || exception is BrowserException or TimeoutException)
        {
            diagnostics.Report(Codes.BrowserDoesNotOpen, $"The browser does not open: {exception.Message} Name another one with --browser PATH.");
            return null;
        }
    }

    private static async Task<string?> FindAsync(BrowserChoice choice, DiagnosticBag diagnostics, CancellationToken cancellation)
    {
        var path = BrowserFinder.Find(choice);
        if (path is null && choice.Install)
        {
            // The installer of the system is left to itself: killed half-way, it would leave the system to be repaired.
            await BrowserInstaller.InstallAsync(choice.Surroundings, diagnostics).WaitAsync(cancellation);
            path = BrowserFinder.Find(choice);
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

    private static async Task<OpenedBrowser> LaunchAsync(string path, BrowserChoice choice, CancellationToken cancellation)
    {
        var browser = RunningBrowser.Start(path, choice.Surroundings.IsPrivileged);
        try
        {
            var pages = await OpenPagesAsync(browser.Connection, choice.Pages).WaitAsync(choice.OpeningTimeout, cancellation);
            return new(browser, pages);
        }
        catch (TimeoutException)
        {
            browser.End();
            throw new TimeoutException(FormattableString.Invariant($"it did not answer within {choice.OpeningTimeout.TotalSeconds:0.#} seconds and was ended."));
        }
        catch (BrowserException exception)
        {
            var hasExited = await browser.HasExitedAsync();
            var outcome = browser.End();
            throw hasExited ? new BrowserException(outcome) : exception;
        }
        catch (Exception answer) when (answer is KeyNotFoundException or InvalidOperationException or FormatException)
        {
            browser.End();
            throw new BrowserException("it does not speak the protocol of browsers.", answer);
        }
        catch
        {
            browser.End();
            throw;
        }
    }

    private static async Task<ImmutableArray<PrintingPage>> OpenPagesAsync(BrowserConnection connection, int count)
    {
        await connection.CallAsync("Browser.getVersion");
        connection.Trust();
        return [.. await Task.WhenAll(Enumerable.Range(0, count).Select(_ => PrintingPage.OpenAsync(connection)))];
    }
}
