using System.Collections.Immutable;

namespace Guidebook.Model;

/// <summary>
/// A block of a text, on lines of its own. The family is closed: a new kind needs a method in <see cref="PassageVisitor"/>.
/// </summary>
public abstract record Block
{
    private Block()
    {
    }

    /// <summary>The location of its start; without a file for a block that no file contains.</summary>
    public SourceSpan Span { get; init; }

    internal abstract void Accept(PassageVisitor visitor);

    /// <summary>A paragraph.</summary>
    public sealed record Paragraph(ImmutableArray<Inline> Inlines) : Block
    {
        internal override void Accept(PassageVisitor visitor) => visitor.Visit(this);
    }

    /// <summary>The heading of a section.</summary>
    /// <param name="Level">2 to 4, as in HTML.</param>
    /// <param name="Id">The fragment of links to the section.</param>
    public sealed record Heading(int Level, string Id, ImmutableArray<Inline> Inlines) : Block
    {
        internal override void Accept(PassageVisitor visitor) => visitor.Visit(this);
    }

    /// <summary>A list.</summary>
    /// <param name="Start">The first number; null for a list with bullets.</param>
    /// <param name="IsTight">Whether the items follow each other without space: their first paragraphs are then plain lines.</param>
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

    /// <summary>A note that stands apart from the text around it.</summary>
    public sealed record Alert(AlertKind Kind, ImmutableArray<Block> Blocks) : Block
    {
        internal override void Accept(PassageVisitor visitor) => visitor.Visit(this);
    }

    /// <summary>A definition; adjacent ones make a list.</summary>
    /// <param name="Terms">The inlines of each defined term; empty if it is another definition of the terms before it.</param>
    public sealed record Definition(ImmutableArray<ImmutableArray<Inline>> Terms, ImmutableArray<Block> Blocks) : Block
    {
        internal override void Accept(PassageVisitor visitor) => visitor.Visit(this);
    }

    /// <summary>A picture with a caption.</summary>
    public sealed record Figure(Picture Picture, ImmutableArray<Inline> Caption) : Block
    {
        internal override void Accept(PassageVisitor visitor) => visitor.Visit(this);
    }

    /// <summary>A block of code.</summary>
    /// <param name="Language">The language; empty if none is named.</param>
    /// <param name="Text">The lines, each with a line break.</param>
    public sealed record Code(string Language, string Text) : Block
    {
        internal override void Accept(PassageVisitor visitor) => visitor.Visit(this);
    }

    /// <summary>A thematic break: a line across the text.</summary>
    public sealed record ThematicBreak : Block
    {
        private ThematicBreak()
        {
        }

        /// <summary>The only instance.</summary>
        public static ThematicBreak Instance { get; } = new();

        internal override void Accept(PassageVisitor visitor) => visitor.Visit(this);
    }

    /// <summary>A table.</summary>
    /// <param name="Columns">The alignment of each column.</param>
    public sealed record Table(ImmutableArray<ColumnAlignment> Columns, ImmutableArray<Table.Row> Rows) : Block
    {
        internal override void Accept(PassageVisitor visitor) => visitor.Visit(this);

        /// <summary>A row of a table.</summary>
        /// <param name="IsHead">Whether it is a header row.</param>
        /// <param name="Cells">The inlines of each cell.</param>
        public sealed record Row(bool IsHead, ImmutableArray<ImmutableArray<Inline>> Cells);
    }

    /// <summary>The footnotes of a text, at its end.</summary>
    public sealed record Footnotes(ImmutableArray<Footnotes.Note> Notes) : Block
    {
        internal override void Accept(PassageVisitor visitor) => visitor.Visit(this);

        /// <summary>A footnote.</summary>
        /// <param name="Number">The number, from 1, in the order of the references in the text.</param>
        /// <param name="Uses">The number of references to it.</param>
        public sealed record Note(int Number, int Uses, ImmutableArray<Block> Blocks);
    }
}

/// <summary>The alignment of a table's column.</summary>
public enum ColumnAlignment
{
    /// <summary>At the start of lines.</summary>
    Start,

    /// <summary>In the middle.</summary>
    Center,

    /// <summary>At the end of lines.</summary>
    End,
}

/// <summary>The kinds of notes, from the quietest to the loudest.</summary>
public enum AlertKind
{
    /// <summary>Something to know.</summary>
    Note,

    /// <summary>Something that helps.</summary>
    Tip,

    /// <summary>Something that readers need.</summary>
    Important,

    /// <summary>Something to watch out for.</summary>
    Warning,

    /// <summary>Something that can do harm.</summary>
    Caution,
}
