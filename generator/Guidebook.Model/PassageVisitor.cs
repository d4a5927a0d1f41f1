using System.Collections.Immutable;

namespace Guidebook.Model;

/// <summary>
/// Visits the blocks and inlines of a text: every kind has an abstract method, so that a writer without it does not compile.
/// </summary>
public abstract class PassageVisitor
{
    /// <summary>A paragraph.</summary>
    protected internal abstract void Visit(Block.Paragraph paragraph);

    /// <summary>A heading.</summary>
    protected internal abstract void Visit(Block.Heading heading);

    /// <summary>A list.</summary>
    protected internal abstract void Visit(Block.List list);

    /// <summary>A quotation.</summary>
    protected internal abstract void Visit(Block.Quote quote);

    /// <summary>A note that stands apart.</summary>
    protected internal abstract void Visit(Block.Alert alert);

    /// <summary>A definition.</summary>
    protected internal abstract void Visit(Block.Definition definition);

    /// <summary>A picture with a caption.</summary>
    protected internal abstract void Visit(Block.Figure figure);

    /// <summary>A block of code.</summary>
    protected internal abstract void Visit(Block.Code code);

    /// <summary>A thematic break.</summary>
    protected internal abstract void Visit(Block.ThematicBreak thematicBreak);

    /// <summary>A table.</summary>
    protected internal abstract void Visit(Block.Table table);

    /// <summary>The footnotes.</summary>
    protected internal abstract void Visit(Block.Footnotes footnotes);

    /// <summary>Words.</summary>
    protected internal abstract void Visit(Inline.Literal words);

    /// <summary>Emphasized words.</summary>
    protected internal abstract void Visit(Inline.Emphasis emphasis);

    /// <summary>Strong words.</summary>
    protected internal abstract void Visit(Inline.Strong strong);

    /// <summary>Words in another style.</summary>
    protected internal abstract void Visit(Inline.Styled styled);

    /// <summary>The box of a task.</summary>
    protected internal abstract void Visit(Inline.TaskBox box);

    /// <summary>Inline code.</summary>
    protected internal abstract void Visit(Inline.Code code);

    /// <summary>A link to an entry of the guide.</summary>
    protected internal abstract void Visit(Inline.Link link);

    /// <summary>An external link.</summary>
    protected internal abstract void Visit(Inline.ExternalLink link);

    /// <summary>A link to a file.</summary>
    protected internal abstract void Visit(Inline.FileLink link);

    /// <summary>A picture.</summary>
    protected internal abstract void Visit(Inline.Image image);

    /// <summary>A hard line break.</summary>
    protected internal abstract void Visit(Inline.LineBreak lineBreak);

    /// <summary>A reference to a footnote.</summary>
    protected internal abstract void Visit(Inline.FootnoteReference reference);

    /// <summary>Visits a block.</summary>
    protected void Visit(Block block) => block.Accept(this);

    /// <summary>Visits blocks in order.</summary>
    protected void Visit(ImmutableArray<Block> blocks)
    {
        foreach (var block in blocks) block.Accept(this);
    }

    /// <summary>Visits inlines in order.</summary>
    protected void Visit(ImmutableArray<Inline> inlines)
    {
        foreach (var inline in inlines) inline.Accept(this);
    }
}
