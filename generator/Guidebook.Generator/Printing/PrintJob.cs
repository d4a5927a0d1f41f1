using System.Collections.Immutable;
using Guidebook.Generator.Printing.Pdf;
using Guidebook.Themes.Kit.Print;

namespace Guidebook.Generator.Printing;

/// <summary>Print HTML and the files that it uses.</summary>
public sealed record PrintJob
{
    /// <summary>The file name that diagnostics use for the job.</summary>
    public required string Name { get; init; }

    /// <summary>Path of the HTML file to open, as a key of <see cref="Files"/>.</summary>
    public required string Entry { get; init; }

    /// <summary>Finds a file by its path, without a leading slash; null if the file does not exist.</summary>
    public required Func<string, PrintFile?> Files { get; init; }

    /// <summary>The page size that the print HTML requests with <c>@page</c>.</summary>
    public required PageSize Size { get; init; }

    /// <summary>
    /// Whether to append a page that links to every id, because the PDF then contains a destination for each. The caller removes the page.
    /// </summary>
    public bool LinkEveryId { get; init; }

    /// <summary>
    /// The label of each sheet to fold. Each is printed on a page of its own after all others; the caller removes these pages, too.
    /// </summary>
    public ImmutableArray<string> SheetLabels { get; init; } = [];

    /// <summary>Whether a thumbnail of the first page is taken.</summary>
    public bool HasPicture { get; init; }

    /// <summary>Whether a text that needs more pages than it has may ask for them; otherwise it does not fit.</summary>
    public bool MayGrow { get; init; }

    /// <summary>Whether the pages of texts are those of an earlier print, and are measured as in a first print, too.</summary>
    public bool IsRepeat { get; init; }

    /// <summary>Whether only the pages of ids are needed: nothing is checked, and the PDF has no tags.</summary>
    public bool IsDraft { get; init; }

    /// <summary>Whether a file for a screen is made of the print; what goes to paper needs no tags, which cost time.</summary>
    public bool HasTags { get; init; } = true;

    /// <summary>Whether pictures are replaced by pixels, which a press edition can convert to gray.</summary>
    public bool HasPixels { get; init; }

    /// <summary>The margin that the thumbnail leaves out on every side, in millimetres.</summary>
    public double BleedMm { get; init; }
}

/// <summary>A file that a print page uses.</summary>
/// <param name="ContentType">For example <c>text/html; charset=utf-8</c>.</param>
public sealed record PrintFile(ReadOnlyMemory<byte> Bytes, string ContentType);

/// <summary>The browser's unmodified PDF, and the measurements from the page.</summary>
public sealed record PrintResult(ReadOnlyMemory<byte> Pdf, ImmutableArray<FitExcess> Excesses, ImmutableArray<PrintedNumber> Numbers)
{
    /// <summary>The number of pages of each text that needs more than it has; if there are any, there is no PDF.</summary>
    public ImmutableSortedDictionary<string, int> Lengths { get; init; } = PageNumbers.None.Lengths;

    /// <summary>The texts of the HTML.</summary>
    public PrintTexts Texts { get; init; } = PrintTexts.None;

    /// <summary>The pictures that are printed too coarse.</summary>
    public ImmutableArray<CoarsePicture> Coarse { get; init; } = [];

    /// <summary>The thumbnail as PNG, if the job requests one.</summary>
    public ImmutableArray<ReadOnlyMemory<byte>> Pictures { get; init; } = [];
}

/// <summary>A printed page number: the text of an element with <c>data-page-of</c>.</summary>
/// <param name="Id">The id whose page is printed.</param>
/// <param name="Text">The printed text.</param>
public sealed record PrintedNumber(string Id, string Text);
