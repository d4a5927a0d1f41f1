using System.Collections.Immutable;

namespace Guidebook.Generator.Printing.Imposition;

/// <summary>
/// Which page comes where: pages to sheets that, printed, put into each other and folded, read from the first page to the last.
/// Blank pages stand at the very end. Sheets are spread evenly over the signatures, the fuller ones first: seven sheets
/// of at most three become 3, 2, 2 and not 3, 3, 1, as a lone sheet is weak at its fold.
/// </summary>
public static class Sheets
{
    private const int PagesPerSheet = 4;

    /// <summary>How many sheets so many pages take.</summary>
    public static int Count(int pages) => (pages + PagesPerSheet - 1) / PagesPerSheet;

    /// <summary>All sheets, in the order of printing.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There are fewer than 0 pages or 1 sheet a signature, or paper is thinner than nothing.</exception>
    public static ImmutableArray<Sheet> Create(int pages, Folding folding)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(pages);
        ArgumentOutOfRangeException.ThrowIfLessThan(folding.SheetsPerSignature ?? 1, 1, nameof(folding));
        ArgumentOutOfRangeException.ThrowIfNegative(folding.PaperThicknessMm, nameof(folding));
        var sheets = ImmutableArray.CreateBuilder<Sheet>(Count(pages));
        foreach (var size in SignatureSizes(Count(pages), folding.SheetsPerSignature))
        {
            var signature = new Signature(1 + (sheets.LastOrDefault()?.Signature ?? 0), sheets.Count, size, pages);
            for (var depth = 0; depth < size; depth++) sheets.Add(SheetAt(depth, signature, folding));
        }

        return sheets.MoveToImmutable();
    }

    /// <summary>How many sheets each signature has: as few signatures as may be, none more than one sheet larger than another.</summary>
    private static IEnumerable<int> SignatureSizes(int sheets, int? most)
    {
        if (sheets == 0) return [];
        var count = most is { } limit ? (sheets - 1) / limit + 1 : 1;
        return Enumerable.Range(0, count).Select(i => sheets / count + (i < sheets % count ? 1 : 0));
    }

    private static Sheet SheetAt(int depth, Signature signature, Folding folding)
    {
        var (outer, inner) = (signature.Pages - 2 * depth, 1 + 2 * depth);
        var shift = depth * folding.PaperThicknessMm;
        var front = SideOf(signature.Page(outer, shift), signature.Page(inner, shift), folding.RightToLeft);
        var back = SideOf(signature.Page(inner + 1, shift), signature.Page(outer - 1, shift), folding.RightToLeft);
        return new(signature.SheetsBefore + depth + 1, signature.Number, front, back with { IsUpsideDown = folding.Flip == FlipEdge.LongEdge }) { Depth = depth };
    }

    private static SheetSide SideOf(PositionedPage? left, PositionedPage? right, bool isMirrored) =>
        isMirrored ? new(right, left, IsUpsideDown: false) : new(left, right, IsUpsideDown: false);

    /// <summary>A pile of sheets folded together.</summary>
    private readonly record struct Signature(int Number, int SheetsBefore, int SheetCount, int PagesOfBook)
    {
        public int Pages => SheetCount * PagesPerSheet;

        /// <summary>Its page of that number, counted from 1 in the signature; null past the end of the book.</summary>
        public PositionedPage? Page(int number, double shift) =>
            SheetsBefore * PagesPerSheet + number is var page && page <= PagesOfBook ? new(page, shift) : null;
    }
}
