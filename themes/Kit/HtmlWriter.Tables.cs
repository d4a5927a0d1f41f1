using System.Collections.Immutable;
using Guidebook.Model;

namespace Guidebook.Themes.Kit;

/// <summary>Writes tables.</summary>
public partial class HtmlWriter
{
    /// <inheritdoc/>
    protected override void Visit(Block.Table table)
    {
        // The wrapper scrolls horizontally.
        Html.Append("<div class=\"table\">\n");
        Open("table", table).Append('>');
        var part = "";
        foreach (var row in table.Rows)
        {
            var next = row.IsHead ? "thead" : "tbody";
            if (next != part && part.Length > 0) Html.Append("\n</").Append(part).Append('>');
            if (next != part) Html.Append("\n<").Append(next).Append('>');
            part = next;
            Row(table, row);
        }

        if (part.Length > 0) Html.Append("\n</").Append(part).Append('>');
        Html.Append("\n</table>\n</div>");
    }

    private void Row(Block.Table table, Block.Table.Row row)
    {
        Html.Append("\n<tr>");
        for (var i = 0; i < row.Cells.Length; i++)
        {
            // An empty cell is not a header.
            var heads = row.IsHead && !row.Cells[i].IsEmpty;
            Html.Append(heads ? "\n<th scope=\"col\"" : "\n<td").Append(ClassOf(table.Columns, i));
            Visit(row.Cells[i]);
            Html.Append(heads ? "</th>" : "</td>");
        }

        Html.Append("\n</tr>");
    }

    // A class, because pages allow no inline styles.
    private static string ClassOf(ImmutableArray<ColumnAlignment> columns, int column) =>
        (column < columns.Length ? columns[column] : default) switch
        {
            ColumnAlignment.End => " class=\"right\">",
            ColumnAlignment.Center => " class=\"center\">",
            _ => ">",
        };
}
