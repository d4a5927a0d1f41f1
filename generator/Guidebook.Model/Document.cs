using System.Collections.Immutable;

namespace Guidebook.Model;

/// <summary>An entry with a body of headed text.</summary>
public abstract record Document : Entry
{
    /// <summary>The text.</summary>
    public required Passage Body { get; init; }

    /// <summary>Its headed sections in order, of every level.</summary>
    public required ImmutableArray<Section> Sections { get; init; }

    /// <inheritdoc/>
    public sealed override IEnumerable<EntryPart> Parts => Sections;

    /// <summary>What stands below title and summary, as a word processor would count it.</summary>
    public sealed override IEnumerable<LocatedText> MeasuredTexts => Texts;
}
