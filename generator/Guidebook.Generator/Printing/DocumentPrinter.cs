using System.Collections.Immutable;
using Guidebook.Generator.Diagnostics;
using Guidebook.Generator.Editions;
using Guidebook.Model;

namespace Guidebook.Generator.Printing;

/// <summary>
/// Prints documents: takes them and returns finished PDFs, each with true page numbers and every text on its page; those that fail
/// are findings. What an earlier build has kept is not printed again, and a browser is opened only for what is missing.
/// </summary>
/// <param name="contentFolder">Where the guide's pictures lie.</param>
/// <param name="kept">What earlier builds have kept; null to keep nothing.</param>
public sealed class DocumentPrinter(Settings settings, string contentFolder, KeptPrints? kept, DiagnosticBag diagnostics)
{
    // Two are with the browser; the others are drawn before it or finished behind it.
    private const int AtOnce = 4;

    /// <summary>Prints all documents with one browser; where no browser is to be had, only what was kept is there.</summary>
    /// <param name="open">The chosen browser where it is open already, and stays so; null to open it where it is needed, and close it.</param>
    public async Task<Printout> PrintAsync(ImmutableArray<PrintDocument> documents, BrowserChoice choice, PrintingBrowser? open = null)
    {
        if (documents.IsEmpty) return Printout.None;
        var made = new MadeDocument?[documents.Length];
        var keys = kept is null ? null : await PrintKeys.OfAsync(settings, choice);
        var fit = new FitReport();
        var opening = new Lazy<Task<PrintingBrowser?>>(async () => open ?? await PrintingBrowser.OpenAsync(choice, diagnostics));
        await Parallel.ForEachAsync(Enumerable.Range(0, documents.Length), new ParallelOptions { MaxDegreeOfParallelism = AtOnce }, async (i, _) =>
            made[i] = await new DrawnDocument(documents[i], settings, new(contentFolder)).MakeAsync(opening, kept, keys, fit, diagnostics));
        fit.Report(diagnostics);
        var browser = opening.IsValueCreated ? await opening.Value : null;
        if (browser is not null && open is null) await browser.DisposeAsync();
        var isBroken = made.Contains(null) && (browser is not null || diagnostics.Has(Codes.BrowserDoesNotOpen));
        return new([.. documents.Zip(made).SelectMany(pair => pair.Second is null ? [] : FilesOf(pair.First, pair.Second))], isBroken);
    }

    private static IEnumerable<PrintedFile> FilesOf(PrintDocument document, MadeDocument made)
    {
        var pictures = made.Pictures.Zip(DrawnDocument.PicturesOf(document), (png, end) => new PrintedPicture(PicturePath(document, end), png)).ToImmutableArray();
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
