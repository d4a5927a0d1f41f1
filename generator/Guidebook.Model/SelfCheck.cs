using System.Collections.Immutable;

namespace Guidebook.Model;

/// <summary>Signs by which readers see where they are, each with a place to begin; never a score. A question of safety comes first.</summary>
public sealed record SelfCheck : Entry
{
    /// <summary>What the self-check is.</summary>
    public static Kind Definition { get; } = new()
    {
        Word = "self-check",
        Phrase = "the self-check",
        Origin = new Origin.TopFile("self-check.yaml"),
        Section = "self-check",
        HasNames = true,
    };

    /// <summary>How to read it.</summary>
    public required Passage Introduction { get; init; }

    /// <summary>The question that comes before all signs, worded by behaviour.</summary>
    public required string SafetyQuestion { get; init; }

    /// <summary>What to do where the answer is yes, or unsure.</summary>
    public required Passage SafetyText { get; init; }

    /// <summary>The signs in order; at least one.</summary>
    public required ImmutableArray<Sign> Signs { get; init; }

    /// <summary>What stands after them.</summary>
    public required Passage Closing { get; init; }

    /// <inheritdoc/>
    public override Kind Kind => Definition;

    /// <inheritdoc/>
    public override IEnumerable<LocatedText> Texts =>
        [.. LocatedText.Plain(Span, SafetyQuestion), .. LocatedText.Prose(Introduction, SafetyText, Closing)];

    /// <inheritdoc/>
    public override IEnumerable<ListedReference> References => [];
}

/// <summary>A sign in plain words; its title is the sign.</summary>
public sealed record Sign : Entry
{
    private static readonly Expected SearchSnippet = new(Practice.Definition, ContentPage.Definition);

    /// <summary>What signs are.</summary>
    public static Kind Definition { get; } = new()
    {
        Word = "sign",
        Phrase = "a sign of the self-check",
        Origin = new Origin.TopFile("self-check.yaml"),
        Section = "self-check",
        NeedsSources = true,
    };

    /// <summary>Practices or pages to begin with.</summary>
    public required ImmutableArray<Reference> BeginWith { get; init; }

    /// <summary>How to begin there.</summary>
    public required Passage Text { get; init; }

    /// <inheritdoc/>
    public override Kind Kind => Definition;

    /// <inheritdoc/>
    public override IEnumerable<LocatedText> Texts => LocatedText.Prose(Text);

    /// <inheritdoc/>
    public override IEnumerable<ListedReference> References => ListedReference.Mentioning(BeginWith, SearchSnippet);
}
