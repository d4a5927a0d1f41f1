using System.Collections.Immutable;
using Guidebook.Model;

namespace Guidebook.Generator.Linking;

/// <summary>A reference that is a value of its own, not part of a text.</summary>
/// <param name="Must">The kind of entry that it must name.</param>
/// <param name="Mentions">Whether the entry that it names is mentioned by it; what merely sorts an entry in does not.</param>
internal readonly record struct ListedReference(Reference To, Expected Must, Place Place, bool Mentions);

/// <summary>The one way to all references to entries that stand outside of texts.</summary>
internal static class ListedReferences
{
    /// <summary>The references of an entry.</summary>
    public static IEnumerable<ListedReference> Of(Entry entry, EntryTable entries)
    {
        var own = entry switch
        {
            Article { Part: { } part } => [new(part, Expected.Part, default, Mentions: false)],
            Practice practice => OfPractice(practice),
            Plan plan => OfPlan(plan, entries),
            Worksheet { Practice: { } practice } => [new(practice, Expected.Practice, default, Mentions: false)],
            Sign sign => Mentioned(sign.BeginWith, Expected.Beginning),
            Question question => Mentioned(question.Practices, Expected.Practice),
            QuickRow row => Mentioned(row.Practices, Expected.Practice),
            _ => Enumerable.Empty<ListedReference>(),
        };
        return entry.Related.IsDefaultOrEmpty ? own : own.Concat(Mentioned(entry.Related, Expected.Anything));
    }

    /// <summary>The references of the guide itself, apart from its navigation.</summary>
    public static IEnumerable<ListedReference> Of(Settings settings)
    {
        foreach (var start in settings.Start) yield return new(start, Expected.Anything, default, Mentions: false);
        if (settings.Safety is { } safety) yield return new(safety.Page, Expected.Page, default, Mentions: false);
        foreach (var entry in settings.Avoid.SelectMany(avoided => avoided.Except)) yield return new(entry, Expected.Anything, default, Mentions: false);
    }

    /// <summary>The practices that a day names.</summary>
    public static IEnumerable<Reference> Of(Day day)
    {
        yield return day.Practice;
        if (day.Daily is { } daily) yield return daily;
        if (day.InsteadOfPractice is { } insteadOfPractice) yield return insteadOfPractice;
        if (day.InsteadOfDaily is { } insteadOfDaily) yield return insteadOfDaily;
    }

    /// <summary>The practice that a rule names, if it names one.</summary>
    public static Reference? Of(PlanRule rule) => rule switch
    {
        PlanRule.PracticeEvery every => every.Practice,
        PlanRule.TouchAfter after => after.Practice,
        _ => null,
    };

    private static IEnumerable<ListedReference> OfPractice(Practice practice)
    {
        yield return new(practice.Strand, Expected.Strand, default, Mentions: false);
        foreach (var need in practice.Needs) yield return new(need, Expected.Practice, default, Mentions: true);
    }

    private static IEnumerable<ListedReference> OfPlan(Plan plan, EntryTable entries)
    {
        foreach (var rule in plan.Rules)
            if (Of(rule) is { } named) yield return new(named, Expected.Practice, default, Mentions: false);
        foreach (var day in plan.Days)
        {
            var place = Place.Of(day, entries);
            foreach (var practice in Of(day)) yield return new(practice, Expected.Practice, place, Mentions: true);
        }
    }

    private static IEnumerable<ListedReference> Mentioned(ImmutableArray<Reference> references, Expected must)
    {
        foreach (var reference in references) yield return new(reference, must, default, Mentions: true);
    }
}
