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

    /// <summary>Other forms of the term, by which texts mention it.</summary>
    public required ImmutableArray<string> Also { get; init; }

    /// <summary>The definition.</summary>
    public required Passage Meaning { get; init; }

    /// <inheritdoc/>
    public override Kind Kind => Definition;

    /// <inheritdoc/>
    public override IEnumerable<LocatedText> Texts => LocatedText.Prose(Meaning);

    /// <inheritdoc/>
    public override IEnumerable<ListedReference> References => [];

    /// <inheritdoc/>
    public override IEnumerable<string> OtherNames => Also;
}
