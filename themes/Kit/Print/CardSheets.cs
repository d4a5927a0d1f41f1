using System.Collections.Immutable;
using Guidebook.Model;

namespace Guidebook.Themes.Kit.Print;

/// <summary>The decks as sheets of cards to cut out: what to know, then for each sheet its front and its back.</summary>
/// <param name="Page">The paper, standing.</param>
public sealed record CardSheets(PageSize Page, ImmutableArray<Deck> Decks, ImmutableArray<CardPage> Pages);

/// <summary>A page of the cards.</summary>
/// <param name="Id">By what it is linked and measured; unique in the document.</param>
public abstract record CardPage(string Id);

/// <summary>How to print and cut.</summary>
public sealed record CardPrintPage(string Id) : CardPage(Id);

/// <summary>How to play each deck, and when not to.</summary>
/// <param name="IsFirst">Whether it is the one that bears the heading.</param>
public sealed record CardPlayPage(string Id, ImmutableArray<Deck> Decks, bool IsFirst) : CardPage(Id);

/// <summary>What is said of safety, and lines to call.</summary>
public sealed record CardHelpPage(HelpSheet Sheet) : CardPage(Sheet.Id);

/// <summary>An empty page with lines, where a sheet has no other back.</summary>
public sealed record CardNotesPage(string Id) : CardPage(Id);

/// <summary>A side of a sheet of cards.</summary>
public sealed record CardSidePage(string Id, CardSheet Sheet, bool IsBack) : CardPage(Id);

/// <summary>The cards of a sheet, all of one deck.</summary>
/// <param name="Number">Which sheet of the deck it is, from 1.</param>
/// <param name="Count">How many sheets the deck has.</param>
public sealed record CardSheet(Deck Deck, int Number, int Count, ImmutableArray<CardFace> Cards);

/// <summary>A card on its sheet.</summary>
/// <param name="Id">By what it is measured.</param>
/// <param name="Card">What stands on it; null for an empty card, to be written on.</param>
/// <param name="Number">Its number in the deck, from 1.</param>
/// <param name="Level">Which of the deck's levels it is of, from 1; 0 for none.</param>
/// <param name="Location">Where its front lies.</param>
public sealed record CardFace(string Id, Card? Card, int Number, int Level, CardPosition Location);
