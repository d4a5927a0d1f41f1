using System.Collections.Immutable;
using Guidebook.Model;

namespace Guidebook.Themes.Kit.Print;

/// <summary>The decks as sheets of cards to cut out: instructions first, then the front and back of each sheet.</summary>
/// <param name="Page">The portrait paper.</param>
public sealed record CardSheets(PageSize Page, ImmutableArray<Deck> Decks, ImmutableArray<CardPage> Pages);

/// <summary>A page of the card document.</summary>
/// <param name="Id">The id for links and measurements; unique in the document.</param>
public abstract record CardPage(string Id);

/// <summary>Instructions for printing and cutting.</summary>
public sealed record CardPrintPage(string Id) : CardPage(Id);

/// <summary>Instructions for each deck, and when not to play it.</summary>
/// <param name="IsFirst">Whether the page has the heading.</param>
public sealed record CardPlayPage(string Id, ImmutableArray<Deck> Decks, bool IsFirst) : CardPage(Id);

/// <summary>The safety text and help lines.</summary>
public sealed record CardHelpPage(HelpSheet Sheet) : CardPage(Sheet.Id);

/// <summary>An empty page with ruled lines, the back of a sheet without another back.</summary>
public sealed record CardNotesPage(string Id) : CardPage(Id);

/// <summary>A side of a sheet of cards.</summary>
public sealed record CardSidePage(string Id, CardSheet Sheet, bool IsBack) : CardPage(Id);

/// <summary>The cards of a sheet, all of one deck.</summary>
/// <param name="Number">Number of the sheet in the deck, from 1.</param>
/// <param name="Count">Number of sheets in the deck.</param>
public sealed record CardSheet(Deck Deck, int Number, int Count, ImmutableArray<CardFace> Cards)
{
    /// <summary>The size of the cards.</summary>
    public required CardSize Size { get; init; }
}

/// <summary>A card on its sheet.</summary>
/// <param name="Id">The id for measurements.</param>
/// <param name="Card">The card's content; null for a blank card to write on.</param>
/// <param name="Number">Number of the card in the deck, from 1.</param>
/// <param name="Level">The deck's level, from 1; 0 for none.</param>
/// <param name="Location">The position of the front.</param>
public sealed record CardFace(string Id, Card? Card, int Number, int Level, CardPosition Location);
