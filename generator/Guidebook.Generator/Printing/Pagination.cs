using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Guidebook.Generator.Diagnostics;
using Guidebook.Generator.Printing.Pdf;
using Guidebook.Themes.Kit.Print;

namespace Guidebook.Generator.Printing;

/// <summary>A print job for a document that contains its own page numbers.</summary>
/// <param name="Print">The job; <paramref name="Html"/> supplies its entry file.</param>
/// <param name="Html">Renders the print HTML with the page numbers of the previous round.</param>
public sealed record PaginationJob(PrintJob Print, Func<PageNumbers, string> Html, DocumentProperties Properties)
{
    /// <summary>The labels of the sheets to fold, from the page numbers of the previous round.</summary>
    public Func<PageNumbers, ImmutableArray<string>> SheetLabels { get; init; } = _ => [];

    /// <summary>The number of rounds that only find page numbers, before the first that can be final.</summary>
    public int Drafts { get; init; }

    /// <summary>
    /// What an earlier print measured: after a small change it is often still true, and then one round is enough. Null for none.
    /// </summary>
    public PageNumbers? Before { get; init; }

    /// <summary>The content streams of an earlier print, and then of this one.</summary>
    internal KnownStreams Streams { get; init; } = new();
}

/// <summary>A finished document.</summary>
/// <param name="Rounds">Number of print rounds until the page numbers were stable.</param>
/// <param name="Excesses">Elements that overflow their page; a file with overflows is not worth caching.</param>
public sealed record PaginatedPdf(PdfFile File, PageNumbers Numbers, int Rounds, ImmutableArray<FitExcess> Excesses)
{
    /// <summary>The file as bytes.</summary>
    public ReadOnlyMemory<byte> Pdf => File.WriteUnpacked();

    /// <summary>The texts of the HTML, an input of <see cref="TagCheck"/>.</summary>
    public PrintTexts Texts { get; init; } = PrintTexts.None;

    /// <summary>The pictures that are printed too coarse.</summary>
    public ImmutableArray<CoarsePicture> Coarse { get; init; } = [];

    /// <summary>The thumbnails that the job requested, as PNG.</summary>
    public ImmutableArray<ReadOnlyMemory<byte>> Pictures { get; init; } = [];
}

/// <summary>
/// Prints until every text has its pages and the page numbers are stable, then finishes the PDF and verifies every printed number against
/// it.
/// </summary>
public static class Pagination
{
    private const int MostRounds = 5;
    private const int MostGrowths = 4;

    /// <summary>The finished document; null with a diagnostic if printing fails or a page number is wrong.</summary>
    public static async Task<PaginatedPdf?> PrintAsync(PrintingBrowser browser, PaginationJob job, DiagnosticBag diagnostics)
    {
        var (numbers, growths) = (job.Before ?? PageNumbers.None, 0);
        var (drafts, most) = job.Before is null ? (job.Drafts, MostRounds) : (0, 1);
        for (var round = 1; round <= most; round++)
        {
            var print = Round(job, numbers, growths < MostGrowths, isDraft: round <= drafts);
            if (await browser.PrintAsync(print, diagnostics) is not { } printed) return null;
            if (!printed.Lengths.IsEmpty)
            {
                if (job.Before is not null) break;
                numbers = PageNumbers.None with { Lengths = numbers.Lengths.SetItems(printed.Lengths) };
                (growths, round) = (growths + 1, 0);
                continue;
            }

            if (Read(printed, job with { Print = print }, diagnostics) is not var (file, found)) return null;
            (var before, numbers) = (numbers, found with { Lengths = numbers.Lengths });
            if (file is not null && IsFinal(printed, before, numbers))
                return Finish(new(file, numbers), printed, (job.Print.Name, round), diagnostics);
        }

        if (job.Before is not null) return await PrintAsync(browser, job with { Before = null }, diagnostics);
        diagnostics.Report(Codes.NumbersDoNotSettle, $"In '{job.Print.Name}' the page numbers still change after {MostRounds} rounds of printing.");
        return null;
    }

