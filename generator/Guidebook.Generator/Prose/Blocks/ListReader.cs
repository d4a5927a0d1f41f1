using System.Globalization;
using Guidebook.Generator.Diagnostics;
using Guidebook.Generator.Prose.Syntax;
using Markdig.Syntax;
using Block = Guidebook.Model.Block;

namespace Guidebook.Generator.Prose.Blocks;

/// <summary>Reads lists, and reports those that were not meant as lists or are not nested as they look.</summary>
internal sealed class ListReader(SyntaxReader reader)
{
    /// <summary>From this number on, a list begins at a year.</summary>
    private const int FirstYear = 1000;

    private readonly HashSet<int> nextNumbers = [1];

    /// <summary>Reads a list.</summary>
    public Block.List Read(ListBlock list)
    {
        var start = StartOf(list);
        if (start is { } number) CheckNumber(list, number);
        CheckItems(list);
        return new(start, !list.IsLoose, [.. list.OfType<ListItemBlock>().Select(reader.Blocks)]);
    }

    /// <summary>Reports a block below a list that is indented, but too little to belong to the last item.</summary>
    public void CheckOrder(Markdig.Syntax.Block before, Markdig.Syntax.Block block)
    {
        if (before is ListBlock list && block is not ListItemBlock && IndentOf(block) > IndentOf(list))
            ReportIndent(list, list.LastChild, block);
    }

    private static int? StartOf(ListBlock list) =>
        !list.IsOrdered ? null : int.TryParse(list.OrderedStart, NumberStyles.None, CultureInfo.InvariantCulture, out var start)
            ? start
            : 1;

    /// <summary>Reports a list of one item that continues no other list, and a list that begins at a year.</summary>
    private void CheckNumber(ListBlock list, int start)
    {
        var isMeant = start < FirstYear && (list.Count > 1 || start <= 1 || nextNumbers.Contains(start));
        nextNumbers.Add(list.LastChild is ListItemBlock last ? last.Order + 1 : start);
        if (isMeant) return;
        var mark = $"{start.ToString(CultureInfo.InvariantCulture)}{list.OrderedDelimiter}";
        reader.Text.Report(Codes.ListMisread, reader.Text.At(list.Span.Start, mark.Length),
            $"A number and a '{list.OrderedDelimiter}' at the start of a line begin a list, here one from {start}. Where a sentence begins so, put a backslash between them: {mark[..^1]}\\{list.OrderedDelimiter}");
    }

    /// <summary>Reports items that are indented to nest, but too little.</summary>
    private void CheckItems(ListBlock list)
    {
        var first = list.Count > 1 ? IndentOf(list[0]) : 0;
        for (var i = 1; i < list.Count; i++)
            if (IndentOf(list[i]) > first) ReportIndent(list, list[i - 1], list[i]);
    }

    private void ReportIndent(ListBlock list, Markdig.Syntax.Block? above, Markdig.Syntax.Block block)
    {
        var mark = list.IsOrdered && above is ListItemBlock item
            ? string.Create(CultureInfo.InvariantCulture, $"{item.Order}{list.OrderedDelimiter} ")
            : $"{list.BulletType} ";
        var blanks = string.Create(CultureInfo.InvariantCulture, $"{IndentOf(list) + mark.Length} blanks");
        reader.Text.Report(Codes.ListMisread, reader.Text.LineAt(block.Span.Start),
            $"This line stands too far left to belong to the item above, and the list ends or goes on here. Begin it with {blanks} to put it below '{mark}', or with as many as the item has.");
    }

    /// <summary>The number of characters before a block on its line.</summary>
    private int IndentOf(Markdig.Syntax.Block block) =>
        block.Span.Start == 0 ? 0 : block.Span.Start - 1 - reader.Text.Markdown.LastIndexOf('\n', block.Span.Start - 1);
}
