using Guidebook.Generator.Editions.Documents;

namespace Guidebook.Generator.Printing;

/// <summary>Printed documents that can be used again. This store keeps none.</summary>
public class PdfStore
{
    /// <summary>The stored print of a document; null where there is none.</summary>
    /// <param name="html">The print HTML as it is drawn before any page number is known.</param>
    /// <param name="isCurrent">Whether a stored print shows the same as a new one would.</param>
    internal virtual MadeDocument? Find(PrintDocument document, string html, Func<StoredPrint, bool> isCurrent) => null;

    /// <summary>Stores the print of a document.</summary>
    internal virtual void Add(PrintDocument document, string html, StoredPrint print)
    {
    }
}
