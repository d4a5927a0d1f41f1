using System.Globalization;
using Markdig.Syntax;

namespace Guidebook.Generator.Prose.Blocks;

/// <summary>Writes lists: items of a tight list have no paragraphs.</summary>
internal static class ListWriter
{
    /// <summary>Writes a list.</summary>
    public static void Write(ProseWriter writer, ListBlock list)
    {
        writer.Output.Markup(list.IsOrdered ? OrderedStart(list) : "<ul>");
        foreach (var item in list.OfType<ListItemBlock>())
        {
            writer.Output.Markup("\n<li>");
            if (list.IsLoose) writer.Blocks(item);
            else Tight(writer, item);
            writer.Output.Markup("</li>");
        }

        writer.Output.Markup(list.IsOrdered ? "\n</ol>" : "\n</ul>");
    }

    private static string OrderedStart(ListBlock list) =>
        int.TryParse(list.OrderedStart, NumberStyles.None, CultureInfo.InvariantCulture, out var start) && start != 1
            ? FormattableString.Invariant($"<ol start=\"{start}\">")
            : "<ol>";

    private static void Tight(ProseWriter writer, ListItemBlock item)
    {
        if (item is [ParagraphBlock first, ..])
        {
            writer.Line(first);
            item.RemoveAt(0);
            if (item.Count > 0) writer.Output.Markup("\n");
        }

        writer.Blocks(item);
    }
}
