using System.Collections.Immutable;
using Guidebook.Model;

namespace Guidebook.Generator.Linking;

/// <summary>A text with the place where it stands in its entry.</summary>
/// <param name="Sections">The sections into which the text is divided; none for short texts, which stand at the place as a whole.</param>
internal readonly record struct PlacedPassage(Passage Passage, Place Place, ImmutableArray<Section> Sections)
{
    /// <summary>The place of something inside the text.</summary>
    public Place PlaceOf(SourceSpan span) => Sections.IsDefaultOrEmpty ? Place : Place.At(span, Sections);
}

/// <summary>The one way to all texts: every passage of every record, in the order in which it is read.</summary>
internal static class Passages
{
    /// <summary>The texts of an entry.</summary>
    public static IEnumerable<PlacedPassage> Of(Entry entry, EntryTable entries) => entry switch
    {
        Article article => OfArticle(article),
        Page page => [InSections(page)],
        Practice practice => Whole(OfPractice(practice)),
        Plan plan => OfPlan(plan, entries),
        Deck deck => Whole([deck.Introduction, deck.NotNow, .. deck.Cards.Select(card => card.Text)]),
        Worksheet sheet => Whole([sheet.Introduction, .. sheet.Blocks.OfType<SheetBlock.Reading>().Select(block => block.Text)]),
        SelfCheck check => Whole([check.Introduction, check.SafetyText, check.Closing]),
        Sign sign => [Whole(sign.Text)],
        Term term => [Whole(term.Meaning)],
        Question question => [Whole(question.Answer)],
        QuickRow row => [Whole(row.Fix)],
        _ => [],
    };

    /// <summary>The texts that belong to no entry: those of the guide itself.</summary>
    public static IEnumerable<PlacedPassage> Of(Settings settings) =>
        Whole([settings.Introduction, settings.Safety?.Signpost, settings.Safety?.Print, settings.Safety?.Foot]);

    private static IEnumerable<PlacedPassage> OfArticle(Article article)
    {
        if (article.OneThing is { } oneThing) yield return Whole(oneThing);
        foreach (var point in article.KeyPoints) yield return Whole(point);
        yield return InSections(article);
    }

    private static IEnumerable<Passage?> OfPractice(Practice practice) =>
    [
        practice.Why, .. practice.Steps, .. practice.IfItGoesWrong, practice.Smaller, practice.Apart, practice.Alone, practice.Care,
    ];

    private static IEnumerable<PlacedPassage> OfPlan(Plan plan, EntryTable entries)
    {
        foreach (var passage in Whole([plan.Introduction, .. plan.HowTo, .. plan.Weeks.Select(week => week.Opener)])) yield return passage;
        foreach (var day in plan.Days)
        {
            var place = Place.Of(day, entries);
            foreach (var passage in (Passage?[])[day.Text, day.Prompt, day.PromptB, day.Alone])
                if (passage is not null) yield return new(passage, place, []);
        }
    }

    private static PlacedPassage InSections(Text text) => new(text.Body, default, text.Sections);

    private static PlacedPassage Whole(Passage passage) => new(passage, default, []);

    private static IEnumerable<PlacedPassage> Whole(IEnumerable<Passage?> passages)
    {
        foreach (var passage in passages)
            if (passage is not null) yield return Whole(passage);
    }
}
