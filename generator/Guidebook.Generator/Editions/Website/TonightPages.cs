using System.Collections.Immutable;
using System.Globalization;
using Guidebook.Model;
using Guidebook.Themes.Hearth.Website;
using Guidebook.Themes.Kit.Website;

namespace Guidebook.Generator.Editions.Website;

/// <summary>The page that suggests one practice to somebody who is tired.</summary>
public static class TonightPages
{
    private const int Evening = 90;
    private const int LowStages = 2;

    private static readonly ImmutableArray<int> Minutes = [5, 10, 20, Evening];

    /// <summary>The page; none where every practice asks for more than that.</summary>
    public static IEnumerable<WebPage> Create(Composition site)
    {
        var times = TimesOf(site);
        if (times.IsEmpty) yield break;
        var frame = site.SectionFrame(WebsitePaths.Tonight, "tonight") with
        {
            Breadcrumb = site.BreadcrumbTo(site.Section(Practice.Definition)),
            Section = WebsitePaths.ListOf(Practice.Definition),
            StartsExercise = true,
        };
        yield return WebPage.Create<TonightPage, TonightModel>(new(frame, times, [.. Groups(site, times)]), site.Guide.Settings.Span);
    }

    private static IEnumerable<FindGroup> Groups(Composition site, ImmutableArray<TonightTime> times)
    {
        if (times.Length > 1) yield return new("minutes", site.Strings["tonight-time"], [.. times.Select(Choice)]);
        if (FindGroups.Who(site, [.. times.SelectMany(time => time.Practices)]) is { } who) yield return who;
    }

    private static FindChoice Choice(TonightTime time)
    {
        var number = time.Minutes.ToString(CultureInfo.InvariantCulture);
        return new(number, time.Minutes == Evening ? time.Title : number, time.Heading);
    }

    /// <summary>
    /// Practices that ask little, so that nobody is sent into something that they are not ready for: nothing has to be done before, nobody is
    /// touched, the stage is one of the lowest two that the guide has, and an evening is enough. The shortest come first.
    /// </summary>
    public static ImmutableArray<Practice> CandidatesOf(Guide guide)
    {
        var low = guide.Settings.Stages.Select(stage => stage.Number).Order().Take(LowStages).ToHashSet();
        return
        [
            .. guide.Content.All<Practice>()
                .Where(practice => practice.Needs.IsEmpty && !practice.Touch && low.Contains(practice.Stage.Value) && practice.Minutes <= Evening)
                .OrderBy(practice => practice.Minutes).ThenBy(practice => practice.Title, StringComparer.Ordinal),
        ];
    }

    /// <summary>The times for which there is something, each with what the time before is too short for.</summary>
    public static ImmutableArray<TonightTime> TimesOf(Composition site)
    {
        var candidates = CandidatesOf(site.Guide);
        return
        [
            .. Minutes.Select((minutes, i) => Time(site, minutes, [.. candidates.Where(practice => practice.Minutes <= minutes && (i == 0 || practice.Minutes > Minutes[i - 1]))]))
                .Where(time => !time.Practices.IsEmpty),
        ];
    }

    private static TonightTime Time(Composition site, int minutes, ImmutableArray<Practice> practices)
    {
        var time = site.Strings.Minutes(minutes);
        return minutes == Evening
            ? new(minutes, site.Strings["an-evening"], site.Strings.Format("an-evening-heading", time), practices)
            : new(minutes, time, site.Strings.Format("up-to-heading", time), practices);
    }
}
