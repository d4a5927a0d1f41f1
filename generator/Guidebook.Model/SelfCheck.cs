using System.Collections.Immutable;

namespace Guidebook.Model;

/// <summary>
/// Signs by which readers recognize their situation, each with a place to begin; never a score. A question on safety comes first.
/// </summary>
public sealed record SelfCheck : Entry
{
    /// <summary>The kind of the self-check.</summary>
    public static Kind Definition { get; } = new()
    {
        Word = "self-check",
        Phrase = "the self-check",
        Origin = new Origin.TopFile("self-check.yaml"),
        Section = "self-check",
        HasNames = true,
        NeedsSources = false,
    };

    /// <summary>The instructions.</summary>
    public required Passage Introduction { get; init; }

    /// <summary>The question before all signs, worded by behaviour.</summary>
    public required Passage SafetyQuestion { get; init; }

    /// <summary>The advice for the answers yes and unsure.</summary>
    public required Passage SafetyText { get; init; }

    /// <summary>The signs in order; at least one.</summary>
    public required ImmutableArray<Sign> Signs { get; init; }

    /// <summary>The text after the signs.</summary>
    public required Passage Closing { get; init; }

    /// <inheritdoc/>
    public override Kind Kind => Definition;

    /// <inheritdoc/>
    public override IEnumerable<LocatedText> Texts =>
        LocatedText.Prose(SafetyQuestion, Introduction, SafetyText, Closing);

    /// <inheritdoc/>
    public override IEnumerable<ListedReference> References => [];
}

/// <summary>A sign in plain words; its title is the sign without marks.</summary>
public sealed record Sign : Entry
{
    private static readonly Expected Starts = new(Practice.Definition, ContentPage.Definition);

    /// <summary>The kind of signs.</summary>
    public static Kind Definition { get; } = new()
    {
        Word = "sign",
        Phrase = "a sign of the self-check",
        Origin = new Origin.TopFile("self-check.yaml"),
        Section = "self-check",
        NeedsSources = true,
        HasNames = false,
    };

    /// <summary>Practices or pages to begin with.</summary>
    public required ImmutableArray<Reference> BeginWith { get; init; }

    /// <summary>The sign.</summary>
    public required Passage Says { get; init; }

    /// <summary>The advice on how to begin.</summary>
    public required Passage Text { get; init; }

    /// <inheritdoc/>
    public override Kind Kind => Definition;

    /// <inheritdoc/>
    public override Passage TitleLine => Says;

    /// <inheritdoc/>
    public override IEnumerable<LocatedText> Texts => LocatedText.Prose(Text);

    /// <inheritdoc/>
    public override IEnumerable<ListedReference> References => ListedReference.Mentioning(BeginWith, Starts);
}
