using System.Collections.Immutable;
using System.Globalization;
using Guidebook.Model;
using Guidebook.Themes.Kit.Website;

namespace Guidebook.Generator.Editions.Website;

/// <summary>The page that suggests an easy practice to tired readers.</summary>
public static class TonightPages
{
    private const int Evening = 90;
    private const int LowStages = 2;

    private static readonly ImmutableArray<int> Minutes = [5, 10, 20, Evening];

    /// <summary>Creates the page; none if no practice is easy enough.</summary>
    public static IEnumerable<WebPage> Create(Composition site)
    {
        var times = TimesOf(site);
        if (times.IsEmpty) yield break;
        var frame = site.SectionFrame(WebsitePaths.Tonight, "tonight") with
        {
            Breadcrumb = site.BreadcrumbTo(site.Section(Practice.Definition)),
            Section = site.Paths.ListOf(Practice.Definition),
            StartsExercise = true,
        };
        yield return WebPage.Create<TonightModel>(new(frame, times, [.. Groups(site, times)]), site.Guide.Settings.Span);
    }

    private static IEnumerable<FindGroup> Groups(Composition site, ImmutableArray<TonightTime> times)
    {
        if (times.Length > 1) yield return new("minutes", site.Localized["tonight-time"], [.. times.Select(Choice)]);
        if (FindGroups.Who(site, [.. times.SelectMany(time => time.Practices)]) is { } who) yield return who;
    }

    private static FindChoice Choice(TonightTime time)
    {
        var number = time.Minutes.ToString(CultureInfo.InvariantCulture);
        return new(number, time.Minutes == Evening ? time.Title : number, time.Heading.Text);
    }

    /// <summary>Whether the website has the page.</summary>
    public static bool HasTonight(Composition site) => site.Guide.Settings.Site.Tonight && !CandidatesOf(site.Guide).IsEmpty;

    /// <summary>
    /// The easy practices, the shortest first: without prerequisites, without touch, in the lowest two stages (if the guide has stages),
    /// and of at most 90 minutes. They are safe for readers without preparation.
    /// </summary>
    public static ImmutableArray<Practice> CandidatesOf(Guide guide)
    {
        var low = guide.Settings.Stages.Select(stage => stage.Number).Order().Take(LowStages).ToHashSet();
        return
        [
            .. guide.Content.All<Practice>()
                .Where(practice => practice.Needs.IsEmpty && !practice.Touch && practice.Duration?.Fits(Evening) is true)
                .Where(practice => low.Count == 0 || (practice.Stage is { } stage && low.Contains(stage.Value)))
                .OrderBy(practice => practice.Duration!.Most).ThenBy(practice => practice.Title, StringComparer.Ordinal),
        ];
    }

    /// <summary>The times with at least one easy practice; each practice is in the shortest time that is enough.</summary>
    public static ImmutableArray<TonightTime> TimesOf(Composition site)
    {
        if (!site.Guide.Settings.Site.Tonight) return [];
        var candidates = CandidatesOf(site.Guide);
        return
        [
            .. Minutes.Select((minutes, i) => (Minutes: minutes, Practices: Between(i)))
                .Where(time => !time.Practices.IsEmpty).Select(time => Time(site, time.Minutes, time.Practices)),
        ];

        ImmutableArray<Practice> Between(int time) => [.. candidates.Where(practice => IsFor(practice.Duration!, time))];

        static bool IsFor(Duration duration, int time) => duration.Fits(Minutes[time]) && (time == 0 || !duration.Fits(Minutes[time - 1]));
    }

    private static TonightTime Time(Composition site, int minutes, ImmutableArray<Practice> practices)
    {
        var time = site.Localized.Minutes(minutes);
        return minutes == Evening
            ? new(minutes, site.Localized["an-evening"], site.Localized.Format("an-evening-heading", time), practices)
            : new(minutes, time, site.Localized.Format("up-to-heading", time), practices);
    }
}
