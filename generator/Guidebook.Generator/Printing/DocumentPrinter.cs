using System.Collections.Immutable;
using System.Globalization;
using Guidebook.Generator.Diagnostics;
using Guidebook.Generator.Editions;
using Guidebook.Generator.Printing.Pdf;
using Guidebook.Generator.Rendering;
using Guidebook.Model;
using Guidebook.Themes.Hearth;
using Guidebook.Themes.Kit.Print;

namespace Guidebook.Generator.Printing;

/// <summary>A file as it can be given away.</summary>
/// <param name="Document">Of what it was made.</param>
/// <param name="Order">How it was made.</param>
/// <param name="Pages">How many pages its reader has: of a file to fold, those on its sheets.</param>
public sealed record PrintedFile(PrintDocument Document, PrintOrder Order, int Pages, ReadOnlyMemory<byte> Pdf);

/// <summary>Prints documents: takes them and returns finished PDFs, each with true page numbers and every text on its page; those that fail are findings.</summary>
/// <param name="contentFolder">Where the guide's pictures lie.</param>
public sealed class DocumentPrinter(Settings settings, string contentFolder, Findings findings)
{
    /// <summary>Prints all documents with one browser; none where no browser is to be had.</summary>
    public async Task<ImmutableArray<PrintedFile>> PrintAsync(ImmutableArray<PrintDocument> documents, BrowserChoice choice)
    {
        if (documents.IsEmpty) return [];
        await using var browser = await PrintingBrowser.OpenAsync(choice, findings);
        if (browser is null) return [];
        var printed = ImmutableArray.CreateBuilder<PrintedFile>();
        foreach (var document in documents) printed.AddRange(await PrintAsync(document, browser));
        return printed.ToImmutable();
    }

    private async Task<ImmutableArray<PrintedFile>> PrintAsync(PrintDocument document, PrintingBrowser browser)
    {
        using var renderer = new PageRenderer();
        var name = document.Orders[0].Path.Value;
        var print = new PrintJob { Name = name, Entry = "print.html", Files = FileAt, Size = document.Size };
        var properties = new DocumentProperties(document.Size, settings.Language, settings.Author, document.Subject, Date: null);
        var result = await Pagination.PrintAsync(browser, new(print, numbers => Html(renderer, document.View(numbers), document), properties), findings);
        if (result is null || !Fits(document, name, result)) return [];
        return [.. document.Orders.Select(order => new PrintedFile(document, order, result.Numbers.PageCount, result.Pdf))];
    }

    private static string Html(PageRenderer renderer, PrintView view, PrintDocument document) => renderer.Draw(document.Template, view.Model, view.Medium);

    private bool Fits(PrintDocument document, string name, PaginatedPdf result)
    {
        foreach (var (fit, excess) in result.Excesses)
        {
            var page = result.Numbers.Of(fit) is { } number ? FormattableString.Invariant($" on page {number}") : "";
            var message = string.Create(CultureInfo.InvariantCulture,
                $"The text{page} of '{name}' is {excess:0.#} mm longer than its room. Shorten it by about {Math.Ceiling(excess / document.LineMm)} lines.");
            findings.Add(Codes.DoesNotFit, document.Places[fit], message);
        }

        return result.Excesses.IsEmpty;
    }

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
