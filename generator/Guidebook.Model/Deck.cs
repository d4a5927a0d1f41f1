using System.Collections.Immutable;

namespace Guidebook.Model;

/// <summary>A deck of cards with questions and small acts, drawn one at a time.</summary>
public sealed record Deck : Entry
{
    /// <summary>The kind of decks.</summary>
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

    /// <summary>The rules of play.</summary>
    public required Passage Introduction { get; init; }

    /// <summary>The situations in which the deck should not be played; null for none.</summary>
    public Passage? NotNow { get; init; }

    /// <summary>The levels of intensity, in ascending order; empty if all cards have the same.</summary>
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

/// <summary>A level of intensity of a deck's cards.</summary>
public sealed record Level(Slug Id, string Title, SourceSpan Span);

/// <summary>A card of a deck: its own text, or a practice.</summary>
/// <param name="Text">The text; null if the card shows a practice.</param>
/// <param name="Level">The id of the card's level; null in a deck without levels.</param>
/// <param name="Span">The location of the text or of the practice's id.</param>
public sealed record Card(Passage? Text, Slug? Level, SourceSpan Span) : EntryPart
{
    /// <summary>The practice on the card; null if the card has its own text.</summary>
    public Reference? Practice { get; init; }

    /// <inheritdoc/>
    public override IEnumerable<LocatedText> Texts => LocatedText.Prose(Text);

    /// <inheritdoc/>
    public override IEnumerable<ListedReference> References =>
        Practice is { } practice ? ListedReference.Mentioning([practice], Model.Practice.Definition.Expected) : [];
}
