using System.Collections.Immutable;

namespace Guidebook.Model;

/// <summary>A term of the glossary.</summary>
public sealed record Term : Entry
{
    /// <summary>The kind of terms.</summary>
    public static Kind Definition { get; } = new()
    {
        Word = "term",
        Origin = new Origin.TopFile("glossary.yaml"),
        Section = "glossary",
        HasNames = true,
        NeedsSources = false,
    };

    /// <summary>The definition.</summary>
    public required Passage Meaning { get; init; }

    /// <inheritdoc/>
    public override Kind Kind => Definition;

    /// <inheritdoc/>
    public override IEnumerable<LocatedText> Texts => LocatedText.Prose(Meaning);

    /// <inheritdoc/>
    public override IEnumerable<ListedReference> References => [];
}
