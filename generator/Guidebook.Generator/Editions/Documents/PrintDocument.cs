using System.Collections.Frozen;
using System.Collections.Immutable;
using Guidebook.Model;
using Guidebook.Themes.Kit;
using Guidebook.Themes.Kit.Print;

namespace Guidebook.Generator.Editions.Documents;

/// <summary>A document before it is drawn: one print HTML from which one or more files are produced.</summary>
public sealed record PrintDocument
{
    /// <summary>The title in the document properties.</summary>
    public required string Title { get; init; }

    /// <summary>The name in lists below the guide's title: the plan, the week or the deck.</summary>
    public required string Name { get; init; }

    /// <summary>The subject in the document properties, in one line.</summary>
    public required string Subject { get; init; }

    /// <summary>The size of a drawn page, including bleed.</summary>
    public required PageSize Size { get; init; }

    /// <summary>Creates the template's model from the known page numbers by id; called again until the numbers no longer change.</summary>
    public required Func<PageNumbers, PrintView> View { get; init; }

    /// <summary>
    /// The source location of the text for each <c>data-fit</c> of the document, for diagnostics about texts that do not fit.
    /// </summary>
    public required FrozenDictionary<string, SourceSpan> Locations { get; init; }

    /// <summary>Line height of the text in millimetres, for the number of excess lines in a diagnostic.</summary>
    public required double LineMm { get; init; }

    /// <summary>The number of print rounds that it needs before its page numbers can be right; they are cheaper than the others.</summary>
    public int Drafts { get; init; }

    /// <summary>The files to produce; at least one.</summary>
    public required ImmutableArray<PrintOrder> Orders { get; init; }

    /// <summary>
    /// Composes the cover sheet from the page numbers of this document, which are known when it is printed; null for a document without a
    /// cover of its own, and a null result for a book too thin to have a spine.
    /// </summary>
    public Func<PageNumbers, PrintDocument?>? Cover { get; init; }

    /// <summary>A file that describes the printed pages; null for none.</summary>
    public PrintCompanion? Companion { get; init; }
}

/// <summary>A file that is published beside a printed document and says where its pages are.</summary>
/// <param name="Path">The path on the website.</param>
/// <param name="Write">Writes the file from the final page numbers.</param>
public sealed record PrintCompanion(SitePath Path, Func<PageNumbers, ReadOnlyMemory<byte>> Write);

/// <summary>The input of a template: the model and the medium.</summary>
public sealed record PrintView(object Model, PaperMedium Medium)
{
    /// <summary>The number of empty notes pages that fill a sheet.</summary>
    public int NotesPages { get; init; }

    /// <summary>The label of each sheet of a document to fold, such as "sheet 3 of 20".</summary>
    public ImmutableArray<string> SheetLabels { get; init; } = [];

    /// <summary>The number of pages, if it is known before they are printed; otherwise 0.</summary>
    public int Pages { get; init; }
}