    /// <summary>The finished document of one round; null if a text needs other pages, or with a diagnostic if printing fails.</summary>
    internal static async Task<PaginatedPdf?> PrintOnceAsync(PrintingBrowser browser, PaginationJob job, DiagnosticBag diagnostics)
    {
        var numbers = job.Before ?? PageNumbers.None;
        var print = Round(job, numbers, mayGrow: true, isDraft: false);
        if (await browser.PrintAsync(print, diagnostics) is not { Lengths.IsEmpty: true } printed) return null;
        if (FinishedPdf.Numbered(printed.Pdf, job with { Print = print }, diagnostics) is not { } finished) return null;
        var whole = finished with { Numbers = finished.Numbers with { Lengths = numbers.Lengths } };
        return Finish(whole, printed, (print.Name, 1), diagnostics);
    }

    /// <summary>The numbers of a round, and its finished file; a draft has none. Null if its PDF is not understood.</summary>
    private static (PdfFile? File, PageNumbers Numbers)? Read(PrintResult printed, PaginationJob job, DiagnosticBag diagnostics)
    {
        if (job.Print.IsDraft) return FinishedPdf.ReadNumbers(printed.Pdf, job.Print.Name, diagnostics) is { } found ? (null, found) : null;
        return FinishedPdf.Numbered(printed.Pdf, job, diagnostics) is { } finished ? (finished.File, finished.Numbers) : null;
    }

    /// <summary>Whether another round would show the same, or what does not fit is to be told first.</summary>
    private static bool IsFinal(PrintResult printed, PageNumbers before, PageNumbers numbers) =>
        !printed.Excesses.IsEmpty || numbers.Equals(before) || AreTrue(printed.Numbers, numbers);

    private static PaginatedPdf? Finish(FinishedPdf finished, PrintResult printed, (string Name, int Round) of, DiagnosticBag diagnostics)
    {
        // Overflowing text moves the following pages; their wrong numbers are not separate errors.
        if (printed.Excesses.IsEmpty && !Verify(of.Name, finished.Numbers.Pages, printed.Numbers, diagnostics)) return null;
        return new(finished.File, finished.Numbers, of.Round, printed.Excesses)
        {
            Texts = printed.Texts,
            Pictures = printed.Pictures,
            Coarse = printed.Coarse,
        };
    }

    /// <summary>Whether every printed number is the page of its id in a finished file; reports each number that is not.</summary>
    /// <param name="pages">The pages of ids, as they are in the file.</param>
    public static bool Verify(
        string name, IReadOnlyDictionary<string, int> pages, IEnumerable<PrintedNumber> printed, DiagnosticBag diagnostics)
    {
        var isTrue = true;
        foreach (var number in printed)
        {
            var page = pages.TryGetValue(number.Id, out var known) ? known.ToString(CultureInfo.InvariantCulture) : null;
            if (number.Text == page) continue;
            isTrue = false;
            var truth = page is null ? "is on no page" : $"is on page {page}";
            diagnostics.Report(Codes.NumberIsWrong, $"In '{name}' the page of '{number.Id}' is printed as '{number.Text}', but it {truth}.");
        }

        return isTrue;
    }

    private static bool AreTrue(IEnumerable<PrintedNumber> printed, PageNumbers pages) =>
        printed.All(number => pages.Find(number.Id)?.ToString(CultureInfo.InvariantCulture) == number.Text);

    private static PrintJob Round(PaginationJob job, PageNumbers numbers, bool mayGrow, bool isDraft)
    {
        var html = new PrintFile(Encoding.UTF8.GetBytes(job.Html(numbers)), "text/html; charset=utf-8");
        return job.Print with
        {
            LinkEveryId = true,
            SheetLabels = job.SheetLabels(numbers),
            MayGrow = mayGrow,
            IsRepeat = job.Before is not null,
            IsDraft = isDraft,
            Files = path => path == job.Print.Entry ? html : job.Print.Files(path),
        };
    }
}
