using System.Collections.Immutable;

namespace Guidebook.Themes.Kit.Print;

/// <summary>How the sheets of a file are spread over signatures, that is sheets which are folded together.</summary>
public static class SignatureSizes
{
    private const int PagesPerSheet = 4;

    /// <summary>Number of sheets that a number of pages needs.</summary>
    public static int SheetsFor(int pages) => (pages + PagesPerSheet - 1) / PagesPerSheet;

    /// <summary>
    /// Number of sheets in each signature: the fewest possible signatures, whose sizes differ by at most one sheet, larger ones first.
    /// </summary>
    /// <param name="most">The maximum number of sheets in a signature; null for one signature.</param>
    public static ImmutableArray<int> Create(int pages, int? most)
    {
        var sheets = SheetsFor(pages);
        if (sheets == 0) return [];
        var count = most is { } limit ? (sheets - 1) / limit + 1 : 1;
        return [.. Enumerable.Range(0, count).Select(i => sheets / count + (i < sheets % count ? 1 : 0))];
    }
}
