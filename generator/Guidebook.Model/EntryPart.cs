using System.Collections.Immutable;

namespace Guidebook.Model;

/// <summary>A part of an entry that is linked to, found, counted or measured by itself: a section, a day, a card.</summary>
public abstract record EntryPart
{
    /// <summary>Where it is written.</summary>
    public abstract SourceSpan Span { get; init; }

    /// <summary>The fragment by which it is linked to; null where no link leads to it.</summary>
    public virtual string? Fragment => null;

    /// <summary>Its texts, in the order in which they are read.</summary>
    public abstract IEnumerable<LocatedText> Texts { get; }

    /// <summary>Its references to entries, apart from those in its texts.</summary>
    public virtual IEnumerable<ListedReference> References => [];

    /// <summary>The values that it chooses from vocabularies of the guide.</summary>
    public virtual IEnumerable<ChosenValue> Choices => [];

    /// <summary>What it is called; null where it has no title of its own.</summary>
    public virtual string? Name => null;

    /// <summary>The entry whose title it bears; null where it bears none.</summary>
    public virtual Reference? NamedAfter => null;

    /// <summary>Its number, from 1, where it goes by that; else null.</summary>
    public virtual int? Ordinal => null;

    /// <summary>Where its texts begin.</summary>
    public virtual SourceSpan TextSpan => Span;

    /// <summary>The points on which it draws; default where it names none, empty where it says that it is our own.</summary>
    public virtual ImmutableArray<Citation> Cited => default;
}
