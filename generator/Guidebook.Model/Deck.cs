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

    /// <summary>A decorative drawing on the pack and on the back of a card; null for none.</summary>
    public Picture? Picture { get; init; }

    /// <summary>The cards in order; at least one.</summary>
    public required ImmutableArray<Card> Cards { get; init; }

    /// <summary>The size of the printed cards; null for the guide's size.</summary>
    public CardSize? CardSize { get; init; }

    /// <inheritdoc/>
    public override Kind Kind => Definition;

    /// <inheritdoc/>
    public override IEnumerable<LocatedText> Texts =>
        [.. Levels.SelectMany(level => LocatedText.Plain(level.Span, level.Title)), .. LocatedText.Prose(Introduction, NotNow)];

    /// <inheritdoc/>
    public override IEnumerable<ListedReference> References => [];

    /// <inheritdoc/>
    public override IEnumerable<Picture> Pictures => Picture is null ? [] : [Picture];

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

    /// <summary>The line above the text; null for none.</summary>
    public string? Heading { get; init; }

    /// <summary>The location of the heading; null without one.</summary>
    public SourceSpan? HeadingSpan { get; init; }

    /// <summary>The text on the back of the card; null for the pattern of the deck.</summary>
    public Passage? Back { get; init; }

    /// <inheritdoc/>
    public override IEnumerable<LocatedText> Texts =>
        [.. HeadingSpan is { } span ? LocatedText.Plain(span, Heading) : [], .. LocatedText.Prose(Text, Back)];

    /// <inheritdoc/>
    public override IEnumerable<ListedReference> References =>
        Practice is { } practice ? ListedReference.Mentioning([practice], Model.Practice.Definition.Expected) : [];
}

/// <summary>The sizes of printed cards, by their number on a sheet.</summary>
public enum CardSize
{
    /// <summary>62 × 84 mm, upright.</summary>
    Nine,

    /// <summary>93 × 126 mm, upright.</summary>
    Four,

    /// <summary>186 × 126 mm, lying.</summary>
    Two,
}
