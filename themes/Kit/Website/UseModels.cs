using System.Collections.Immutable;
using Guidebook.Model;

namespace Guidebook.Themes.Kit.Website;

/// <summary>All decks.</summary>
public sealed record DecksModel(Frame Frame, ImmutableArray<Deck> Decks) : WebModel(Frame);

/// <summary>A deck, level by level.</summary>
public sealed record DeckModel(
    Frame Frame, Deck Deck, ImmutableArray<CardGroup> Groups, ImmutableArray<Entry> Related, ImmutableArray<Backlink> MentionedIn) : WebModel(Frame);

/// <summary>Cards that stand together.</summary>
/// <param name="Level">Their level; null in a deck without levels.</param>
/// <param name="First">The number of the first, counted over the whole deck from 1.</param>
public sealed record CardGroup(Level? Level, int First, ImmutableArray<Card> Cards);

/// <summary>All worksheets.</summary>
public sealed record WorksheetsModel(Frame Frame, ImmutableArray<Worksheet> Worksheets) : WebModel(Frame);

/// <summary>A worksheet.</summary>
/// <param name="Practice">The practice to which it belongs.</param>
public sealed record WorksheetModel(
    Frame Frame, Worksheet Worksheet, Practice? Practice, ImmutableArray<Entry> Related, ImmutableArray<Backlink> MentionedIn) : WebModel(Frame);

/// <summary>A field of a worksheet, and who writes in it.</summary>
/// <param name="ForTwo">Whether it stands there for A and for B.</param>
public sealed record SheetField(SheetBlock.Field Block, bool ForTwo);

/// <summary>The self-check.</summary>
public sealed record SelfCheckModel(Frame Frame, SelfCheck Check, ImmutableArray<Backlink> MentionedIn) : WebModel(Frame);
