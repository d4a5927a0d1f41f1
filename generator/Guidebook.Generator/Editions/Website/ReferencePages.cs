using Guidebook.Model;
using Guidebook.Themes.Kit.Website;

namespace Guidebook.Generator.Editions.Website;

/// <summary>The reference pages: questions, quick reference, glossary and sources.</summary>
public static class ReferencePages
{
    /// <summary>Creates the page of frequently asked questions.</summary>
    public static IEnumerable<WebPage> OfQuestions(Composition site)
    {
        if (site.Content.All<Question>() is not [var first, ..] questions) yield break;
        var frame = ExerciseFrame(site, first.Kind) with { Contents = [.. questions.Select(ContentsOf)] };
        yield return WebPage.Create<FaqModel>(new(frame, questions), first.Span);
    }

    /// <summary>Creates the quick reference.</summary>
    public static IEnumerable<WebPage> OfQuickRows(Composition site)
    {
        if (site.Content.All<QuickRow>() is not [var first, ..] rows) yield break;
        yield return WebPage.Create<QuickReferenceModel>(new(ExerciseFrame(site, first.Kind), rows), first.Span);
    }

    /// <summary>Creates the glossary.</summary>
    public static IEnumerable<WebPage> OfTerms(Composition site)
    {
        if (site.Content.All<Term>() is not [var first, ..] terms) yield break;
        yield return WebPage.Create<GlossaryModel>(new(site.SectionFrame(first.Kind), terms), first.Span);
    }

    /// <summary>Creates the list of sources, then a page for each source.</summary>
    public static IEnumerable<WebPage> OfSources(Composition site)
    {
        if (site.Content.All<Source>() is not [var first, ..] sources) yield break;
        yield return WebPage.Create<SourcesModel>(new(site.SectionFrame(first.Kind), sources), first.Span);
        foreach (var source in sources) yield return WebPage.Create<SourceModel>(new(site.PageFrame(source), source), source.Span);
    }

    private static Section ContentsOf(Question question) => new(question.Id.Value, question.Title, 2, [], question.Span);

    private static Frame ExerciseFrame(Composition site, Kind kind) =>
        site.SectionFrame(kind) with { StartsExercise = site.Content.Entries.Has(Practice.Definition) };
}
