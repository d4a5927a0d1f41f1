using System.Collections.Immutable;
using System.Globalization;
using Guidebook.Generator.Editions.Booklet;
using Guidebook.Model;
using Guidebook.Themes.Kit.Print;

namespace Guidebook.Generator.Editions.Cards;

/// <summary>Lays out decks on sheets: each sheet has cards of one deck, and each front is followed by its back.</summary>
public static class CardPages
{
    /// <summary>All pages in order; their number is even.</summary>
    /// <param name="help">The pages of the help section.</param>
    /// <param name="hasCodes">Whether there is a QR code beside each deck.</param>
    /// <param name="measures">The theme's dimensions of card pages.</param>
    /// <param name="usual">The size of cards in decks that name none.</param>
    public static ImmutableArray<CardPage> Create(
        ImmutableArray<Deck> decks, ImmutableArray<HelpSheet> help, bool hasCodes, CardMeasures measures, CardSize usual = CardSize.Nine)
    {
        var lines = hasCodes ? measures.LinesBesideCodes : measures.Lines;
        List<CardPage> pages = [new CardPrintPage("how-to-print")];
        pages.AddRange(PageChunks.Create(decks, deck => Lines(deck, measures), lines)
            .Select((some, i) => new CardPlayPage(PageChunks.Id("how-to-play", i), some, i == 0)));
        pages.AddRange(help.Select(sheet => new CardHelpPage(sheet)));
        if (pages.Count % 2 == 1) pages.Add(new CardNotesPage("notes"));
        foreach (var sheet in decks.SelectMany(deck => Sheets(deck, deck.CardSize ?? usual)))
        {
            var id = string.Create(CultureInfo.InvariantCulture, $"{sheet.Deck.Id}-sheet-{sheet.Number}");
            pages.Add(new CardSidePage(id, sheet, IsBack: false));
            pages.Add(new CardSidePage($"{id}-back", sheet, IsBack: true));
        }

        return [.. pages];
    }

    /// <summary>The sheets of a deck; the remaining cards of the last sheet are empty, for readers to write on.</summary>
    public static IEnumerable<CardSheet> Sheets(Deck deck, CardSize size)
    {
        var grid = new CardGrid(PageSize.A4, size); // Positions are the same on each paper.
        var count = (deck.Cards.Length + grid.Count - 1) / grid.Count;
        for (var sheet = 0; sheet < count; sheet++)
        {
            var first = sheet * grid.Count;
            yield return new(
                deck, sheet + 1, count,
                [.. Enumerable.Range(0, grid.Count).Select(index => Face(deck, first + index, grid.Nth(index)))])
            { Size = size };
        }
    }

    private static CardFace Face(Deck deck, int index, CardPosition position)
    {
        var card = index < deck.Cards.Length ? deck.Cards[index] : null;
        var level = card?.Level is { } id ? deck.Levels.Select(level => level.Id).ToList().IndexOf(id) + 1 : 0;
        return new(string.Create(CultureInfo.InvariantCulture, $"{deck.Id}-card-{index + 1}"), card, index + 1, level, position);
    }

    private static int Lines(Deck deck, CardMeasures measures) =>
        Lines(deck.Introduction, measures) + (deck.NotNow is { } notNow ? Lines(notNow, measures) : 0) + measures.LinesAround;

    private static int Lines(Passage text, CardMeasures measures) => PageChunks.Lines(text.PlainText.Length, measures.Letters);
}
