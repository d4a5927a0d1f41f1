using System.Collections.Immutable;
using System.Globalization;
using Guidebook.Model;

namespace Guidebook.Themes.Kit;

/// <summary>Writes lists, tasks and definitions.</summary>
public partial class HtmlWriter
{
    /// <inheritdoc/>
    protected override void Visit(Block.List list)
    {
        Open(list.Start is null ? "ul" : "ol", list);
        if (list.Items.Any(IsTask)) Html.Append(" class=\"tasks\"");
        if (list.Start is not (null or 1)) Html.Append(CultureInfo.InvariantCulture, $" start=\"{list.Start}\"");
        Html.Append('>');
        foreach (var item in list.Items)
        {
            Html.Append("\n<li").Append(item.IsEmpty ? "" : AttributesOf(item[0])).Append('>');
            Item(item.AsSpan(), list.IsTight);
            Html.Append("</li>");
        }

        Html.Append(list.Start is null ? "\n</ul>" : "\n</ol>");
    }

    /// <inheritdoc/>
    protected override void Visit(Block.Definition definition)
    {
        foreach (var term in definition.Terms)
        {
            Html.Append("<dt>");
            WithoutTerms(term);
            Html.Append("</dt>\n");
        }

        Html.Append("<dd>");
        Item(definition.Blocks.AsSpan(), definition.Blocks.Length == 1);
        Html.Append("</dd>");
    }

    /// <inheritdoc/>
    protected override void Visit(Inline.TaskBox box)
    {
        Html.Append("<span class=\"task").Append(box.IsTicked ? " ticked" : "").Append("\">");
        if (StringOf(box.IsTicked ? "task.done" : "task.open") is { Text.Length: > 0 } name)
            Html.Append("<span class=\"unseen\">").Append(name.ToMarkupString()).Append("</span>");
        Html.Append("</span> ");
    }

    private static bool IsTask(ImmutableArray<Block> item) => item is [Block.Paragraph { Inlines: [Inline.TaskBox, ..] }, ..];

    private void Item(ReadOnlySpan<Block> blocks, bool isTight)
    {
        if (isTight && blocks is [Block.Paragraph line, .. var rest])
        {
            Visit(line.Inlines);
            if (!rest.IsEmpty) Html.Append('\n');
            blocks = rest;
        }

        Blocks(blocks);
    }
}
