using System.Collections.Immutable;
using Guidebook.Model;
using Guidebook.Themes.Kit;
using Guidebook.Themes.Kit.Website;

namespace Guidebook.Generator.Editions.Website;

/// <summary>The page of the self-check.</summary>
public static class SelfCheckPages
{
    /// <summary>Creates the page; none if the guide has no self-check.</summary>
    public static IEnumerable<WebPage> Create(Composition site) => site.Content.All<SelfCheck>().Select(check => Page(site, check));

    private static WebPage Page(Composition site, SelfCheck check)
    {
        var frame = site.PageFrame(check) with { Breadcrumb = site.BreadcrumbTo(), StartsExercise = true, Sensitive = true };
        return WebPage.Create<SelfCheckModel>(new(frame, check, StartingPoints(site, check), site.FindBacklinks(check)), check.Span);
    }

    private static ImmutableArray<StartingPoint> StartingPoints(Composition site, SelfCheck check) =>
    [
        .. check.Signs.SelectMany(sign => sign.BeginWith, (sign, reference) => (Sign: sign, reference.Target))
            .GroupBy(begin => begin.Target)
            .Select(signs =>
                new StartingPoint(Listed.From(site.Guide.Find(signs.Key)), [.. signs.Select(begin => begin.Sign).Distinct()])),
    ];
}
