using System.Collections.Immutable;

namespace Guidebook.Model;

/// <summary>A part of an entry with its own links, search results, counts or measures: a section, a day, a card.</summary>
public abstract record EntryPart
{
    /// <summary>The location in the file.</summary>
    public abstract SourceSpan Span { get; init; }

    /// <summary>The fragment of links to the part; null if it cannot be linked.</summary>
    public virtual string? Fragment => null;

    /// <summary>The texts in reading order.</summary>
    public abstract IEnumerable<LocatedText> Texts { get; }

    /// <summary>The references to entries outside the texts.</summary>
    public virtual IEnumerable<ListedReference> References => [];

    /// <summary>The values chosen from vocabularies of the guide.</summary>
    public virtual IEnumerable<ChosenValue> Choices => [];

    /// <summary>The title; null if the part has none of its own.</summary>
    public virtual string? Name => null;

    /// <summary>The entry whose title the part has; null if there is none.</summary>
    public virtual Reference? NamedAfter => null;

    /// <summary>The number, from 1; null if the part is not numbered.</summary>
    public virtual int? Ordinal => null;

    /// <summary>The start of the texts.</summary>
    public virtual SourceSpan TextSpan => Span;

    /// <summary>The cited points; default if the part names none, empty if it declares that it has no source.</summary>
    public virtual ImmutableArray<Citation> Cited => default;
}
