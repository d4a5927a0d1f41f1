using System.Collections.Immutable;
using System.Globalization;
using Guidebook.Model;
using Guidebook.Themes.Kit;
using Guidebook.Themes.Kit.Website;

namespace Guidebook.Generator.Editions.Website;

/// <summary>The page that suggests an easy practice to tired readers.</summary>
public static class TonightPages
{
    private const int Evening = 90;
    private const int LowStages = 2;

    private static readonly ImmutableArray<int> Minutes = [5, 10, 20, Evening];
    private static readonly ImmutableArray<string> Reasons = ["time", "needs", "touch", "stage", "long"];

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
        var model = new TonightModel(frame, times, [.. Groups(site, times)], [.. OthersOf(site)]);
        yield return WebPage.Create<TonightModel>(model, site.Guide.Settings.Span);
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
    /// The easy practices, the shortest first: for the evening or any time, without prerequisites, without touch, in the lowest two stages
    /// (if it has a stage), and of at most 90 minutes. They are safe for readers without preparation.
    /// </summary>
    public static ImmutableArray<Practice> CandidatesOf(Guide guide) =>
    [
        .. guide.Content.All<Practice>().Where(practice => ReasonAgainst(guide, practice) is null)
            .OrderBy(practice => practice.Duration!.Most).ThenBy(practice => practice.Title, StringComparer.Ordinal),
    ];

    /// <summary>Why a practice is no candidate, as a key of the theme's strings; null for candidates.</summary>
    private static string? ReasonAgainst(Guide guide, Practice practice) => practice switch
    {
        { TimeOfDay: TimeOfDay.Morning or TimeOfDay.Day } => "time",
        { Needs.IsEmpty: false } => "needs",
        { Touch: true } => "touch",
        _ when !IsLow(guide, practice) => "stage",
        _ when practice.Duration?.Fits(Evening) is not true => "long",
        _ => null,
    };

    private static bool IsLow(Guide guide, Practice practice) =>
        practice.Stage is not { } stage
        || guide.Settings.Stages.Select(one => one.Number).Order().Take(LowStages).Contains(stage.Value);

    /// <summary>The practices that are no candidates, by reason.</summary>
    private static IEnumerable<TonightOthers> OthersOf(Composition site) =>
        from reason in Reasons
        let practices = site.Content.All<Practice>().Where(practice => ReasonAgainst(site.Guide, practice) == reason)
        where practices.Any()
        select new TonightOthers(site.Localized[$"tonight-not.{reason}"], [.. practices.Select(Listed.From)]);

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
