using System.Globalization;
using Guidebook.Generator.Prose.Syntax;
using Markdig.Syntax;
using Block = Guidebook.Model.Block;

namespace Guidebook.Generator.Prose.Blocks;

/// <summary>Reads lists.</summary>
internal static class ListReader
{
    /// <summary>Reads a list.</summary>
    public static Block.List Read(SyntaxReader reader, ListBlock list) =>
        new(StartOf(list), !list.IsLoose, [.. list.OfType<ListItemBlock>().Select(reader.Blocks)]);

    private static int? StartOf(ListBlock list) =>
        !list.IsOrdered ? null : int.TryParse(list.OrderedStart, NumberStyles.None, CultureInfo.InvariantCulture, out var start)
            ? start
            : 1;
}
