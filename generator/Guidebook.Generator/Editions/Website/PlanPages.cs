using Guidebook.Generator.Editions.Calendar;
using Guidebook.Model;
using Guidebook.Themes.Hearth.Website;
using Guidebook.Themes.Kit;
using Guidebook.Themes.Kit.Website;

namespace Guidebook.Generator.Editions.Website;

/// <summary>Plans, and a page for each of their days.</summary>
public static class PlanPages
{
    /// <summary>The list first, then plan by plan, each with its days.</summary>
    public static IEnumerable<WebPage> Of(Composition site)
    {
        if (site.Content.Plans.IsEmpty) return [];
        var list = site.SectionFrame(WebsitePaths.Plans, "plans") with { StartsExercise = true };
        return
        [
            WebPage.Of<PlansPage, PlansModel>(new(list, [.. site.Content.Plans.Select(Listed.Of)]), site.Guide.Settings.Span),
            .. site.Content.Plans.SelectMany(plan => Days(site, plan).Prepend(Whole(site, plan))),
        ];
    }

    private static WayPoint All(Composition site) => new(site.Say["plans"], WebsitePaths.Plans);

    private static WebPage Whole(Composition site, Plan plan)
    {
        var frame = site.Frame(WebsitePaths.Of(plan), plan.Title, plan.Summary) with
        {
            Way = site.WayTo(All(site)),
            Section = WebsitePaths.Plans,
            StartsExercise = true,
            Next = Step(site, plan, 0),
        };
        var weeks = plan.Weeks.Select(week => new PlanWeek(week, [.. plan.Days.Where(day => plan.WeekOf(day) == week).Select(day => DaySheet.Of(site.Guide, plan, day))]));
        return WebPage.Of<PlanPage, PlanModel>(new(frame, plan, [.. weeks], CalendarEdition.KeyOf(site.Guide, plan)), plan.Span);
    }

    private static IEnumerable<WebPage> Days(Composition site, Plan plan) => plan.Days.Select((day, i) =>
    {
        var practice = site.Guide.Find<Practice>(day.Practice);
        var title = site.Say.Format("day-and-practice", day.Number, practice.Title);
        var frame = site.Frame(WebsitePaths.OfDay(plan.Id, day.Id), title, practice.Summary) with
        {
            Way = site.WayTo(All(site), new(plan.Title, WebsitePaths.Of(plan))),
            Section = WebsitePaths.Plans,
            StartsExercise = true,
            Previous = Step(site, plan, i - 1),
            Next = Step(site, plan, i + 1),
        };
        return WebPage.Of<DayPage, DayModel>(new(frame, DaySheet.Of(site.Guide, plan, day)), day.Span);
    });

    private static WayPoint? Step(Composition site, Plan plan, int index) => index >= 0 && index < plan.Days.Length
        ? new(site.Say.Format("day-title", plan.Days[index].Number), WebsitePaths.OfDay(plan.Id, plan.Days[index].Id))
        : null;
}
