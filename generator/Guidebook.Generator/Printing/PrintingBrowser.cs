using System.Collections.Concurrent;
using System.Threading.Channels;
using Guidebook.Generator.Diagnostics;
using Guidebook.Generator.Printing.Devtools;

namespace Guidebook.Generator.Printing;

/// <summary>
/// An open browser with several pages, each of which prints jobs sequentially. Every error becomes a diagnostic, never an exception. After
/// a browser hung or died, every further print returns null without a diagnostic.
/// </summary>
public sealed class PrintingBrowser : IAsyncDisposable
{
    private static readonly TimeSpan ClosingPatience = TimeSpan.FromSeconds(5);
    private readonly OpenedBrowser opened;
    private readonly TimeSpan timeout;
    private readonly Channel<PrintingPage> free = Channel.CreateUnbounded<PrintingPage>();
    private readonly ConcurrentDictionary<string, bool> fonts = new(StringComparer.Ordinal);
    private volatile bool closed;
    private int ended;

    private PrintingBrowser(OpenedBrowser opened, TimeSpan timeout)
    {
        (this.opened, this.timeout) = (opened, timeout);
        foreach (var page in opened.Pages) free.Writer.TryWrite(page);
    }

    /// <summary>Finds or installs a browser and opens it; null with a diagnostic if there is none.</summary>
    public static async Task<PrintingBrowser?> OpenAsync(BrowserChoice choice, DiagnosticBag diagnostics)
    {
        var opened = await OpenedBrowser.OpenAsync(choice, diagnostics);
        return opened is null ? null : new(opened, choice.Timeout);
    }

    /// <summary>Prints as soon as a page is free; null with a diagnostic on any error.</summary>
    public async Task<PrintResult?> PrintAsync(PrintJob job, DiagnosticBag diagnostics)
    {
        var page = await free.Reader.ReadAsync();
        try
        {
            return await PrintAsync(page, job, diagnostics);
        }
        finally
        {
            free.Writer.TryWrite(page);
        }
    }

    /// <summary>Closes the browser and leaves no process behind.</summary>
    public async ValueTask DisposeAsync()
    {
        ended = 1;
        if (!closed) await opened.Browser.CloseAsync(ClosingPatience);
        closed = true;
    }

    private async Task<PrintResult?> PrintAsync(PrintingPage page, PrintJob job, DiagnosticBag diagnostics)
    {
        if (ended != 0) return null;
        var current = new PageWatch(job, fonts);
        try
        {
            var result = await page.PrintAsync(job, current).WaitAsync(timeout);
            current.Report(diagnostics);
            return result;
        }
        catch (TimeoutException)
        {
            current.Report(Codes.BrowserTooSlow, FormattableString.Invariant($"the browser did not finish within {timeout.TotalSeconds:0.#} seconds and was ended."));
        }
        catch (BrowserException exception)
        {
            current.Report(Codes.BrowserDied, $"the browser ended before it was done: {exception.Message.Split('\n')[0]}");
        }

        // The first job that fails reports the error; other running jobs are lost with the browser.
        if (Interlocked.Exchange(ref ended, 1) != 0) return null;
        current.Report(diagnostics);
        opened.Browser.End();
        return null;
    }
}
