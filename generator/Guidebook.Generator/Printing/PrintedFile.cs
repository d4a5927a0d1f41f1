using System.Collections.Immutable;
using Guidebook.Generator.Editions;
using Guidebook.Model;
using Guidebook.Themes.Kit.Print;

namespace Guidebook.Generator.Printing;

/// <summary>A file as it can be given away.</summary>
/// <param name="Document">Of what it was made.</param>
/// <param name="Order">How it was made.</param>
/// <param name="Pages">How many pages its reader has: of a file to fold, those on its sheets.</param>
public sealed record PrintedFile(PrintDocument Document, PrintOrder Order, int Pages, ReadOnlyMemory<byte> Pdf)
{
    /// <summary>The size of the file's own pages: of a file to fold, that of its sheets.</summary>
    public required PageSize Size { get; init; }

    /// <summary>What is on each sheet, or on each page where the file is not folded, as short hashes: those that stay need not be printed again.</summary>
    public required ImmutableArray<string> SheetHashes { get; init; }

    /// <summary>Pictures of its document, the first page first.</summary>
    public required ImmutableArray<PrintedPicture> Pictures { get; init; }

    /// <summary>How many sheets of paper it takes; null where it is not for a printer at home.</summary>
    public int? Sheets => (Order.Finishing, Order.Edition) switch
    {
        (Finishing.Fold, _) => Imposition.Sheets.Count(Pages),
        (Finishing.Press or Finishing.FillIn, _) or (_, EditionName.Booklet) => null,
        (_, EditionName.Cards) => (Pages + 1) / 2, // Backs come on the backs.
        _ => Pages,
    };

    /// <summary>How many pages are empty Notes, put in to fill the last sheet.</summary>
    public int NotesPages => Document.NotesPages;

    /// <summary>The paper of a printer at home that it is made for; null for none.</summary>
    public Paper? Paper => Order.Finishing is Finishing.Fold fold ? fold.Paper : Enum.GetValues<Paper>().Cast<Paper?>().FirstOrDefault(IsOn);

    private bool IsOn(Paper? paper) => PageSize.From(paper!.Value) is var sheet && (Size == sheet || Size == new PageSize(sheet.HeightMm, sheet.WidthMm));
}

/// <summary>A small picture of a page.</summary>
/// <param name="Path">Where it will stand on the website.</param>
public sealed record PrintedPicture(SitePath Path, ReadOnlyMemory<byte> Png);

/// <summary>What came of printing.</summary>
/// <param name="Files">The files, in the order of documents and orders.</param>
/// <param name="IsBroken">Whether the browser was there but something could not be printed: then the old output stays.</param>
public sealed record Printout(ImmutableArray<PrintedFile> Files, bool IsBroken)
{
    /// <summary>Nothing to print.</summary>
    public static Printout None { get; } = new([], IsBroken: false);
}
