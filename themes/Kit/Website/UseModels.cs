using System.Collections.Immutable;
using Guidebook.Model;

namespace Guidebook.Themes.Kit.Website;

/// <summary>The list of all decks.</summary>
public sealed record DecksModel(Frame Frame, ImmutableArray<Deck> Decks) : WebModel(Frame);

/// <summary>The page of a deck, with cards grouped by level.</summary>
/// <param name="Longest">The card with the longest text, which sets the space for cards shown in turn: the page must not move.</param>
public sealed record DeckModel(
    Frame Frame, Deck Deck, ImmutableArray<CardGroup> Groups, Card Longest, ImmutableArray<Listed> Related,
    ImmutableArray<BacklinkItem> Backlinks) : WebModel(Frame)
{
    /// <inheritdoc/>
    public override Entry? Entry => Deck;
}

/// <summary>A group of cards in a deck.</summary>
/// <param name="Level">The level of the cards; null in a deck without levels.</param>
/// <param name="First">Number of the first card in the deck, from 1.</param>
public sealed record CardGroup(Level? Level, int First, ImmutableArray<Card> Cards);

/// <summary>The page of the self-check.</summary>
/// <param name="Locations">The recommended starting points, without duplicates, in the order of the signs.</param>
public sealed record SelfCheckModel(
    Frame Frame, SelfCheck Check, ImmutableArray<StartingPoint> Locations, ImmutableArray<BacklinkItem> Backlinks) : WebModel(Frame)
{
    /// <inheritdoc/>
    public override Entry? Entry => Check;
}

/// <summary>A recommended starting point, and the signs that lead to it.</summary>
public sealed record StartingPoint(Listed Entry, ImmutableArray<Sign> Signs);
