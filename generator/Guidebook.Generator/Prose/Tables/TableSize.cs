using System.Buffers;
using Guidebook.Generator.Prose.Syntax;
using Markdig.Helpers;
using Markdig.Parsers;

namespace Guidebook.Generator.Prose.Tables;

/// <summary>Calculates the size of a table, in which every row is padded with empty cells to the widest row.</summary>
internal static class TableSize
{
    private const int MostCells = 200_000;

    private const string Message =
        "This table would have more than 200,000 cells, since each row gets as many as the widest. Make several tables of it, or put a backslash before bars that are meant as they stand.";

    private static readonly SearchValues<char> Ruling = SearchValues.Create("|-: \t");

    /// <summary>Rejects a paragraph that would become a table of more than 200,000 cells.</summary>
    /// <param name="rest">The paragraph from its first delimiter on.</param>
    /// <exception cref="ProseLimitException">The table would be too large.</exception>
    public static void Check(InlineProcessor processor, StringSlice rest)
    {
        var text = rest.AsSpan();
        if (!text.Contains('|')) return;
        var (rows, widest, isTable) = (0, 0, false);
        foreach (var line in text.EnumerateLines())
        {
            widest = Math.Max(widest, line.Count('|'));
            isTable |= rows == 1 && !line.ContainsAnyExcept(Ruling);
            rows++;
        }

        if (isTable && (long)rows * widest > MostCells) throw new ProseLimitException(Message, processor.GetSourcePosition(rest.Start));
    }
}
