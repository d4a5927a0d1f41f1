using System.Collections.Immutable;
using System.Text.Json;
using Guidebook.Generator.Printing.Devtools;

namespace Guidebook.Generator.Printing;

/// <summary>A page of an open browser; prints jobs sequentially.</summary>
internal sealed class PrintingPage
{
    private const double MmPerPixel = 25.4 / 96;
    private readonly BrowserSession session;
    private readonly PagePicture picture;
    private PageWatch? watch;
    private TaskCompletionSource loading = new();

    private PrintingPage(BrowserSession session)
    {
        (this.session, picture) = (session, new(session));
        session.Happened = Take;
    }

    /// <summary>Opens a page; no request of the page leaves the machine.</summary>
    public static async Task<PrintingPage> OpenAsync(BrowserConnection connection)
    {
        var session = await BrowserSession.OpenAsync(connection);
        var opened = new PrintingPage(session);
        await PageSetup.ApplyAsync(session);
        return opened;
    }

    /// <summary>Prints; null if the watch has recorded an error.</summary>
    public async Task<PrintResult?> PrintAsync(PrintJob job, PageWatch current)
    {
        watch = current;
        var printing = DrawAsync(job, current);
        await await Task.WhenAny(printing, current.Failing);
        return await printing;
    }

    private async Task<PrintResult?> DrawAsync(PrintJob job, PageWatch current)
    {
        await PageSetup.ResizeAsync(session, Pixels(job.Size.WidthMm), Pixels(job.Size.HeightMm));
        await GoToAsync(PageWatch.AddressOf(job.Entry));
        if (job.HasPixels) await session.EvaluateAsync(PictureScript.Text);
        var report = PageReport.Read((await session.EvaluateAsync(PageScript.Text, writer => WriteSetup(writer, job))).GetString()!);
        current.Take(report);
        if (current.HasTroubles) return null;
        if (job.MayGrow && report.Lengths.Count > 0)
            return new(default, [], []) { Lengths = report.Lengths.ToImmutableSortedDictionary(StringComparer.Ordinal) };
        var pdf = await PageSetup.PrintAsync(session, isTagged: job is { IsDraft: false, HasTags: true });
        if (job.IsDraft) return current.HasTroubles ? null : new(pdf, [], []);
        ImmutableArray<ReadOnlyMemory<byte>> pictures = job.HasPicture ? [await picture.TakeAsync(job.Size, job.BleedMm)] : [];
        if (current.HasTroubles) return null;
        return new(pdf, [.. report.Excesses.Select(Excess)], [.. report.Numbers])
        {
            Texts = new([.. report.Words], [.. report.Untagged]) { WordsIn = [.. report.WordsIn], UntaggedIn = [.. report.UntaggedIn] },
            Coarse = [.. report.Coarse],
            Pictures = pictures,
        };
    }

    /// <summary>What <see cref="PageScript"/> is told.</summary>
    private static void WriteSetup(Utf8JsonWriter writer, PrintJob job)
    {
        writer.WriteString("linksId", job.LinkEveryId ? Pdf.LinkingPage.Id : null);
        writer.WriteString("hiddenMark", Pdf.HiddenTags.Mark);
        writer.WriteStartObject("tagMarks");
        foreach (var (selector, mark) in Pdf.TagMarks.BySelector) writer.WriteString(selector, mark);
        writer.WriteEndObject();
        writer.WriteBoolean("mayGrow", job.MayGrow);
        writer.WriteBoolean("isRepeat", job.IsRepeat);
        writer.WriteStartArray("labels");
        foreach (var label in job.SheetLabels) writer.WriteStringValue(label);
        writer.WriteEndArray();
        writer.WriteBoolean("isDraft", job.IsDraft);
        writer.WriteBoolean("hasTags", job.HasTags);
    }

    private static FitExcess Excess(PageReport.Excess found) => new(found.Kind, found.Fit, found.Pixels * MmPerPixel)
    {
        At = found.At,
        Words = found.Words,
        Other = found.Other,
        Element = found.Element,
        Letters = found.Letters,
    };

    private static int Pixels(double mm) => (int)Math.Round(mm / MmPerPixel);

    /// <summary>Opens an address and waits until all that it uses has loaded.</summary>
    private async Task GoToAsync(string url)
    {
        loading = new(TaskCreationOptions.RunContinuationsAsynchronously);
        var answer = await session.CallAsync("Page.navigate", writer => writer.WriteString("url", url));
        if (answer.TryGetProperty("errorText", out var error)) throw new BrowserException(error.GetString()!);
        await await Task.WhenAny(loading.Task, session.Broken);
    }

    private void Take(string happened, JsonElement facts)
    {
        if (happened == "Page.loadEventFired") loading.TrySetResult();
        else if (happened == "Fetch.requestPaused") _ = Task.Run(() => watch!.AnswerAsync(new(session, facts)));
        else if (happened == "Runtime.exceptionThrown") watch?.ReportScript(ScriptText.OfException(facts.GetProperty("exceptionDetails")));
        else if (happened == "Runtime.consoleAPICalled") watch?.ReportConsole(facts.GetProperty("type").GetString()!, ScriptText.OfConsole(facts));
        else if (happened == "Log.entryAdded" && facts.GetProperty("entry") is var entry)
            watch?.ReportConsole(entry.GetProperty("level").GetString()!, entry.GetProperty("text").GetString()!);
        else if (happened == "Page.javascriptDialogOpening")
            _ = session.CallAsync("Page.handleJavaScriptDialog", writer => writer.WriteBoolean("accept", false));
    }
}
