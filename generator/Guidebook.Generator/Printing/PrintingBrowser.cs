using System.Collections.Concurrent;
using System.Threading.Channels;
using Guidebook.Generator.Diagnostics;
using Guidebook.Generator.Printing.Devtools;

namespace Guidebook.Generator.Printing;

/// <summary>
/// An open browser with several pages, each of which prints jobs sequentially. Every error becomes a diagnostic. After a browser hung or
/// died, every further print returns null without a diagnostic. Who opens it can cancel all prints, which ends the browser at once.
/// </summary>
public sealed class PrintingBrowser : IAsyncDisposable
{
    private static readonly TimeSpan ClosingPatience = TimeSpan.FromSeconds(5);
    private readonly OpenedBrowser opened;
    private readonly TimeSpan timeout;
    private readonly CancellationToken cancellation;
    private readonly Channel<PrintingPage> free = Channel.CreateUnbounded<PrintingPage>();
    private readonly ConcurrentDictionary<string, bool> fonts = new(StringComparer.Ordinal);
    private volatile bool closed;
    private int ended;

    private PrintingBrowser(OpenedBrowser opened, TimeSpan timeout, CancellationToken cancellation)
    {
        (this.opened, this.timeout, this.cancellation) = (opened, timeout, cancellation);
        foreach (var page in opened.Pages) free.Writer.TryWrite(page);
    }

    /// <summary>Finds or installs a browser and opens it; null with a diagnostic if there is none.</summary>
    /// <param name="cancellation">Cancels the opening and all prints.</param>
    public static async Task<PrintingBrowser?> OpenAsync(BrowserChoice choice, DiagnosticBag diagnostics, CancellationToken cancellation)
    {
        var opened = await OpenedBrowser.OpenAsync(choice, diagnostics, cancellation);
        return opened is null ? null : new(opened, choice.Timeout, cancellation);
    }

    /// <summary>Prints as soon as a page is free; null with a diagnostic on any error.</summary>
    public async Task<PrintResult?> PrintAsync(PrintJob job, DiagnosticBag diagnostics)
    {
        var page = await free.Reader.ReadAsync(cancellation);
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
        if (cancellation.IsCancellationRequested) opened.Browser.End();
        else if (!closed) await opened.Browser.CloseAsync(ClosingPatience);
        closed = true;
    }

    private async Task<PrintResult?> PrintAsync(PrintingPage page, PrintJob job, DiagnosticBag diagnostics)
    {
        cancellation.ThrowIfCancellationRequested();
        if (ended != 0) return null;
        var current = new PageWatch(job, fonts);
        try
        {
            var result = await page.PrintAsync(job, current).WaitAsync(timeout, cancellation);
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
        catch
        {
            // The page still has the job.
            ended = 1;
            opened.Browser.End();
            throw;
        }

        cancellation.ThrowIfCancellationRequested(); // another job, which was cancelled, has ended the browser
        // The first job that fails reports the error; other running jobs are lost with the browser.
        if (Interlocked.Exchange(ref ended, 1) != 0) return null;
        current.Report(diagnostics);
        opened.Browser.End();
        return null;
    }
}
