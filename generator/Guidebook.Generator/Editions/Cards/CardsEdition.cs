using System.Collections.Frozen;
using System.Collections.Immutable;
using Guidebook.Generator.Editions.Booklet;
using Guidebook.Generator.Editions.Documents;
using Guidebook.Model;
using Guidebook.Themes.Kit.Print;

namespace Guidebook.Generator.Editions.Cards;

/// <summary>Composes one document with all decks as cards to cut out for each paper size. A guide without decks has none.</summary>
public static class CardsEdition
{
    /// <summary>Composes the documents.</summary>
    public static ImmutableArray<PrintDocument> Compose(PrintSource source)
    {
        var (guide, wanted) = (source.Guide, source.Guide.Settings.Print);
        if (!wanted.Editions.Contains(EditionName.Cards) || guide.Content.All<Deck>().IsEmpty) return [];
        return [.. wanted.Papers.Select(paper => DocumentOf(source, paper))];
    }

    private static PrintDocument DocumentOf(PrintSource source, Paper paper)
    {
        var (guide, strings, measures) = source;
        var decks = guide.Content.All<Deck>();
        var hasCodes = guide.Settings is { BaseUrl: not null, Site.Codes: true };
        var help = HelpParts.Sheets(guide, measures.Help);
        var pages = CardPages.Create(decks, help, hasCodes, measures.Cards, guide.Settings.Print.CardSize);
        var sheets = new CardSheets(PageSize.From(paper), decks, pages);
        var view = new PrintView(sheets, new SheetMedium(guide, strings)) { NotesPages = pages.OfType<CardNotesPage>().Count() };
        return new()
        {
            Title = strings.Format("title-and-part", guide.Settings.Title, strings["cards-to-cut"]),
            Name = strings["cards-to-cut"],
            Subject = strings["cards-to-cut.summary"],
            Size = sheets.Page,
            View = _ => view,
            Locations = sheets.Pages.SelectMany(page => Locations(page, guide)).ToFrozenDictionary(),
            LineMm = measures.Cards.LineMm,
            Orders = [new(new($"downloads/{guide.Settings.Slug}-cards-{Papers.Word(paper)}.pdf"), EditionName.Cards, new Finishing.Screen())],
        };
    }

    /// <summary>
    /// The source locations by the ids of measured elements: single cards (fronts and backs), and whole pages of other types.
    /// </summary>
    private static IEnumerable<KeyValuePair<string, SourceSpan>> Locations(CardPage page, Guide guide) => page switch
    {
        CardSidePage { IsBack: false } front =>
            front.Sheet.Cards.Select(card => KeyValuePair.Create(card.Id, card.Card?.Span ?? front.Sheet.Deck.Span)),
        CardSidePage back => back.Sheet.Cards.Select(card => KeyValuePair.Create($"{card.Id}-back", card.Card?.Back?.Span ?? back.Sheet.Deck.Span)),
        CardPlayPage play => [KeyValuePair.Create(play.Id, play.Decks[0].Introduction.Span)],
        CardPrintPage print => [KeyValuePair.Create(print.Id, guide.Settings.Safety?.OnSheets.Span ?? guide.Settings.Span)],
        CardHelpPage help => [KeyValuePair.Create(help.Id, help.Sheet.Part.Span)],
        _ => [],
    };
}
