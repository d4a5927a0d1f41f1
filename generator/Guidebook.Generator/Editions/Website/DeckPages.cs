using System.Collections.Immutable;
using Guidebook.Model;
using Guidebook.Themes.Kit.Website;

namespace Guidebook.Generator.Editions.Website;

/// <summary>The pages of decks.</summary>
public static class DeckPages
{
    /// <summary>The list page first, then the decks.</summary>
    public static IEnumerable<WebPage> Create(Composition site)
    {
        var decks = site.Content.All<Deck>();
        if (decks.IsEmpty) return [];
        var list = site.SectionFrame(Deck.Definition) with { StartsExercise = true };
        return [WebPage.Create<DecksModel>(new(list, decks), decks[0].Span), .. decks.Select(deck => Page(site, deck))];
    }

    private static WebPage Page(Composition site, Deck deck)
    {
        var frame = site.PageFrame(deck) with { StartsExercise = true };
        var longest = deck.Cards.MaxBy(card => Letters(card, site.Guide))!;
        return WebPage.Create<DeckModel>(
            new(frame, deck, [.. Groups(deck)], longest, site.RelatedTo(deck), site.FindBacklinks(deck)), deck.Span);
    }

    /// <summary>The approximate number of characters on a card.</summary>
    private static int Letters(Card card, Guide guide) => card.Practice is not { } reference ? card.Text?.PlainText.Length ?? 0
        : guide.Find<Practice>(reference) is var practice ? practice.Title.Length + guide.Plain(practice.Summary).Length : 0;

    /// <summary>The cards by level, numbered consecutively; levels without cards are omitted.</summary>
    internal static IEnumerable<CardGroup> Groups(Deck deck)
    {
        if (deck.Levels.IsEmpty)
        {
            yield return new(null, 1, deck.Cards);
            yield break;
        }

        var first = 1;
        foreach (var level in deck.Levels)
        {
            ImmutableArray<Card> cards = [.. deck.Cards.Where(card => card.Level == level.Id)];
            if (!cards.IsEmpty) yield return new(level, first, cards);
            first += cards.Length;
        }
    }
}
