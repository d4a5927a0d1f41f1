using System.Collections.Immutable;
using Guidebook.Generator.Editions.Documents;
using Guidebook.Model;
using Guidebook.Themes.Kit.Print;
using Guidebook.Themes.Kit.Website;

namespace Guidebook.Generator.Printing;

/// <summary>A printed file, ready for distribution.</summary>
/// <param name="Document">The source document.</param>
/// <param name="Order">The order with the finishing.</param>
/// <param name="Pages">Number of pages for the reader; for a file to fold, the pages on its sheets.</param>
public sealed record PrintedFile(PrintDocument Document, PrintOrder Order, int Pages, ReadOnlyMemory<byte> Pdf)
{
    /// <summary>Size of the PDF's own pages; for a file to fold, size of its sheets.</summary>
    public required PageSize Size { get; init; }

    /// <summary>
    /// Short hashes of each sheet, or of each page if the file is not folded: a sheet with an unchanged hash need not be printed again.
    /// </summary>
    public required ImmutableArray<string> SheetHashes { get; init; }

    /// <summary>Thumbnails of the document, first page first.</summary>
    public required ImmutableArray<PrintedPicture> Pictures { get; init; }

    /// <summary>Number of sheets of paper; null if the file is not meant for a home printer.</summary>
    public int? Sheets => (Order.Finishing, Order.Edition) switch
    {
        (Finishing.Fold, _) => SignatureSizes.SheetsFor(Pages),
        (Finishing.OneSheet, _) => 1,
        (Finishing.Press or Finishing.Bare, _) or (_, EditionName.Booklet or EditionName.FillIn or EditionName.Book) => null,
        (_, EditionName.Cards) => (Pages + 1) / 2, // The backs of cards are printed on the backs of sheets.
        _ => Pages,
    };

    /// <summary>Number of sheets in each signature; empty for a file that is not folded.</summary>
    public ImmutableArray<int> Signatures =>
        Order.Finishing is Finishing.Fold fold ? SignatureSizes.Create(Pages, fold.SheetsPerSignature) : [];

    /// <summary>How a print shop makes the file into a book; null for other files. The cover has the format of its inside.</summary>
    public PressFormat? Press => Order.Finishing is Finishing.Press press
        ? press.CoverOf
            ?? new PressFormat(Document.Size.Grown(-press.BleedMm), Pages, press.Paper) { HasCoverInside = press.HasCoverInside }
        : null;

    /// <summary>Whether the file is a cover sheet.</summary>
    public bool IsCover => Order.Finishing is Finishing.Press { CoverOf: not null };
    /// <summary>The final page numbers of the document.</summary>
    public required PageNumbers Numbers { get; init; }

    /// <summary>Number of empty Notes pages that fill the last sheet.</summary>
    public required int NotesPages { get; init; }

    /// <summary>The home printer paper for which the file is made; null for none.</summary>
    public Paper? Paper => Papers.Find(Order, Size);
}

/// <summary>A thumbnail of a page.</summary>
/// <param name="Path">The path on the website.</param>
public sealed record PrintedPicture(SitePath Path, ReadOnlyMemory<byte> Png);

/// <summary>A file that could not be made, because its document has errors.</summary>
public sealed record MissingFile(PrintDocument Document, PrintOrder Order, MissingReason Reason)
{
    /// <summary>The home printer paper for which the file would have been made; null for none.</summary>
    public Paper? Paper => Papers.Find(Order, Document.Size);
}

/// <summary>The result of printing.</summary>
/// <param name="Files">The files, in the sequence of documents and orders.</param>
/// <param name="IsBroken">Whether the browser failed; the old output then stays.</param>
public sealed record Printout(ImmutableArray<PrintedFile> Files, bool IsBroken)
{
    /// <summary>No documents to print.</summary>
    public static Printout None { get; } = new([], IsBroken: false);

    /// <summary>The files that could not be made although the browser works, in the sequence of documents and orders.</summary>
    public ImmutableArray<MissingFile> Missing { get; init; } = [];
}
