using System.Collections.Immutable;

namespace Guidebook.Generator.Printing;

/// <summary>A print of a document, with the inputs that are known only after printing.</summary>
/// <param name="Pictures">The requested pictures of the guide with their hashes.</param>
/// <param name="Html">The hash of the print HTML with page numbers.</param>
internal sealed record StoredPrint(MadeDocument Made, ImmutableSortedDictionary<string, string> Pictures, string Html);
