using System.Collections.Immutable;
using Guidebook.Model;
using Guidebook.Themes.Kit.Website;

namespace Guidebook.Generator.Editions.Website;

/// <summary>The self-check.</summary>
public static class SelfCheckPages
{
    /// <summary>Its page, where the guide has one.</summary>
    public static IEnumerable<WebPage> Of(Composition site) => site.Content.All<SelfCheck>().Select(check => Page(site, check));

    private static WebPage Page(Composition site, SelfCheck check)
    {
        var frame = site.PageFrame(check) with { Way = site.WayTo(), StartsExercise = true, Sensitive = true };
        return WebPage.Of<SelfCheckModel>(new(frame, check, Places(site, check), site.MentionsOf(check)), check.Span);
    }

    private static ImmutableArray<BeginPlace> Places(Composition site, SelfCheck check) =>
    [
        .. check.Signs.SelectMany(sign => sign.BeginWith, (sign, reference) => (Sign: sign, reference.Target))
            .GroupBy(begin => begin.Target)
            .Select(place => new BeginPlace(Listed.Of(site.Guide.Find(place.Key)), [.. place.Select(begin => begin.Sign).Distinct()])),
    ];
}
