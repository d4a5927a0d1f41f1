using System.Collections.Immutable;

namespace Guidebook.Model;

/// <summary>A deck of cards: questions and small acts, to be drawn one by one.</summary>
public sealed record Deck : Entry
{
    /// <summary>How to play it.</summary>
    public required Passage Introduction { get; init; }

    /// <summary>When not to play it.</summary>
    public required Passage NotNow { get; init; }

    /// <summary>How far its cards go, in order; empty where all are alike.</summary>
    public ImmutableArray<Level> Levels { get; init; } = [];

    /// <summary>The cards in order; at least one.</summary>
    public required ImmutableArray<Card> Cards { get; init; }
}

/// <summary>How far some cards of a deck go.</summary>
public sealed record Level(Slug Id, string Title, SourceSpan Span);

/// <summary>A card of a deck.</summary>
/// <param name="Level">The id of its level; null in a deck without levels.</param>
/// <param name="Span">Where its text is written.</param>
public sealed record Card(Passage Text, Slug? Level, SourceSpan Span);
