using System.Collections.Immutable;
using Guidebook.Generator.Printing.Pdf;

namespace Guidebook.Generator.Printing;

/// <summary>A print of a document, with the inputs that are known only after printing.</summary>
/// <param name="Pictures">The requested pictures of the guide with their hashes.</param>
/// <param name="Html">The hash of the print HTML with page numbers.</param>
internal sealed record StoredPrint(MadeDocument Made, ImmutableSortedDictionary<string, string> Pictures, string Html)
{
    /// <summary>The content streams, for the next print; a print that is read from a store has none.</summary>
    public KnownStreams Streams { get; init; } = new();
}
