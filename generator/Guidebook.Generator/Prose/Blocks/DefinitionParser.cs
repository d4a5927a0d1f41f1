using Markdig.Parsers;
using Markdig.Syntax;

namespace Guidebook.Generator.Prose.Blocks;

/// <summary>
/// Parses definitions: a colon and a blank, below a paragraph whose lines are the terms, or below another definition. Further blocks of a
/// definition are indented by two columns.
/// </summary>
internal sealed class DefinitionParser : BlockParser
{
    private const int Indent = 2;
    private const int CodeIndent = 4;

    /// <summary>Creates the parser.</summary>
    public DefinitionParser() => OpeningCharacters = [':'];

    /// <inheritdoc/>
    public override BlockState TryOpen(BlockProcessor processor)
    {
        if (processor.IsCodeIndent || processor.PeekChar(1) is not (' ' or '\t')) return BlockState.None;
        var before = Before(processor);
        if (before is not (ParagraphBlock or DefinitionItem)) return BlockState.None;
        var (start, column) = (processor.Start, processor.Column);
        processor.NextChar();
        processor.ParseIndent();
        if (processor.IsBlankLine)
        {
            processor.GoToColumn(column);
            return BlockState.None;
        }

        if (processor.Column > column + CodeIndent) processor.GoToColumn(column + Indent);
        if (before is ParagraphBlock terms) DefinitionItem.MarkTerms(terms);
        processor.NewBlocks.Push(new DefinitionItem(this)
        {
            Terms = before as ParagraphBlock,
            Column = column,
            Width = processor.Column - column,
            Span = new(start, processor.Line.End),
        });
        return BlockState.Continue;
    }

    /// <inheritdoc/>
    public override BlockState TryContinue(BlockProcessor processor, Block block)
    {
        if (processor.IsBlankLine) return BlockState.Continue;
        if (processor.Indent < Indent) return BlockState.None;
        block.UpdateSpanEnd(processor.Line.End);
        processor.GoToColumn(processor.ColumnBeforeIndent + Math.Min(processor.Indent, ((DefinitionItem)block).Width));
        return BlockState.Continue;
    }

    /// <summary>The last block of the innermost container that this line continues.</summary>
    private static Block? Before(BlockProcessor processor)
    {
        var container = processor.CurrentContainer;
        while (container is { IsOpen: false, Parent: { } parent }) container = parent;
        return container?.LastChild;
    }
}
