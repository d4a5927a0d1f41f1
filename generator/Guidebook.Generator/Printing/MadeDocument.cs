using System.Collections.Immutable;
using Guidebook.Themes.Kit.Print;

namespace Guidebook.Generator.Printing;

/// <summary>All that was made of a document.</summary>
/// <param name="Numbers">The page of each id, with which it was drawn.</param>
/// <param name="Files">One for each order, in their order.</param>
/// <param name="Pictures">PNGs of the first page, and of the last where it is asked for.</param>
internal sealed record MadeDocument(PageNumbers Numbers, ImmutableArray<MadePdf> Files, ImmutableArray<ReadOnlyMemory<byte>> Pictures);

/// <summary>A finished PDF.</summary>
/// <param name="Size">Of its pages.</param>
/// <param name="SheetHashes">As <see cref="PrintedFile.SheetHashes"/>.</param>
internal sealed record MadePdf(ReadOnlyMemory<byte> Pdf, PageSize Size, ImmutableArray<string> SheetHashes);
