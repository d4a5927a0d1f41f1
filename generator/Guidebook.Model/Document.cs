using System.Collections.Immutable;

namespace Guidebook.Model;

/// <summary>An entry with a body of prose under headings.</summary>
public abstract record Document : Entry
{
    /// <summary>The body.</summary>
    public required Passage Body { get; init; }

    /// <summary>The sections of the body in order, of all levels.</summary>
    public required ImmutableArray<Section> Sections { get; init; }

    /// <inheritdoc/>
    public sealed override IEnumerable<EntryPart> Parts => Sections;

    /// <summary>The texts below title and summary, as a word processor would count them.</summary>
    public sealed override IEnumerable<LocatedText> MeasuredTexts => Texts;
}
