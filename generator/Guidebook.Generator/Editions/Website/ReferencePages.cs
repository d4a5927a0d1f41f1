using Guidebook.Model;
using Guidebook.Themes.Hearth.Website;
using Guidebook.Themes.Kit.Website;

namespace Guidebook.Generator.Editions.Website;

/// <summary>What is looked up: questions, quick reference, glossary, sources.</summary>
public static class ReferencePages
{
    /// <summary>The page of questions.</summary>
    public static IEnumerable<WebPage> OfQuestions(Composition site)
    {
        if (site.Content.All<Question>() is not [var first, ..] questions) yield break;
        yield return WebPage.Create<FaqPage, FaqModel>(new(ExerciseFrame(site, first.Kind), questions), first.Span);
    }

    /// <summary>The quick reference.</summary>
    public static IEnumerable<WebPage> OfQuickRows(Composition site)
    {
        if (site.Content.All<QuickRow>() is not [var first, ..] rows) yield break;
        yield return WebPage.Create<QuickReferencePage, QuickReferenceModel>(new(ExerciseFrame(site, first.Kind), rows), first.Span);
    }

    /// <summary>The glossary.</summary>
    public static IEnumerable<WebPage> OfTerms(Composition site)
    {
        if (site.Content.All<Term>() is not [var first, ..] terms) yield break;
        yield return WebPage.Create<GlossaryPage, GlossaryModel>(new(site.SectionFrame(first.Kind), terms), first.Span);
    }

    /// <summary>The list of sources, then source by source.</summary>
    public static IEnumerable<WebPage> OfSources(Composition site)
    {
        if (site.Content.All<Source>() is not [var first, ..] sources) yield break;
        yield return WebPage.Create<SourcesPage, SourcesModel>(new(site.SectionFrame(first.Kind), sources), first.Span);
        foreach (var source in sources) yield return WebPage.Create<SourcePage, SourceModel>(new(site.PageFrame(source), source), source.Span);
    }

    private static Frame ExerciseFrame(Composition site, Kind kind) =>
        site.SectionFrame(kind) with { StartsExercise = site.Content.Entries.Has(Practice.Definition) };
}
