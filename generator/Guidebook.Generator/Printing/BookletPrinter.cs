using Guidebook.Themes.Kit.Print;
using System.Collections.Immutable;
using System.Globalization;
using Guidebook.Generator.Diagnostics;
using Guidebook.Generator.Editions.Booklet;
using Guidebook.Generator.Printing.Pdf;
using Guidebook.Generator.Rendering;
using Guidebook.Model;
using Guidebook.Themes.Hearth;

namespace Guidebook.Generator.Printing;

/// <summary>A booklet as it can be given away.</summary>
/// <param name="NotesPages">How many of its pages are empty, put in to fill the last sheet.</param>
public sealed record PrintedBooklet(SitePath Path, string Title, int Pages, int NotesPages, ReadOnlyMemory<byte> Pdf);

/// <summary>Prints booklets: takes jobs and returns finished PDFs, each with true page numbers and every text on its page; those that fail are findings.</summary>
/// <param name="contentFolder">Where the guide's pictures lie.</param>
public sealed class BookletPrinter(string contentFolder, Findings findings)
{
    private const string Entry = "booklet.html";

    /// <summary>Prints all jobs with one browser; none where no browser is to be had.</summary>
    public async Task<ImmutableArray<PrintedBooklet>> PrintAsync(ImmutableArray<BookletJob> jobs, BrowserChoice choice)
    {
        if (jobs.IsEmpty) return [];
        await using var browser = await PrintingBrowser.OpenAsync(choice, findings);
        if (browser is null) return [];
        var printed = ImmutableArray.CreateBuilder<PrintedBooklet>();
        foreach (var job in jobs)
            if (await PrintAsync(job, browser) is { } booklet) printed.Add(booklet);
        return printed.ToImmutable();
    }

    private async Task<PrintedBooklet?> PrintAsync(BookletJob job, PrintingBrowser browser)
    {
        using var renderer = new PageRenderer();
        var html = renderer.Draw(job.Template, job.Model, job.Medium);
        var print = new PrintJob { Name = job.Path.Value, Entry = Entry, Files = FileAt, Size = PageSize.A5 };
        var properties = new DocumentProperties(PageSize.A5, job.Language, job.Author, job.Subject, Date: null);
        var result = await Pagination.PrintAsync(browser, new(print, _ => html, properties), findings);
        if (result is null || !Fits(job, result.Excesses)) return null;
        return new(job.Path, job.Title, result.Numbers.PageCount, job.NotesPages, result.Pdf);
    }

    private bool Fits(BookletJob job, ImmutableArray<FitExcess> excesses)
    {
        foreach (var (page, excess) in excesses)
        {
            var message = string.Create(CultureInfo.InvariantCulture,
                $"The text on page {job.Numbers[page]} of '{job.Path}' is {excess:0.#} mm longer than the page. Shorten it by about {Math.Ceiling(excess / LineMm)} lines.");
            findings.Add(Codes.DoesNotFit, job.Places[page], message);
        }

        return excesses.IsEmpty;
    }

    /// <summary>The height of a line of text on an A5 page: 16.5 points.</summary>
    private const double LineMm = 5.8;

    private PrintFile? FileAt(string path)
    {
        if (HearthAssets.OfBooklet.FirstOrDefault(asset => asset.Value == path) is { Value.Length: > 0 } asset)
            return new(HearthAssets.Read(asset), TypeOf(path));
        var file = SitePath.IsSafe(path) && path.StartsWith("images/", StringComparison.Ordinal) ? Path.Combine(contentFolder, path) : null;
        return File.Exists(file) ? new(File.ReadAllBytes(file), TypeOf(path)) : null;
    }

    private static string TypeOf(string path) => Path.GetExtension(path) switch
    {
        ".css" => "text/css; charset=utf-8",
        ".woff2" => "font/woff2",
        ".svg" => "image/svg+xml",
        ".png" => "image/png",
        ".jpg" or ".jpeg" => "image/jpeg",
        ".webp" => "image/webp",
        _ => "application/octet-stream",
    };
}
