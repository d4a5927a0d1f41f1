using System.Collections.Immutable;

namespace Guidebook.Model;

/// <summary>A deck of cards: questions and small acts, to be drawn one by one.</summary>
public sealed record Deck : Entry
{
    /// <summary>What decks are.</summary>
    public static Kind Definition { get; } = new()
    {
        Word = "deck",
        Phrase = "a deck of cards",
        Origin = new Origin.Folder("decks", ".yaml"),
        Section = "decks",
        Parts = new("card", AreLinked: false, HaveTexts: true),
        NeedsSources = true,
        HasNames = true,
    };

    /// <summary>How to play it.</summary>
    public required Passage Introduction { get; init; }

    /// <summary>When not to play it; null where it can be played at any time.</summary>
    public Passage? NotNow { get; init; }

    /// <summary>How far its cards go, in order; empty where all are alike.</summary>
    public ImmutableArray<Level> Levels { get; init; } = [];

    /// <summary>The cards in order; at least one.</summary>
    public required ImmutableArray<Card> Cards { get; init; }

    /// <inheritdoc/>
    public override Kind Kind => Definition;

    /// <inheritdoc/>
    public override IEnumerable<LocatedText> Texts =>
        [.. Levels.SelectMany(level => LocatedText.Plain(level.Span, level.Title)), .. LocatedText.Prose(Introduction, NotNow)];

    /// <inheritdoc/>
    public override IEnumerable<ListedReference> References => [];

    /// <inheritdoc/>
    public override IEnumerable<EntryPart> Parts => Cards;
}

/// <summary>How far some cards of a deck go.</summary>
public sealed record Level(Slug Id, string Title, SourceSpan Span);

/// <summary>A card of a deck: a text of its own, or a practice.</summary>
/// <param name="Text">Its text; null where it shows a practice.</param>
/// <param name="Level">The id of its level; null in a deck without levels.</param>
/// <param name="Span">Where its text or the id of its practice is written.</param>
public sealed record Card(Passage? Text, Slug? Level, SourceSpan Span) : EntryPart
{
    /// <summary>The practice that it shows; null where it has a text of its own.</summary>
    public Reference? Practice { get; init; }

    /// <inheritdoc/>
    public override IEnumerable<LocatedText> Texts => LocatedText.Prose(Text);

    /// <inheritdoc/>
    public override IEnumerable<ListedReference> References =>
        Practice is { } practice ? ListedReference.Mentioning([practice], Model.Practice.Definition.Expected) : [];
}
