using System.Collections.Immutable;

namespace Guidebook.Generator.Printing;

/// <summary>The print of a document, with the inputs that become known only while it is printed.</summary>
/// <param name="Pictures">The pictures of the guide that it requested, each with its hash.</param>
/// <param name="Html">The hash of the print HTML with all page numbers in it.</param>
internal sealed record StoredPrint(MadeDocument Made, ImmutableSortedDictionary<string, string> Pictures, string Html);
