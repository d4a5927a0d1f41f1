using System.Collections.Concurrent;
using Guidebook.Generator.Diagnostics;
using Guidebook.Generator.Printing.Devtools;

namespace Guidebook.Generator.Printing;

/// <summary>Answers the requests of one print job from memory and records all errors.</summary>
/// <param name="fonts">
/// The paths of the fonts that jobs have asked for: with them at hand, the browser lays out a page once, and not again when they come.
/// </param>
internal sealed class PageWatch(PrintJob job, ConcurrentDictionary<string, bool> fonts)
{
    private const string FontType = "font/";

    /// <summary>An origin that does not exist; no request of the page leaves the machine.</summary>
    public const string Origin = "http://guide.invalid/";

    private readonly ConcurrentQueue<(Code Code, string Message)> problems = new();
    private readonly TaskCompletionSource failing = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>Fails when a request gets no answer through a fault of the program: the page would wait for it without an end.</summary>
    public Task Failing => failing.Task;

    /// <summary>The address at which a page finds a file.</summary>
    public static string AddressOf(string path) => Origin + Uri.EscapeDataString(path).Replace("%2F", "/", StringComparison.Ordinal);

    /// <summary>Whether any error was recorded.</summary>
    public bool HasTroubles => !problems.IsEmpty;

    /// <summary>Records an error.</summary>
    public void Report(Code code, string message) => problems.Enqueue((code, $"In '{job.Name}' {message}"));

    /// <summary>Copies all recorded errors into the diagnostics.</summary>
    public void Report(DiagnosticBag diagnostics)
    {
        foreach (var (code, message) in problems) diagnostics.Report(code, message);
    }

    /// <summary>Records a console error of a page script; failed requests are recorded already.</summary>
    public void ReportConsole(string type, string text)
    {
        if (type == "error" && !text.StartsWith("Failed to load resource", StringComparison.Ordinal)) ReportScript(text);
    }

    /// <summary>Records an exception of a page script, without its stack trace.</summary>
    public void ReportScript(string text) => Report(Codes.PrintScriptFails, $"a script reports an error: {text.Split('\n')[0].TrimEnd()}");

    /// <summary>Answers one request.</summary>
    public async Task AnswerAsync(PausedRequest request)
    {
        try
        {
            var url = request.Url;
            if (url.StartsWith(Origin, StringComparison.Ordinal))
                await AnswerAsync(request, Uri.UnescapeDataString(new Uri(url).AbsolutePath[1..]));
            else if (url.StartsWith("data:", StringComparison.OrdinalIgnoreCase) || url.StartsWith("blob:", StringComparison.OrdinalIgnoreCase))
                await request.ContinueAsync();
            else
            {
                Report(Codes.PrintAsksOutside, $"something asks for {url}; what is printed must be part of the guide.");
                await request.AbortAsync();
            }
        }
        catch (BrowserException)
        {
            // The browser has ended; the waiting print job reports the error.
        }
#pragma warning disable CA1031 // Whoever waits for the page gets it.
        catch (Exception bug)
#pragma warning restore CA1031
        {
            failing.TrySetException(bug);
        }
    }

    /// <summary>Records the errors in a page report; images and fonts whose requests failed are recorded already.</summary>
    public void Take(PageReport report)
    {
        var arrived = !HasTroubles;
        foreach (var picture in arrived ? report.Pictures : []) Report(Codes.PrintFileUnreadable, $"the picture '{picture}' cannot be read.");
        foreach (var font in arrived ? report.Fonts : []) Report(Codes.PrintFileUnreadable, $"the font {font} cannot be read.");
        foreach (var link in report.DeadLinks) Report(Codes.PrintLinkDead, $"the link '{link}' leads to nothing that is printed there.");
    }

    private IEnumerable<(string Name, string Value)> Preloads() =>
        fonts.Keys.Order(StringComparer.Ordinal).Where(path => job.Files(path) is not null)
            .Select(path => ("Link", $"<{AddressOf(path)}>; rel=preload; as=font; crossorigin"));

    private Task AnswerAsync(PausedRequest request, string path)
    {
        PrintFile? file;
        try
        {
            file = job.Files(path);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            Report(Codes.PrintFileUnreadable, $"the file '{path}' cannot be read: {exception.Message}");
            return request.RefuseAsync();
        }

        if (file is not null)
        {
            if (file.ContentType.StartsWith(FontType, StringComparison.Ordinal)) fonts[path] = true;
            (string, string) type = ("Content-Type", file.ContentType);
            return path == job.Entry ? request.FulfillAsync(file.Bytes, [type, .. Preloads()]) : request.FulfillAsync(file.Bytes, type);
        }

        if (path != "favicon.ico") Report(Codes.PrintFileMissing, $"the file '{path}' is asked for, but it is not there.");
        return request.RefuseAsync();
    }
}
