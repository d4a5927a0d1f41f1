using System.Collections.Immutable;

namespace Guidebook.Model;

/// <summary>A block of a text: it stands on lines of its own. The family is closed: a new kind needs a method in <see cref="PassageVisitor"/>.</summary>
public abstract record Block
{
    private Block()
    {
    }

    internal abstract void Accept(PassageVisitor visitor);

    /// <summary>A paragraph.</summary>
    public sealed record Paragraph(ImmutableArray<Inline> Inlines) : Block
    {
        internal override void Accept(PassageVisitor visitor) => visitor.Visit(this);
    }

    /// <summary>The heading of a section.</summary>
    /// <param name="Level">2 to 4, as in HTML.</param>
    /// <param name="Id">The fragment by which the section is linked.</param>
    public sealed record Heading(int Level, string Id, ImmutableArray<Inline> Inlines) : Block
    {
        internal override void Accept(PassageVisitor visitor) => visitor.Visit(this);
    }

    /// <summary>A list.</summary>
    /// <param name="Start">The first number; null for a list with bullets.</param>
    /// <param name="IsTight">Whether no space stands between the items: then their first paragraphs are mere lines.</param>
    /// <param name="Items">The blocks of each item.</param>
    public sealed record List(int? Start, bool IsTight, ImmutableArray<ImmutableArray<Block>> Items) : Block
    {
        internal override void Accept(PassageVisitor visitor) => visitor.Visit(this);
    }

    /// <summary>A quotation.</summary>
    public sealed record Quote(ImmutableArray<Block> Blocks) : Block
    {
        internal override void Accept(PassageVisitor visitor) => visitor.Visit(this);
    }

    /// <summary>A block of code.</summary>
    /// <param name="Language">Its language; empty where none is named.</param>
    /// <param name="Text">Its lines, each with a line end.</param>
    public sealed record Code(string Language, string Text) : Block
    {
        internal override void Accept(PassageVisitor visitor) => visitor.Visit(this);
    }

    /// <summary>A line across the text.</summary>
    public sealed record ThematicBreak : Block
    {
        private ThematicBreak()
        {
        }

        /// <summary>The only one there is.</summary>
        public static ThematicBreak Instance { get; } = new();

        internal override void Accept(PassageVisitor visitor) => visitor.Visit(this);
    }

    /// <summary>A table.</summary>
    /// <param name="Columns">The alignment of each column.</param>
    public sealed record Table(ImmutableArray<ColumnAlignment> Columns, ImmutableArray<Table.Row> Rows) : Block
    {
        internal override void Accept(PassageVisitor visitor) => visitor.Visit(this);

        /// <summary>A row of a table.</summary>
        /// <param name="IsHead">Whether it names the columns.</param>
        /// <param name="Cells">The words of each cell.</param>
        public sealed record Row(bool IsHead, ImmutableArray<ImmutableArray<Inline>> Cells);
    }

    /// <summary>The footnotes of a text, at its end.</summary>
    public sealed record Footnotes(ImmutableArray<Footnotes.Note> Notes) : Block
    {
        internal override void Accept(PassageVisitor visitor) => visitor.Visit(this);

        /// <summary>A footnote.</summary>
        /// <param name="Number">From 1, in the order in which the text refers to them.</param>
        /// <param name="Uses">How many times the text refers to it.</param>
        public sealed record Note(int Number, int Uses, ImmutableArray<Block> Blocks);
    }
}

/// <summary>Where the words of a table's column stand.</summary>
public enum ColumnAlignment
{
    /// <summary>Where lines begin.</summary>
    Start,

    /// <summary>In the middle.</summary>
    Center,

    /// <summary>Where lines end.</summary>
    End,
}
