using System.Collections.Immutable;
using System.Globalization;

namespace Guidebook.Generator.Editions.Booklet;

/// <summary>Splits lists over pages of a fixed number of lines.</summary>
public static class PageChunks
{
    /// <summary>Number of lines for a text of a given length; at least one.</summary>
    public static int Lines(int letters, int lettersALine) => Math.Max(1, (letters + lettersALine - 1) / lettersALine);

    /// <summary>
    /// Number of lines for a text: a word that takes more than half a line leaves the rest of the line before it empty, or is broken.
    /// </summary>
    public static int Lines(string text, int lettersALine) =>
        Lines(text.Length, lettersALine) + text.Split(' ').Count(word => word.Length > lettersALine / 2);

    /// <summary>The rows grouped into pages, in order; no page is empty.</summary>
    /// <param name="lines">The number of lines of a row.</param>
    public static ImmutableArray<ImmutableArray<TRow>> Create<TRow>(IEnumerable<TRow> rows, Func<TRow, int> lines, int linesAPage)
    {
        var pages = ImmutableArray.CreateBuilder<ImmutableArray<TRow>>();
        var page = ImmutableArray.CreateBuilder<TRow>();
        var used = 0;
        foreach (var row in rows)
        {
            var needed = lines(row);
            if (page.Count > 0 && used + needed > linesAPage)
            {
                pages.Add(page.DrainToImmutable());
                used = 0;
            }

            page.Add(row);
            used += needed;
        }

        if (page.Count > 0) pages.Add(page.DrainToImmutable());
        return pages.DrainToImmutable();
    }

    /// <summary>The id of a page of a list: the stem for the first page, and the stem with a number for the others.</summary>
    public static string Id(string stem, int index) => index == 0 ? stem : string.Create(CultureInfo.InvariantCulture, $"{stem}-{index + 1}");
}
