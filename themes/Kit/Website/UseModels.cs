using System.Collections.Immutable;
using Guidebook.Model;

namespace Guidebook.Themes.Kit.Website;

/// <summary>All decks.</summary>
public sealed record DecksModel(Frame Frame, ImmutableArray<Deck> Decks) : WebModel(Frame);

/// <summary>A deck, level by level.</summary>
/// <param name="Longest">The card with the most letters: where cards take turns, the page keeps room for it, and nothing moves.</param>
public sealed record DeckModel(
    Frame Frame, Deck Deck, ImmutableArray<CardGroup> Groups, Card Longest, ImmutableArray<Listed> Related, ImmutableArray<BacklinkItem> Backlinks) : WebModel(Frame);

/// <summary>Cards that stand together.</summary>
/// <param name="Level">Their level; null in a deck without levels.</param>
/// <param name="First">The number of the first, counted over the whole deck from 1.</param>
public sealed record CardGroup(Level? Level, int First, ImmutableArray<Card> Cards);

/// <summary>The self-check.</summary>
/// <param name="Locations">Where its signs say to begin, each place once, in the order of the signs.</param>
public sealed record SelfCheckModel(Frame Frame, SelfCheck Check, ImmutableArray<StartingPoint> Locations, ImmutableArray<BacklinkItem> Backlinks) : WebModel(Frame);

/// <summary>A place to begin, and the signs that name it.</summary>
public sealed record StartingPoint(Listed Entry, ImmutableArray<Sign> Signs);
