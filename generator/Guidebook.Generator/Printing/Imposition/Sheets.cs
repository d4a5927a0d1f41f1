using System.Collections.Immutable;
using Guidebook.Themes.Kit.Print;

namespace Guidebook.Generator.Printing.Imposition;

/// <summary>
/// Imposition: distributes pages over sheets that read from the first page to the last once printed, nested and folded. Blank pages come
/// last. Sheets are spread evenly over the signatures, larger signatures first: seven sheets with at most three a signature become 3, 2, 2
/// rather than 3, 3, 1, because a single sheet is weak at its fold.
/// </summary>
public static class Sheets
{
    private const int PagesPerSheet = 4;

    /// <summary>All sheets, in printing order.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number of pages or the paper thickness is negative, or a signature has fewer than
    /// 1 sheet.</exception>
    public static ImmutableArray<Sheet> Create(int pages, Folding folding)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(pages);
        ArgumentOutOfRangeException.ThrowIfLessThan(folding.SheetsPerSignature ?? 1, 1, nameof(folding));
        ArgumentOutOfRangeException.ThrowIfNegative(folding.PaperThicknessMm, nameof(folding));
        var sheets = ImmutableArray.CreateBuilder<Sheet>(SignatureSizes.SheetsFor(pages));
        foreach (var size in SignatureSizes.Create(pages, folding.SheetsPerSignature))
        {
            var signature = new Signature(1 + (sheets.LastOrDefault()?.Signature ?? 0), sheets.Count, size, pages);
            for (var depth = 0; depth < size; depth++) sheets.Add(SheetAt(depth, signature, folding));
        }

        return sheets.MoveToImmutable();
    }

    private static Sheet SheetAt(int depth, Signature signature, Folding folding)
    {
        var (outer, inner) = (signature.Pages - 2 * depth, 1 + 2 * depth);
        var shift = depth * folding.PaperThicknessMm;
        var front = SideOf(signature.Page(outer, shift), signature.Page(inner, shift), folding.RightToLeft);
        var back = SideOf(signature.Page(inner + 1, shift), signature.Page(outer - 1, shift), folding.RightToLeft);
        return new(signature.SheetsBefore + depth + 1, signature.Number, front,
            back with { IsUpsideDown = folding.Flip == FlipEdge.LongEdge })
        { Depth = depth };
    }

    private static SheetSide SideOf(PositionedPage? left, PositionedPage? right, bool isMirrored) =>
        isMirrored ? new(right, left, IsUpsideDown: false) : new(left, right, IsUpsideDown: false);

    /// <summary>A signature: a group of sheets folded together.</summary>
    private readonly record struct Signature(int Number, int SheetsBefore, int SheetCount, int PagesOfBook)
    {
        public int Pages => SheetCount * PagesPerSheet;

        /// <summary>The page at a position in the signature, counted from 1; null past the end of the book.</summary>
        public PositionedPage? Page(int number, double shift) =>
            SheetsBefore * PagesPerSheet + number is var page && page <= PagesOfBook ? new(page, shift) : null;
    }
}
