using Guidebook.Generator.Diagnostics;
using Microsoft.Playwright;

namespace Guidebook.Generator.Printing;

/// <summary>
/// An open browser with one page, which prints one job after the other. All that goes wrong becomes a finding, never an
/// exception; after a browser that hung or died every further print is silently null.
/// </summary>
public sealed class PrintingBrowser : IAsyncDisposable
{
    private const double MmPerPixel = 25.4 / 96;
    private static readonly TimeSpan ClosingPatience = TimeSpan.FromSeconds(5);
    private readonly OpenedBrowser opened;
    private readonly TimeSpan timeout;
    private readonly Findings findings;
    private PageWatch? watch;
    private bool routed;
    private bool ended;
    private bool closed;

    private PrintingBrowser(OpenedBrowser opened, TimeSpan timeout, Findings findings)
    {
        (this.opened, this.timeout, this.findings) = (opened, timeout, findings);
        opened.Page.Console += (_, message) => watch?.NoteConsole(message);
        opened.Page.PageError += (_, text) => watch?.NoteScript(text);
    }

    /// <summary>Finds or installs a browser and opens it; null with a finding where there is none.</summary>
    public static async Task<PrintingBrowser?> OpenAsync(BrowserChoice choice, Findings findings)
    {
        var opened = await OpenedBrowser.OpenAsync(choice, findings);
        return opened is null ? null : new(opened, choice.Timeout, findings);
    }

    /// <summary>Prints; null with a finding where anything at all went wrong.</summary>
    public async Task<PrintResult?> PrintAsync(PrintJob job)
    {
        if (ended) return null;
        var current = watch = new PageWatch(job);
        try
        {
            var result = await PrintAsync(job, current).WaitAsync(timeout);
            current.Report(findings);
            return result;
        }
        catch (TimeoutException)
        {
            current.Note(Codes.BrowserTooSlow, FormattableString.Invariant($"the browser did not finish within {timeout.TotalSeconds:0.#} seconds and was ended."));
        }
        catch (PlaywrightException fault)
        {
            current.Note(Codes.BrowserDied, $"the browser ended before it was done: {OpenedBrowser.FirstLine(fault)}");
        }

        ended = true;
        current.Report(findings);
        opened.Process.Kill();
        return null;
    }

    /// <summary>Closes the browser and leaves no process behind.</summary>
    public async ValueTask DisposeAsync()
    {
        ended = true;
        if (!closed) await opened.CloseAsync(ClosingPatience);
        closed = true;
    }

    private async Task<PrintResult?> PrintAsync(PrintJob job, PageWatch current)
    {
        var page = opened.Page;
        if (!routed) await page.RouteAsync("**/*", route => watch!.AnswerAsync(route));
        routed = true;
        await page.SetViewportSizeAsync(Pixels(job.Size.WidthMm), Pixels(job.Size.HeightMm));
        await page.GotoAsync(PageWatch.Origin + Uri.EscapeDataString(job.Entry).Replace("%2F", "/", StringComparison.Ordinal));
        var arguments = new { linksId = job.LinkEveryId ? Pdf.LinkingPage.Id : null };
        var report = PageReport.Read(await page.EvaluateAsync<string>(PageScript.Text, arguments));
        current.Take(report);
        if (current.HasTroubles) return null;
        var pdf = await page.PdfAsync(new() { PreferCSSPageSize = true, PrintBackground = true, Tagged = true, Outline = true });
        if (current.HasTroubles) return null;
        return new(pdf, [.. report.Excesses.Select(excess => new FitExcess(excess.Fit, excess.Pixels * MmPerPixel))], [.. report.Numbers]) { Hidden = [.. report.Hidden] };
    }

    private static int Pixels(double mm) => (int)Math.Round(mm / MmPerPixel);
}
