using System.Collections.Immutable;

namespace Guidebook.Model;

/// <summary>Walks all words of a text, line by line. Derived classes override the nodes that they need.</summary>
public abstract class PassageWalker : PassageVisitor
{
    /// <summary>Walks words that are read without a break: a paragraph, heading or cell.</summary>
    protected virtual void Line(ImmutableArray<Inline> inlines) => Visit(inlines);

    /// <inheritdoc/>
    protected internal override void Visit(Block.Paragraph paragraph) => Line(paragraph.Inlines);

    /// <inheritdoc/>
    protected internal override void Visit(Block.Heading heading) => Line(heading.Inlines);

    /// <inheritdoc/>
    protected internal override void Visit(Block.List list)
    {
        foreach (var item in list.Items) Visit(item);
    }

    /// <inheritdoc/>
    protected internal override void Visit(Block.Quote quote) => Visit(quote.Blocks);

    /// <inheritdoc/>
    protected internal override void Visit(Block.Alert alert) => Visit(alert.Blocks);

    /// <inheritdoc/>
    protected internal override void Visit(Block.Definition definition)
    {
        foreach (var term in definition.Terms) Line(term);
        Visit(definition.Blocks);
    }

    /// <inheritdoc/>
    protected internal override void Visit(Block.Figure figure) => Line(figure.Caption);

    /// <inheritdoc/>
    protected internal override void Visit(Block.Code code)
    {
    }

    /// <inheritdoc/>
    protected internal override void Visit(Block.ThematicBreak thematicBreak)
    {
    }

    /// <inheritdoc/>
    protected internal override void Visit(Block.Table table)
    {
        foreach (var row in table.Rows)
            foreach (var cell in row.Cells) Line(cell);
    }

    /// <inheritdoc/>
    protected internal override void Visit(Block.Footnotes footnotes)
    {
        foreach (var note in footnotes.Notes) Visit(note.Blocks);
    }

    /// <inheritdoc/>
    protected internal override void Visit(Inline.Literal words)
    {
    }

    /// <inheritdoc/>
    protected internal override void Visit(Inline.Emphasis emphasis) => Visit(emphasis.Inlines);

    /// <inheritdoc/>
    protected internal override void Visit(Inline.Strong strong) => Visit(strong.Inlines);

    /// <inheritdoc/>
    protected internal override void Visit(Inline.Styled styled) => Visit(styled.Inlines);

    /// <inheritdoc/>
    protected internal override void Visit(Inline.TaskBox box)
    {
    }

    /// <inheritdoc/>
    protected internal override void Visit(Inline.Code code)
    {
    }

    /// <inheritdoc/>
    protected internal override void Visit(Inline.Link link) => Visit(link.Inlines);

    /// <inheritdoc/>
    protected internal override void Visit(Inline.ExternalLink link) => Visit(link.Inlines);

    /// <inheritdoc/>
    protected internal override void Visit(Inline.FileLink link) => Visit(link.Inlines);

    /// <inheritdoc/>
    protected internal override void Visit(Inline.Image image)
    {
    }

    /// <inheritdoc/>
    protected internal override void Visit(Inline.LineBreak lineBreak)
    {
    }

    /// <inheritdoc/>
    protected internal override void Visit(Inline.FootnoteReference reference)
    {
    }
}
