using Guidebook.Generator.Editions.Cards;
using Guidebook.Model;
using Guidebook.Tests.Linking;
using Guidebook.Themes.Kit.Print;

namespace Guidebook.Tests.Editions;

public class CardsEditionTests
{
    [Fact]
    public void A_guide_without_decks_has_no_cards() => Assert.Empty(Sheeting.Compose(Write.Guide(), EditionName.Cards));

    [Fact]
    public void Cards_that_nobody_asked_for_are_not_made() =>
        Assert.Empty(Sheeting.Compose(Write.Guide(Sheeting.Deck("one", 3)), EditionName.Chart));

    [Fact]
    public void There_is_a_file_for_each_paper()
    {
        var documents = Sheeting.Compose(Write.Guide(Sheeting.Deck("one", 3)), EditionName.Cards);
        Assert.Equal(["downloads/guide-cards-a4.pdf", "downloads/guide-cards-letter.pdf"], documents.Select(document => document.Orders[0].Path.Value));
    }

    [Theory]
    [InlineData(1, CardSize.Nine)]
    [InlineData(8, CardSize.Nine)]
    [InlineData(9, CardSize.Nine)]
    [InlineData(10, CardSize.Nine)]
    [InlineData(31, CardSize.Nine)]
    [InlineData(9, CardSize.Four)]
    [InlineData(9, CardSize.Two)]
    public void No_card_is_lost_and_none_is_there_twice(int count, CardSize size)
    {
        var deck = Sheeting.Deck("one", count);
        var faces = CardPages.Sheets(deck, size).SelectMany(sheet => sheet.Cards).ToList();
        Assert.Equal(deck.Cards, faces.Select(face => face.Card).OfType<Card>());
        Assert.Equal(Enumerable.Range(1, faces.Count), faces.Select(face => face.Number));
        Assert.Equal(0, faces.Count % new CardGrid(PageSize.A4, size).Count);
    }

    [Fact]
    public void Every_front_stands_on_an_odd_page_with_its_back_behind_it()
    {
        var pages =
            CardPages.Create(
            [Sheeting.Deck("one", 10), Sheeting.Deck("two", 1), Sheeting.Deck("three", 28)], [], hasCodes: false, Theme.Measures.Cards);
        Assert.Equal(0, pages.Length % 2);
        for (var i = 0; i < pages.Length; i += 2)
        {
            if (pages[i] is not CardSidePage front) continue;
            Assert.False(front.IsBack);
            Assert.True(Assert.IsType<CardSidePage>(pages[i + 1]) is { IsBack: true } back && back.Sheet == front.Sheet);
        }

        Assert.Equal(2 + 1 + 4, pages.OfType<CardSidePage>().Count(page => !page.IsBack));
    }

    [Fact]
    public void A_deck_has_the_size_of_the_guide_or_its_own()
    {
        var decks = new[] { Sheeting.Deck("one", 5), Sheeting.Deck("two", 5) with { CardSize = CardSize.Two } };
        var pages = CardPages.Create([.. decks], [], hasCodes: false, Theme.Measures.Cards, CardSize.Four);
        Assert.Equal([CardSize.Four, CardSize.Four, CardSize.Two, CardSize.Two, CardSize.Two],
            pages.OfType<CardSidePage>().Where(page => !page.IsBack).Select(page => page.Sheet.Size));
    }

    [Theory]
    [InlineData(CardSize.Nine)]
    [InlineData(CardSize.Four)]
    [InlineData(CardSize.Two)]
    public void Turned_over_its_long_edge_each_card_meets_its_own_back(CardSize size)
    {
        foreach (var paper in new[] { PageSize.A4, PageSize.Letter })
        {
            var grid = new CardGrid(paper, size);
            foreach (var front in Enumerable.Range(0, grid.Count).Select(grid.Nth))
            {
                var back = grid.Mirrored(front);
                // If a portrait sheet is flipped on its long edge, x of the back is behind width - x of the front.
                Assert.Equal(grid.X(front.Column), paper.WidthMm - grid.X(back.Column + 1), 6);
                Assert.Equal(grid.Y(front.Row), grid.Y(back.Row), 6);
            }
        }
    }

    [Fact]
    public void Cards_and_their_marks_stay_clear_of_the_edge()
    {
        foreach (var paper in new[] { PageSize.A4, PageSize.Letter })
            Assert.True(new CardGrid(paper, CardSize.Nine) is { LeftMm: >= 11, TopMm: >= 11 });
    }

    [Fact]
    public void A_card_that_does_not_fit_is_blamed_on_its_own_line()
    {
        var document = Sheeting.Compose(Write.Guide(Sheeting.Deck("one", 10)), EditionName.Cards)[0];
        Assert.Equal(
            document.Locations.Keys.Order(StringComparer.Ordinal), Sheeting.Fits(Sheeting.Draw(document)).Order(StringComparer.Ordinal));
        Assert.Equal(17, document.Locations["one-card-7"].Line);
    }
}
