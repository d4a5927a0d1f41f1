using Guidebook.Generator.Editions.Documents;
using Guidebook.Generator.Printing.Pdf;
using Guidebook.Themes.Kit.Print;

namespace Guidebook.Generator.Printing;

/// <summary>Stores prints for reuse. This class stores none; a derived class can.</summary>
public class PdfStore
{
    /// <summary>The stored print of a document; null if there is none.</summary>
    /// <param name="input">The hash of what the browser is given with the numbers of <see cref="FindNumbers"/>.</param>
    /// <param name="isCurrent">Whether a new print would be identical to a stored one.</param>
    internal virtual MadeDocument? Find(PrintDocument document, string input, Func<StoredPrint, bool> isCurrent) => null;

    /// <summary>
    /// What a document is first printed with: of its last print, whatever it contained, the lengths of its texts, and the page numbers that
    /// only a print finds. Null if there is nothing of use.
    /// </summary>
    internal virtual PageNumbers? FindNumbers(PrintDocument document) => null;

    /// <summary>The content streams of the last print of a document, whatever it contained.</summary>
    internal virtual KnownStreams FindStreams(PrintDocument document) => new();

    /// <summary>The last print of a document with other pages, if all but its HTML was as it is now; null for none.</summary>
    internal virtual LastPrint? FindLast(PrintDocument document) => null;

    /// <summary>What of the numbers of a print its document is printed with the next time; null if nothing is of use.</summary>
    internal static PageNumbers? NumbersOf(PrintDocument document, PageNumbers numbers) => document.Drafts > 0 ? numbers
        : numbers.Lengths.IsEmpty ? null
        : PageNumbers.None with { Lengths = numbers.Lengths };

    /// <summary>Stores the print of a document.</summary>
    /// <param name="input">The hash of what the browser is given with the numbers of <see cref="NumbersOf"/>.</param>
    internal virtual void Add(PrintDocument document, string input, StoredPrint print)
    {
    }
}
