using Guidebook.Generator.Diagnostics;
using Guidebook.Model;

namespace Guidebook.Generator.Linking.Rules;

/// <summary>Checks that texts have as many words as the guide wants them to have.</summary>
internal static class LengthRule
{
    /// <summary>Warns of each text of the rule's kind that is too short or too long.</summary>
    public static void Check(GuideRule.Words rule, Guide guide, Findings findings)
    {
        foreach (var (name, words, span) in Measure(rule.Kind, guide))
            if (words < rule.From || words > rule.To) findings.Add(Codes.Length, span, FormattableString.Invariant(
                $"{name} has {words} {(words == 1 ? "word" : "words")}; guide.yaml wants from {rule.From} to {rule.To}."));
    }

    private static IEnumerable<(string Name, int Words, SourceSpan Span)> Measure(MeasuredKind kind, Guide guide)
    {
        var count = new WordCount(guide);
        return kind switch
        {
            MeasuredKind.Article => guide.Content.Articles.Select(article => ($"The article '{article.Id}'", count.Of(article), article.Span)),
            MeasuredKind.Practice => guide.Content.Practices.Select(practice => ($"The practice '{practice.Id}'", count.Of(practice), practice.Span)),
            MeasuredKind.PlanDay => guide.Content.Plans.SelectMany(plan =>
                plan.Days.Select(day => (FormattableString.Invariant($"Day {day.Number}"), count.Of(day), day.Text?.Span ?? day.Span))),
            MeasuredKind.DeckCard => guide.Content.Decks.SelectMany(deck => deck.Cards.Select(card => ("This card", count.Of(card.Text), card.Span))),
            _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, null),
        };
    }
}
