using System.Collections.Immutable;
using Guidebook.Generator.Printing.Pdf;

namespace Guidebook.Generator.Printing;

/// <summary>A print of a document, with the inputs that are known only after printing.</summary>
/// <param name="Pictures">The requested pictures of the guide with their hashes.</param>
/// <param name="Html">The hash of the print HTML with page numbers.</param>
internal sealed record StoredPrint(MadeDocument Made, ImmutableSortedDictionary<string, string> Pictures, string Html)
{
    /// <summary>The content streams, for the next print; null to keep those that are stored.</summary>
    public KnownStreams? Streams { get; init; }

    /// <summary>What the pages that change next are put into; null for a document that is always printed whole.</summary>
    public LastPrint? Last { get; init; }
}
