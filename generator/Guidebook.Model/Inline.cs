using System.Collections.Immutable;

namespace Guidebook.Model;

/// <summary>What stands within a line of a text. The family is closed: a new kind needs a method in <see cref="PassageVisitor"/>.</summary>
public abstract record Inline
{
    private Inline()
    {
    }

    internal abstract void Accept(PassageVisitor visitor);

    /// <summary>Running words as they are printed, not encoded for any format; a line end stands where the author's line ends.</summary>
    public sealed record Literal(string Text) : Inline
    {
        internal override void Accept(PassageVisitor visitor) => visitor.Visit(this);
    }

    /// <summary>Stressed words.</summary>
    public sealed record Emphasis(ImmutableArray<Inline> Inlines) : Inline
    {
        internal override void Accept(PassageVisitor visitor) => visitor.Visit(this);
    }

    /// <summary>Strong words.</summary>
    public sealed record Strong(ImmutableArray<Inline> Inlines) : Inline
    {
        internal override void Accept(PassageVisitor visitor) => visitor.Visit(this);
    }

    /// <summary>Code, exactly as it is typed.</summary>
    public sealed record Code(string Text) : Inline
    {
        internal override void Accept(PassageVisitor visitor) => visitor.Visit(this);
    }

    /// <summary>A link to something in the guide.</summary>
    /// <param name="Inlines">The author's words; without any, the title of the target is written.</param>
    public sealed record Link(Reference To, ImmutableArray<Inline> Inlines) : Inline
    {
        internal override void Accept(PassageVisitor visitor) => visitor.Visit(this);
    }

    /// <summary>A link out of the guide.</summary>
    /// <param name="Address">The whole address; signs that no address may hold are written as <c>%XX</c>.</param>
    public sealed record ExternalLink(string Address, ImmutableArray<Inline> Inlines) : Inline
    {
        internal override void Accept(PassageVisitor visitor) => visitor.Visit(this);
    }

    /// <summary>A picture of the guide.</summary>
    public sealed record Image(Picture Picture) : Inline
    {
        internal override void Accept(PassageVisitor visitor) => visitor.Visit(this);
    }

    /// <summary>The end of a line where the author wants one.</summary>
    public sealed record LineBreak : Inline
    {
        private LineBreak()
        {
        }

        /// <summary>The only one there is.</summary>
        public static LineBreak Instance { get; } = new();

        internal override void Accept(PassageVisitor visitor) => visitor.Visit(this);
    }

    /// <summary>The mark of a footnote.</summary>
    /// <param name="Number">The number of the footnote.</param>
    /// <param name="Use">Which of the marks of that footnote it is, from 1.</param>
    public sealed record FootnoteReference(int Number, int Use) : Inline
    {
        internal override void Accept(PassageVisitor visitor) => visitor.Visit(this);
    }
}
