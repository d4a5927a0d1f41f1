using System.Collections.Immutable;

namespace Guidebook.Model;

/// <summary>An inline element of a text. The family is closed: a new kind needs a method in <see cref="PassageVisitor"/>.</summary>
public abstract record Inline
{
    private Inline()
    {
    }

    internal abstract void Accept(PassageVisitor visitor);

    /// <summary>Words with typographic characters, not escaped for any format; their line breaks are the author's.</summary>
    public sealed record Literal(string Text) : Inline
    {
        internal override void Accept(PassageVisitor visitor) => visitor.Visit(this);
    }

    /// <summary>Emphasized words.</summary>
    public sealed record Emphasis(ImmutableArray<Inline> Inlines) : Inline
    {
        internal override void Accept(PassageVisitor visitor) => visitor.Visit(this);
    }

    /// <summary>Strong words.</summary>
    public sealed record Strong(ImmutableArray<Inline> Inlines) : Inline
    {
        internal override void Accept(PassageVisitor visitor) => visitor.Visit(this);
    }

    /// <summary>Words in another style than emphasis.</summary>
    public sealed record Styled(InlineStyle Style, ImmutableArray<Inline> Inlines) : Inline
    {
        internal override void Accept(PassageVisitor visitor) => visitor.Visit(this);
    }

    /// <summary>The box of a task, at the start of a list item.</summary>
    /// <param name="IsTicked">Whether the task is done.</param>
    public sealed record TaskBox(bool IsTicked) : Inline
    {
        internal override void Accept(PassageVisitor visitor) => visitor.Visit(this);
    }

    /// <summary>Code, exactly as typed.</summary>
    public sealed record Code(string Text) : Inline
    {
        internal override void Accept(PassageVisitor visitor) => visitor.Visit(this);
    }

    /// <summary>A link to an entry of the guide.</summary>
    /// <param name="Inlines">The author's words; if empty, the title of the target is written.</param>
    public sealed record Link(Reference To, ImmutableArray<Inline> Inlines) : Inline
    {
        internal override void Accept(PassageVisitor visitor) => visitor.Visit(this);
    }

    /// <summary>An external link.</summary>
    /// <param name="Address">The complete address; characters that an address may not contain are percent-encoded.</param>
    public sealed record ExternalLink(string Address, ImmutableArray<Inline> Inlines) : Inline
    {
        internal override void Accept(PassageVisitor visitor) => visitor.Visit(this);
    }

    /// <summary>A link to a file of the guide, or to a printed edition.</summary>
    /// <param name="Inlines">The words of the link; never empty.</param>
    public sealed record FileLink(FileReference To, ImmutableArray<Inline> Inlines) : Inline
    {
        internal override void Accept(PassageVisitor visitor) => visitor.Visit(this);
    }

    /// <summary>A picture of the guide.</summary>
    public sealed record Image(Picture Picture) : Inline
    {
        internal override void Accept(PassageVisitor visitor) => visitor.Visit(this);
    }

    /// <summary>A hard line break.</summary>
    public sealed record LineBreak : Inline
    {
        private LineBreak()
        {
        }

        /// <summary>The only instance.</summary>
        public static LineBreak Instance { get; } = new();

        internal override void Accept(PassageVisitor visitor) => visitor.Visit(this);
    }

    /// <summary>A reference to a footnote.</summary>
    /// <param name="Number">The number of the footnote.</param>
    /// <param name="Use">The position among the references to that footnote, from 1.</param>
    public sealed record FootnoteReference(int Number, int Use) : Inline
    {
        internal override void Accept(PassageVisitor visitor) => visitor.Visit(this);
    }
}

/// <summary>The styles of words other than emphasis.</summary>
public enum InlineStyle
{
    /// <summary>Struck out, because it no longer holds.</summary>
    Deleted,

    /// <summary>Below the line.</summary>
    Subscript,

    /// <summary>Above the line.</summary>
    Superscript,

    /// <summary>A key to press.</summary>
    Key,
}
