using System.Collections.Immutable;
using Guidebook.Themes.Kit.Print;

namespace Guidebook.Generator.Printing;

/// <summary>All output of one document.</summary>
/// <param name="Numbers">The page number of each id, as drawn.</param>
/// <param name="Files">One PDF for each order, in the same sequence; null for a file with errors.</param>
/// <param name="Pictures">PNG images of the first page, and of the last page if requested.</param>
internal sealed record MadeDocument(PageNumbers Numbers, ImmutableArray<MadePdf?> Files, ImmutableArray<ReadOnlyMemory<byte>> Pictures)
{
    /// <summary>The pictures that are printed too coarse.</summary>
    public ImmutableArray<CoarsePicture> Coarse { get; init; } = [];
}

/// <summary>A finished PDF.</summary>
/// <param name="Size">Size of the pages.</param>
/// <param name="SheetHashes">See <see cref="PrintedFile.SheetHashes"/>.</param>
internal sealed record MadePdf(ReadOnlyMemory<byte> Pdf, PageSize Size, ImmutableArray<string> SheetHashes);
