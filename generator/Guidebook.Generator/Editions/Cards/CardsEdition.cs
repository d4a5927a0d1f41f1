using System.Collections.Frozen;
using System.Collections.Immutable;
using Guidebook.Generator.Editions.Booklet;
using Guidebook.Model;
using Guidebook.Themes.Hearth.Print;
using Guidebook.Themes.Kit;
using Guidebook.Themes.Kit.Print;

namespace Guidebook.Generator.Editions.Cards;

/// <summary>The decks of the guide as cards to cut out: takes the guide and returns a document for each paper. A guide without decks has none.</summary>
public static class CardsEdition
{
    // 13 points of text on 18.
    private const double LineMm = 6.35;

    /// <summary>The documents, all decks in each.</summary>
    public static ImmutableArray<PrintDocument> Compose(Guide guide, Strings strings)
    {
        var wanted = guide.Settings.Print;
        if (!wanted.Editions.Contains(EditionName.Cards) || guide.Content.All<Deck>().IsEmpty) return [];
        return [.. wanted.Papers.Select(paper => DocumentOf(guide, strings, paper))];
    }

    private static PrintDocument DocumentOf(Guide guide, Strings strings, Paper paper)
    {
        var decks = guide.Content.All<Deck>();
        var sheets = new CardSheets(PageSize.From(paper), decks, CardPages.Create(decks, HelpParts.Sheets(guide), guide.Settings.BaseUrl is not null));
        var view = new PrintView(sheets, new SheetMedium(guide, strings));
        return new()
        {
            Title = strings.Format("title-and-part", guide.Settings.Title, strings["cards-to-cut"]),
            Name = strings["cards-to-cut"],
            Subject = strings["cards-to-cut.summary"],
            Size = sheets.Page,
            Template = typeof(CardsDocument),
            View = _ => view,
            Locations = sheets.Pages.SelectMany(page => Locations(page, guide)).ToFrozenDictionary(),
            LineMm = LineMm,
            NotesPages = sheets.Pages.OfType<CardNotesPage>().Count(),
            Orders = [new(new($"downloads/{guide.Settings.Slug}-cards-{Papers.Word(paper)}.pdf"), EditionName.Cards, new Finishing.Screen())],
        };
    }

    /// <summary>Cards are measured one by one, fronts and backs; other pages as a whole.</summary>
    private static IEnumerable<KeyValuePair<string, SourceSpan>> Locations(CardPage page, Guide guide) => page switch
    {
        CardSidePage { IsBack: false } front => front.Sheet.Cards.Select(card => KeyValuePair.Create(card.Id, card.Card?.Span ?? front.Sheet.Deck.Span)),
        CardSidePage back => back.Sheet.Cards.Select(card => KeyValuePair.Create($"{card.Id}-back", back.Sheet.Deck.Span)),
        CardPlayPage play => [KeyValuePair.Create(play.Id, play.Decks[0].Introduction.Span)],
        CardPrintPage print => [KeyValuePair.Create(print.Id, guide.Settings.Safety?.OnSheets.Span ?? guide.Settings.Span)],
        CardHelpPage help => [KeyValuePair.Create(help.Id, help.Sheet.Part.Span)],
        _ => [],
    };
}
