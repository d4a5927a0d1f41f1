using System.Collections.Immutable;
using System.Globalization;
using Guidebook.Generator.Diagnostics;
using Guidebook.Generator.Editions.Documents;
using Guidebook.Model;
using Guidebook.Themes.Kit.Print;
using Guidebook.Themes.Kit.Website;

namespace Guidebook.Generator.Printing;

/// <summary>
/// Prints documents: input is documents, output is finished PDFs with final page numbers and texts that fit their pages. Files that could
/// not be made are reported and listed. Stored documents are not printed again; a browser is started only for the others.
/// </summary>
/// <param name="store">The store with the prints of earlier builds.</param>
public sealed class DocumentPrinter(PrintSetup setup, PdfStore store, DiagnosticBag diagnostics)
{
    // Two are in the browser; the others are drawn before or finished after it.
    private const int AtOnce = 4;

    private static readonly ImmutableArray<Code> OfBrowser =
        [Codes.BrowserTooSlow, Codes.BrowserDied, Codes.PdfNotUnderstood];

    private static readonly ImmutableArray<Code> OfPictures = [Codes.PrintFileMissing, Codes.PrintFileUnreadable];

    /// <summary>Told after each document: how many of how many are done.</summary>
    public Action<int, int> Done { get; init; } = (_, _) => { };

    /// <summary>Prints all documents with one browser; without a browser, only stored documents are returned.</summary>
    /// <param name="cancellation">Ends the started browser at once.</param>
    /// <param name="open">A running browser, which stays open; null starts a browser if it is needed, and closes it.</param>
    public async Task<Printout> PrintAsync(
        ImmutableArray<PrintDocument> documents, BrowserChoice choice, CancellationToken cancellation, PrintingBrowser? open = null)
    {
        if (documents.IsEmpty) return Printout.None;
        var results = new ImmutableArray<Result>[documents.Length];
        var (fit, done) = (new FitReport(), 0);
        var opening = new Lazy<Task<PrintingBrowser?>>(
            async () => open ?? await PrintingBrowser.OpenAsync(choice, diagnostics, cancellation));
        PrintingBrowser? browser;
        try
        {
            var limits = new ParallelOptions { MaxDegreeOfParallelism = AtOnce, CancellationToken = cancellation };
            await Parallel.ForEachAsync(LongestFirst(documents), limits, async (i, _) =>
            {
                var inside = await MakeAsync(documents[i], opening, fit);
                var cover = inside.Made is { } made ? documents[i].Cover?.Invoke(made.Numbers) : null;
                results[i] = cover is null ? [inside] : [inside, await MakeAsync(cover, opening, fit)];
                Done(Interlocked.Increment(ref done), documents.Length);
            });
        }
        finally
        {
            browser = opening.IsValueCreated ? await opening.Value : null;
            if (browser is not null && open is null) await browser.DisposeAsync();
        }

        fit.Report(diagnostics);
        var all = results.SelectMany(result => result).ToList();
        var files = all.SelectMany(result => result.Made is { } made ? FilesOf(result.Document, made) : []);
        var missing = all.SelectMany(MissingOf);
        return new([.. files], Fails(diagnostics)) { Missing = browser is null ? [] : [.. missing] };
    }

    /// <summary>
    /// The places of the documents, so that none that takes long begins when all others are done: what is printed several times has the
    /// longest sections, too.
    /// </summary>
    private static IEnumerable<int> LongestFirst(ImmutableArray<PrintDocument> documents) =>
        Enumerable.Range(0, documents.Length).OrderByDescending(i => documents[i].Drafts)
            .ThenByDescending(i => documents[i].Locations.Count);

    private sealed record Result(PrintDocument Document, MadeDocument? Made, MissingReason Reason);

    private async Task<Result> MakeAsync(PrintDocument document, Lazy<Task<PrintingBrowser?>> opening, FitReport fit)
    {
        var own = new DiagnosticBag();
        var made = await new DrawnDocument(document, setup).MakeAsync(opening, store, fit, own);
        if (made is not null) ReportThickness(document, made, own);
        own.CopyTo(diagnostics);
        return new(document, made, ReasonOf(own));
    }

    /// <summary>Reports a book that no print shop binds in one piece; its files are made, because somebody may bind it by hand.</summary>
    private static void ReportThickness(PrintDocument document, MadeDocument made, DiagnosticBag own)
    {
        var pages = made.Numbers.PageCount;
        foreach (var order in document.Orders.Where(order => order.Finishing is Finishing.Press && pages > PressFormat.MostBound))
            own.Report(Codes.TooThickToBind, string.Create(CultureInfo.InvariantCulture,
                $"'{order.Path}' has {pages:N0} pages, and print shops bind at most {PressFormat.MostBound} into one book. Let the book be two, or set it in a larger page."));
    }

    /// <summary>Whether the browser failed: then nothing can be said about the documents that it did not print.</summary>
    private static bool Fails(DiagnosticBag diagnostics) => OfBrowser.Any(diagnostics.Has);

    private static MissingReason ReasonOf(DiagnosticBag own) =>
        OfPictures.Any(own.Has) ? MissingReason.Picture : own.HasErrors ? MissingReason.Check : MissingReason.Room;

    private static IEnumerable<MissingFile> MissingOf(Result result) =>
        result.Document.Orders.Where((_, i) => result.Made?.Files[i] is null)
            .Select(order => new MissingFile(result.Document, order, result.Reason));

    private static IEnumerable<PrintedFile> FilesOf(PrintDocument document, MadeDocument made)
    {
        var pictures = made.Pictures.Select(png => new PrintedPicture(PicturePath(document), png)).ToImmutableArray();
        var notes = document.View(made.Numbers).NotesPages;
        return document.Orders.Zip(made.Files).Where(pair => pair.Second is not null)
            .Select(pair => new PrintedFile(document, pair.First, made.Numbers.PageCount, pair.Second!.Pdf)
            {
                Size = pair.Second.Size,
                SheetHashes = pair.Second.SheetHashes,
                Numbers = made.Numbers,
                NotesPages = notes,
                Pictures = pictures,
            });
    }

    private static SitePath PicturePath(PrintDocument document) =>
        new($"downloads/pictures/{Path.GetFileNameWithoutExtension(document.Orders[0].Path.Value)}-first.png");
}
