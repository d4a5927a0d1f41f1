using System.Collections.Immutable;
using Microsoft.Playwright;

namespace Guidebook.Generator.Printing;

/// <summary>A page of an open browser; prints jobs sequentially.</summary>
internal sealed class PrintingPage
{
    private const double MmPerPixel = 25.4 / 96;
    private readonly IPage page;
    private readonly PagePicture picture;
    private PageWatch? watch;

    private PrintingPage(IPage page, ICDPSession session)
    {
        (this.page, picture) = (page, new(page, session));
        page.Console += (_, message) => watch?.ReportConsole(message);
        page.PageError += (_, text) => watch?.ReportScript(text);
    }

    /// <summary>Opens a page; no request of the page leaves the machine.</summary>
    public static async Task<PrintingPage> OpenAsync(IBrowser browser)
    {
        var page = await browser.NewPageAsync(new() { ServiceWorkers = ServiceWorkerPolicy.Block });
        page.SetDefaultTimeout(0);
        await page.EmulateMediaAsync(new() { Media = Media.Print });
        var opened = new PrintingPage(page, await page.Context.NewCDPSessionAsync(page));
        await page.RouteAsync("**/*", route => opened.watch!.AnswerAsync(route));
        return opened;
    }

    /// <summary>Prints; null if the watch has recorded an error.</summary>
    public async Task<PrintResult?> PrintAsync(PrintJob job, PageWatch current)
    {
        watch = current;
        await page.SetViewportSizeAsync(Pixels(job.Size.WidthMm), Pixels(job.Size.HeightMm));
        await page.GotoAsync(PageWatch.Origin + Uri.EscapeDataString(job.Entry).Replace("%2F", "/", StringComparison.Ordinal));
        if (job.HasPixels) await page.EvaluateAsync(PictureScript.Text);
        var arguments = new
        {
            linksId = job.LinkEveryId ? Pdf.LinkingPage.Id : null,
            hiddenMark = Pdf.HiddenTags.Mark,
            tagMarks = Pdf.TagMarks.BySelector,
            mayGrow = job.MayGrow,
            labels = job.SheetLabels,
            isDraft = job.IsDraft,
        };
        var report = PageReport.Read(await page.EvaluateAsync<string>(PageScript.Text, arguments));
        current.Take(report);
        if (current.HasTroubles) return null;
        if (job.MayGrow && report.Lengths.Count > 0)
            return new(default, [], []) { Lengths = report.Lengths.ToImmutableSortedDictionary(StringComparer.Ordinal) };
        var (tagged, outline) = (!job.IsDraft, !job.IsDraft);
        var pdf = await page.PdfAsync(new() { PreferCSSPageSize = true, PrintBackground = true, Tagged = tagged, Outline = outline });
        if (job.IsDraft) return current.HasTroubles ? null : new(pdf, [], []);
        var pictures = ImmutableArray.CreateBuilder<ReadOnlyMemory<byte>>();
        foreach (var end in job.Pictures) pictures.Add(await picture.TakeAsync(end, job.Size, job.BleedMm));
        if (current.HasTroubles) return null;
        return new(pdf, [.. report.Excesses.Select(Excess)], [.. report.Numbers])
        {
            Texts = new([.. report.Words], [.. report.Untagged]),
            Coarse = [.. report.Coarse],
            Pictures = pictures.ToImmutable(),
        };
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
}
