using Markdig.Extensions.Tables;
using Markdig.Syntax;

namespace Guidebook.Generator.Prose.Tables;

/// <summary>Writes pipe tables. The alignment of a column is a class, since pages allow no inline styles.</summary>
internal static class TableWriter
{
    /// <summary>Writes a table in a frame that can scroll sideways.</summary>
    public static void Write(ProseWriter writer, Table table)
    {
        writer.Output.Markup("<div class=\"table\">\n<table>");
        var part = "";
        foreach (var row in table.OfType<TableRow>())
        {
            var next = row.IsHeader ? "thead" : "tbody";
            if (next != part)
            {
                if (part.Length > 0) writer.Output.Markup($"\n</{part}>");
                writer.Output.Markup($"\n<{next}>");
                part = next;
            }

            Row(writer, table, row);
        }

        if (part.Length > 0) writer.Output.Markup($"\n</{part}>");
        writer.Output.Markup("\n</table>\n</div>");
    }

    private static void Row(ProseWriter writer, Table table, TableRow row)
    {
        writer.Output.Markup("\n<tr>");
        for (var i = 0; i < row.Count; i++)
            if (row[i] is TableCell cell) Cell(writer, cell, row.IsHeader, ClassOf(table, i));
        writer.Output.Markup("\n</tr>");
    }

    private static void Cell(ProseWriter writer, TableCell cell, bool heads, string alignment)
    {
        var line = cell.OfType<LeafBlock>().FirstOrDefault();
        // An empty cell heads nothing.
        heads = heads && line?.Inline?.FirstChild is not null;
        writer.Output.Markup(heads ? "\n<th scope=\"col\"" : "\n<td");
        writer.Output.Markup(alignment);
        if (line is not null) writer.Line(line);
        writer.Output.Markup(heads ? "</th>" : "</td>");
    }

    private static string ClassOf(Table table, int column) =>
        (column < table.ColumnDefinitions.Count ? table.ColumnDefinitions[column].Alignment : null) switch
        {
            TableColumnAlign.Right => " class=\"right\">",
            TableColumnAlign.Center => " class=\"center\">",
            _ => ">",
        };
}
