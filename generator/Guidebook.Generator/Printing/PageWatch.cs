using System.Collections.Concurrent;
using Guidebook.Generator.Diagnostics;
using Microsoft.Playwright;

namespace Guidebook.Generator.Printing;

/// <summary>Answers the requests of one print from memory, and notes all that goes wrong meanwhile.</summary>
internal sealed class PageWatch(PrintJob job)
{
    /// <summary>An origin that exists nowhere; nothing that the page asks for leaves the machine.</summary>
    public const string Origin = "http://guide.invalid/";

    private readonly ConcurrentQueue<(Code Code, string Message)> problems = new();

    /// <summary>Whether anything went wrong.</summary>
    public bool HasTroubles => !problems.IsEmpty;

    /// <summary>Notes something that went wrong.</summary>
    public void Report(Code code, string message) => problems.Enqueue((code, $"In '{job.Name}' {message}"));

    /// <summary>Hands over all that went wrong.</summary>
    public void Report(DiagnosticBag diagnostics)
    {
        foreach (var (code, message) in problems) diagnostics.Report(code, message);
    }

    /// <summary>Notes an error that a script of the page wrote to the console; requests that failed are known already.</summary>
    public void ReportConsole(IConsoleMessage message)
    {
        if (message.Type == "error" && !message.Text.StartsWith("Failed to load resource", StringComparison.Ordinal)) ReportScript(message.Text);
    }

    /// <summary>Notes what a script of the page threw, without the calls that led to it.</summary>
    public void ReportScript(string text) => Report(Codes.PrintScriptFails, $"a script reports an error: {text.Split('\n')[0].TrimEnd()}");

    /// <summary>Answers one request.</summary>
    public async Task AnswerAsync(IRoute route)
    {
        try
        {
            var url = route.Request.Url;
            if (!url.StartsWith(Origin, StringComparison.Ordinal))
            {
                Report(Codes.PrintAsksOutside, $"something asks for {url}; what is printed must be part of the guide.");
                await route.AbortAsync();
                return;
            }

            await AnswerAsync(route, Uri.UnescapeDataString(new Uri(url).AbsolutePath[1..]));
        }
        catch (PlaywrightException)
        {
            // The browser is gone; the print that waits for it says so.
        }
    }

    /// <summary>Takes over what the page said of itself; a picture or font that did not arrive is noted already.</summary>
    public void Take(PageReport report)
    {
        var arrived = !HasTroubles;
        foreach (var picture in arrived ? report.Pictures : []) Report(Codes.PrintFileUnreadable, $"the picture '{picture}' cannot be read.");
        foreach (var font in arrived ? report.Fonts : []) Report(Codes.PrintFileUnreadable, $"the font {font} cannot be read.");
        foreach (var link in report.DeadLinks) Report(Codes.PrintLinkDead, $"the link '{link}' leads to nothing that is printed there.");
    }

    private async Task AnswerAsync(IRoute route, string path)
    {
        if (job.Files(path) is { } file)
        {
            await route.FulfillAsync(new() { BodyBytes = file.Bytes.ToArray(), ContentType = file.ContentType });
            return;
        }

        if (path != "favicon.ico") Report(Codes.PrintFileMissing, $"the file '{path}' is asked for, but it is not there.");
        await route.FulfillAsync(new() { Status = 404, Body = "" });
    }
}
