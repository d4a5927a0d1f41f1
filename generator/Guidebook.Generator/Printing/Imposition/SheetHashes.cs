using System.Collections.Immutable;
using System.Globalization;
using Guidebook.Generator.Hashing;
using Guidebook.Model;

namespace Guidebook.Generator.Printing.Imposition;

/// <summary>
/// Short hashes of the content of each sheet, front and back: a sheet with the same hash in two builds need not be printed again.
/// </summary>
public static class SheetHashes
{
    private const int Length = 16;

    /// <summary>The hash of each sheet, in printing order.</summary>
    /// <param name="pages">The hash of each page, in reading order.</param>
    public static ImmutableArray<string> Compute(ImmutableArray<string> pages, Folding folding) =>
    [
        .. Sheets.Create(pages.Length, folding).Select(sheet =>
            Hash($"{folding.Paper} {sheet.Depth == 0} {Side(sheet.Front, pages)} {Side(sheet.Back, pages)}")),
    ];

    /// <summary>The hash of a single sheet with all these pages.</summary>
    public static string Compute(ImmutableArray<string> pages, Paper paper) => Hash($"{paper} {string.Join(' ', pages)}");

    private static string Side(SheetSide side, ImmutableArray<string> pages) => $"[{Page(side.Left, pages)} {Page(side.Right, pages)} {side.IsUpsideDown}]";

    private static string Page(PositionedPage? page, ImmutableArray<string> pages) =>
        page is null ? "" : string.Create(CultureInfo.InvariantCulture, $"{pages[page.Number - 1]}+{page.TowardSpineMm:0.####}");

    private static string Hash(string text) => ContentHash.Create(text)[..Length];
}
