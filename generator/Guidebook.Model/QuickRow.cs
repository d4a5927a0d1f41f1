using System.Collections.Immutable;

namespace Guidebook.Model;

/// <summary>A row of the quick reference; its title is the difficulty in plain words.</summary>
public sealed record QuickRow : Entry
{
    /// <summary>The kind of rows of the quick reference.</summary>
    public static Kind Definition { get; } = new()
    {
        Word = "row",
        Plural = "rows of the quick reference",
        Phrase = "a row of the quick reference",
        Origin = new Origin.TopFile("quick-reference.yaml"),
        Section = "quick-reference",
        NeedsSources = true,
        HasNames = false,
    };

    /// <summary>The difficulty.</summary>
    public required Passage Challenge { get; init; }

    /// <summary>The advice.</summary>
    public required Passage Fix { get; init; }

    /// <summary>The possible gain.</summary>
    public required Passage Gain { get; init; }

    /// <summary>Practices to begin with.</summary>
    public required ImmutableArray<Reference> Practices { get; init; }

    /// <inheritdoc/>
    public override Kind Kind => Definition;

    /// <inheritdoc/>
    public override Passage TitleLine => Challenge;

    /// <inheritdoc/>
    public override IEnumerable<LocatedText> Texts => LocatedText.Prose(Gain, Fix);

    /// <inheritdoc/>
    public override IEnumerable<ListedReference> References => ListedReference.Mentioning(Practices, Practice.Definition.Expected);
}
