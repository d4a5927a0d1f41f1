using Guidebook.Generator.Editions.Documents;
using Guidebook.Themes.Kit.Print;

namespace Guidebook.Generator.Printing;

/// <summary>Stores prints for reuse. This class stores none; a derived class can.</summary>
public class PdfStore
{
    /// <summary>The stored print of a document; null if there is none.</summary>
    /// <param name="html">The print HTML before any page number is known.</param>
    /// <param name="isCurrent">Whether a new print would be identical to a stored one.</param>
    internal virtual MadeDocument? Find(PrintDocument document, string html, Func<StoredPrint, bool> isCurrent) => null;

    /// <summary>
    /// What a document is first printed with: of its last print, whatever it contained, the lengths of its texts, and the page numbers that
    /// only a print finds. Null if there is nothing of use.
    /// </summary>
    internal virtual PageNumbers? FindNumbers(PrintDocument document) => null;

    /// <summary>Stores the print of a document.</summary>
    internal virtual void Add(PrintDocument document, string html, StoredPrint print)
    {
    }
}
