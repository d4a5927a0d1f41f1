using System.Collections.Immutable;
using Guidebook.Model;
using Guidebook.Themes.Hearth.Website;
using Guidebook.Themes.Kit.Website;

namespace Guidebook.Generator.Editions.Website;

/// <summary>What is looked up: self-check, questions, quick reference, glossary, sources.</summary>
public static class ReferencePages
{
    /// <summary>The pages for which there is content.</summary>
    public static IEnumerable<WebPage> Of(Composition site)
    {
        var content = site.Content;
        var startsExercise = !content.Practices.IsEmpty;
        if (content.SelfCheck is { } check) yield return Page(site, check);
        if (!content.Questions.IsEmpty)
            yield return WebPage.Of<FaqPage, FaqModel>(
                new(site.SectionFrame(WebsitePaths.Faq, "faq") with { StartsExercise = startsExercise }, content.Questions), content.Questions[0].Span);
        if (!content.QuickRows.IsEmpty)
            yield return WebPage.Of<QuickReferencePage, QuickReferenceModel>(
                new(site.SectionFrame(WebsitePaths.QuickReference, "quick-reference") with { StartsExercise = startsExercise }, content.QuickRows),
                content.QuickRows[0].Span);
        if (!content.Terms.IsEmpty)
            yield return WebPage.Of<GlossaryPage, GlossaryModel>(
                new(site.SectionFrame(WebsitePaths.Glossary, "glossary"), content.Terms), content.Terms[0].Span);
        if (content.Sources.IsEmpty) yield break;
        yield return WebPage.Of<SourcesPage, SourcesModel>(
            new(site.SectionFrame(WebsitePaths.Sources, "sources"), content.Sources), content.Sources[0].Span);
        foreach (var source in content.Sources) yield return Page(site, source);
    }

    private static WebPage Page(Composition site, SelfCheck check)
    {
        var frame = site.Frame(WebsitePaths.SelfCheck, check.Title, check.Summary) with { Way = site.WayTo(), Section = WebsitePaths.SelfCheck, StartsExercise = true, Sensitive = true };
        return WebPage.Of<SelfCheckPage, SelfCheckModel>(new(frame, check, Places(site, check), site.MentionsOf(check)), check.Span);
    }

    private static ImmutableArray<BeginPlace> Places(Composition site, SelfCheck check) =>
    [
        .. check.Signs.SelectMany(sign => sign.BeginWith, (sign, reference) => (Sign: sign, reference.Target))
            .GroupBy(begin => begin.Target)
            .Select(place => new BeginPlace(Listed.Of(site.Guide.Find(place.Key)), [.. place.Select(begin => begin.Sign).Distinct()])),
    ];

    private static WebPage Page(Composition site, Source source)
    {
        var frame = site.Frame(WebsitePaths.Of(source), source.Title, source.Form) with
        {
            Way = site.WayTo(new WayPoint(site.Say["sources"], WebsitePaths.Sources)),
            Section = WebsitePaths.Sources,
        };
        return WebPage.Of<SourcePage, SourceModel>(new(frame, source), source.Span);
    }
}
