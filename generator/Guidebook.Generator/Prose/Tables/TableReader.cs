using System.Collections.Immutable;
using Guidebook.Generator.Prose.Syntax;
using Guidebook.Model;
using Markdig.Extensions.Tables;
using Markdig.Syntax;
using Block = Guidebook.Model.Block;
using Inline = Guidebook.Model.Inline;

namespace Guidebook.Generator.Prose.Tables;

/// <summary>Reads pipe tables.</summary>
internal static class TableReader
{
    /// <summary>Reads a table.</summary>
    public static Block.Table Read(SyntaxReader reader, Table table) => new(
        [.. table.ColumnDefinitions.Select(AlignmentOf)],
        [.. table.OfType<TableRow>()
            .Select(row => new Block.Table.Row(row.IsHeader, [.. row.OfType<TableCell>().Select(cell => Cell(reader, cell))]))]);

    private static ImmutableArray<Inline> Cell(SyntaxReader reader, TableCell cell) =>
        cell.OfType<LeafBlock>().FirstOrDefault() is { } line ? reader.Line(line) : [];

    private static ColumnAlignment AlignmentOf(TableColumnDefinition column) => column.Alignment switch
    {
        TableColumnAlign.Right => ColumnAlignment.End,
        TableColumnAlign.Center => ColumnAlignment.Center,
        _ => ColumnAlignment.Start,
    };
}
