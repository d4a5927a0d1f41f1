using Guidebook.Generator.Diagnostics;
using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Guidebook.Generator.Prose.Blocks;

/// <summary>The box of a task: <c>[ ]</c> or <c>[x]</c> at the start of a list item.</summary>
internal sealed class TaskMark : LeafInline
{
    /// <summary>Whether the task is done.</summary>
    public required bool IsTicked { get; init; }
}

/// <summary>Parses the boxes of tasks.</summary>
internal sealed class TaskParser : InlineParser
{
    private const int Length = 3;

    /// <summary>Creates the parser.</summary>
    public TaskParser() => OpeningCharacters = ['['];

    /// <inheritdoc/>
    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        if (slice.AsSpan() is not ['[', ' ' or 'x' or 'X', ']', ' ' or '\t', ..]) return false;
        if (processor.Block is not ParagraphBlock { Parent: ListItemBlock item } paragraph || item[0] != paragraph) return false;
        if (processor.Root?.FirstChild is not null) return false;
        Work.Count(1);
        var start = processor.GetSourcePosition(slice.Start, out var line, out var column);
        processor.Inline = new TaskMark
        {
            IsTicked = slice.PeekChar() != ' ',
            Span = new(start, start + Length - 1),
            Line = line,
            Column = column,
        };
        slice.Start += Length + 1;
        return true;
    }
}
