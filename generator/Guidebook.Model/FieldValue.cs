using System.Collections.Immutable;

namespace Guidebook.Model;

/// <summary>
/// The value of a declared field in a practice. The family is closed: a new type of field is a case here, a method in
/// <see cref="IFieldVisitor{T}"/> and a line in the list of types that can be read.
/// </summary>
/// <param name="Field">The id of the field's declaration.</param>
public abstract record FieldValue(Slug Field)
{
    /// <summary>The texts.</summary>
    public abstract IEnumerable<LocatedText> Texts { get; }

    /// <summary>The pictures outside of texts.</summary>
    public virtual IEnumerable<Picture> Pictures => [];

    /// <summary>The value for the finder's filter, without spaces; null if the finder does not filter by this type.</summary>
    public virtual string? FinderValue => null;

    /// <summary>Calls the visitor's method for the type.</summary>
    public abstract T Accept<T>(IFieldVisitor<T> visitor);

    /// <summary>A Markdown line.</summary>
    public sealed record Text(Slug Field, Passage Line) : FieldValue(Field)
    {
        /// <inheritdoc/>
        public override IEnumerable<LocatedText> Texts => LocatedText.Prose(Line);

        /// <inheritdoc/>
        public override T Accept<T>(IFieldVisitor<T> visitor) => visitor.Visit(this);
    }

    /// <summary>Markdown.</summary>
    public sealed record Prose(Slug Field, Passage Passage) : FieldValue(Field)
    {
        /// <inheritdoc/>
        public override IEnumerable<LocatedText> Texts => LocatedText.Prose(Passage);

        /// <inheritdoc/>
        public override T Accept<T>(IFieldVisitor<T> visitor) => visitor.Visit(this);
    }

    /// <summary>A list of Markdown lines.</summary>
    public sealed record List(Slug Field, ImmutableArray<Passage> Lines) : FieldValue(Field)
    {
        /// <inheritdoc/>
        public override IEnumerable<LocatedText> Texts => LocatedText.Prose(Lines);

        /// <inheritdoc/>
        public override T Accept<T>(IFieldVisitor<T> visitor) => visitor.Visit(this);
    }

    /// <summary>A list of Markdown texts of any length.</summary>
    public sealed record Proses(Slug Field, ImmutableArray<Passage> Passages) : FieldValue(Field)
    {
        /// <inheritdoc/>
        public override IEnumerable<LocatedText> Texts => LocatedText.Prose(Passages);

        /// <inheritdoc/>
        public override T Accept<T>(IFieldVisitor<T> visitor) => visitor.Visit(this);
    }

    /// <summary>A whole number.</summary>
    public sealed record Number(Slug Field, int Amount) : FieldValue(Field)
    {
        /// <inheritdoc/>
        public override IEnumerable<LocatedText> Texts => [];

        /// <inheritdoc/>
        public override string FinderValue => FormattableString.Invariant($"{Amount}");

        /// <inheritdoc/>
        public override T Accept<T>(IFieldVisitor<T> visitor) => visitor.Visit(this);
    }

    /// <summary>A value of the field's declared list.</summary>
    public sealed record Choice(Slug Field, Slug Id) : FieldValue(Field)
    {
        /// <inheritdoc/>
        public override IEnumerable<LocatedText> Texts => [];

        /// <inheritdoc/>
        public override string FinderValue => Id.Value;

        /// <inheritdoc/>
        public override T Accept<T>(IFieldVisitor<T> visitor) => visitor.Visit(this);
    }

    /// <summary>A link to an entry or a website.</summary>
    /// <param name="Passage">The link, without other text.</param>
    public sealed record Link(Slug Field, Passage Passage) : FieldValue(Field)
    {
        /// <inheritdoc/>
        public override IEnumerable<LocatedText> Texts => LocatedText.Prose(Passage);

        /// <inheritdoc/>
        public override T Accept<T>(IFieldVisitor<T> visitor) => visitor.Visit(this);
    }

    /// <summary>A picture.</summary>
    public sealed record Image(Slug Field, Figure Figure) : FieldValue(Field)
    {
        /// <inheritdoc/>
        public override IEnumerable<LocatedText> Texts => LocatedText.Prose(Figure.Caption);

        /// <inheritdoc/>
        public override IEnumerable<Picture> Pictures => [Figure.Picture];

        /// <inheritdoc/>
        public override T Accept<T>(IFieldVisitor<T> visitor) => visitor.Visit(this);
    }

    /// <summary>A date.</summary>
    public sealed record Date(Slug Field, DateOnly Day) : FieldValue(Field)
    {
        /// <inheritdoc/>
        public override IEnumerable<LocatedText> Texts => [];

        /// <inheritdoc/>
        public override T Accept<T>(IFieldVisitor<T> visitor) => visitor.Visit(this);
    }

    /// <summary>Lists with titles.</summary>
    public sealed record Groups(Slug Field, ImmutableArray<FieldGroup> All) : FieldValue(Field)
    {
        /// <inheritdoc/>
        public override IEnumerable<LocatedText> Texts => All.SelectMany(group => group.Texts);

        /// <inheritdoc/>
        public override T Accept<T>(IFieldVisitor<T> visitor) => visitor.Visit(this);
    }
}

/// <summary>A list with a title, such as the ingredients of a dough.</summary>
/// <param name="Title">The title; null for none.</param>
/// <param name="Items">The Markdown lines; at least one.</param>
public sealed record FieldGroup(string? Title, ImmutableArray<Passage> Items, SourceSpan Span)
{
    /// <summary>The texts.</summary>
    public IEnumerable<LocatedText> Texts => [.. LocatedText.Plain(Span, Title), .. LocatedText.Prose(Items)];
}
