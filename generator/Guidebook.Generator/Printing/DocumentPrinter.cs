using System.Collections.Immutable;
using Guidebook.Generator.Diagnostics;
using Guidebook.Generator.Editions.Documents;
using Guidebook.Model;

namespace Guidebook.Generator.Printing;

/// <summary>
/// Prints documents: input is documents, output is finished PDFs with final page numbers and texts that fit their pages. Failed documents
/// are reported. Stored documents are not printed again; a browser is started only for the others.
/// </summary>
/// <param name="store">The store with the prints of earlier builds.</param>
public sealed class DocumentPrinter(PrintSetup setup, PdfStore store, DiagnosticBag diagnostics)
{
    // Two are in the browser; the others are drawn before or finished after it.
    private const int AtOnce = 4;

    /// <summary>Prints all documents with one browser; without a browser, only stored documents are returned.</summary>
    /// <param name="open">A running browser, which stays open; null starts a browser if it is needed, and closes it.</param>
    public async Task<Printout> PrintAsync(ImmutableArray<PrintDocument> documents, BrowserChoice choice, PrintingBrowser? open = null)
    {
        if (documents.IsEmpty) return Printout.None;
        var made = new MadeDocument?[documents.Length];
        var fit = new FitReport();
        var opening = new Lazy<Task<PrintingBrowser?>>(async () => open ?? await PrintingBrowser.OpenAsync(choice, diagnostics));
        await Parallel.ForEachAsync(
            Enumerable.Range(0, documents.Length), new ParallelOptions { MaxDegreeOfParallelism = AtOnce }, async (i, _) =>
            made[i] = await new DrawnDocument(documents[i], setup).MakeAsync(opening, store, fit, diagnostics));
        fit.Report(diagnostics);
        var browser = opening.IsValueCreated ? await opening.Value : null;
        if (browser is not null && open is null) await browser.DisposeAsync();
        var isBroken = made.Contains(null) && (browser is not null || diagnostics.Has(Codes.BrowserDoesNotOpen));
        return new([.. documents.Zip(made).SelectMany(pair => pair.Second is null ? [] : FilesOf(pair.First, pair.Second))], isBroken);
    }

    private static IEnumerable<PrintedFile> FilesOf(PrintDocument document, MadeDocument made)
    {
        var pictures =
            made.Pictures.Zip(DrawnDocument.PicturesOf(document), (png, end) => new PrintedPicture(PicturePath(document, end), png))
            .ToImmutableArray();
        return document.Orders.Zip(made.Files, (order, file) => new PrintedFile(document, order, made.Numbers.PageCount, file.Pdf)
        {
            Size = file.Size,
            SheetHashes = file.SheetHashes,
            Pictures = pictures,
        });
    }

    private static SitePath PicturePath(PrintDocument document, PageEnd end) =>
        new($"downloads/pictures/{Path.GetFileNameWithoutExtension(document.Orders[0].Path.Value)}-{(end == PageEnd.First ? "first" : "last")}.png");
}
