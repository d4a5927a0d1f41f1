using Guidebook.Generator.Editions.Calendar;
using Guidebook.Model;
using Guidebook.Themes.Kit;
using Guidebook.Themes.Kit.Print;
using Guidebook.Themes.Kit.Website;

namespace Guidebook.Generator.Editions.Website;

/// <summary>The pages of plans and their days.</summary>
public static class PlanPages
{
    /// <summary>The list page first, then each plan with its days.</summary>
    public static IEnumerable<WebPage> Create(Composition site)
    {
        var plans = site.Content.All<Plan>();
        if (plans.IsEmpty) return [];
        var list = site.SectionFrame(Plan.Definition) with { StartsExercise = true };
        return
        [
            WebPage.Create<PlansModel>(new(list, [.. plans.Select(Listed.From)]), site.Guide.Settings.Span),
            .. plans.SelectMany(plan => Days(site, plan).Prepend(Whole(site, plan))),
        ];
    }

    private static WebPage Whole(Composition site, Plan plan)
    {
        var frame = site.PageFrame(plan) with { StartsExercise = true, Next = Step(site, plan, 0) };
        var weeks =
            plan.Weeks.Select(
            week => new PlanWeek(
            week, [.. plan.DaysOf(week).Select(day => DaySheet.Create(site.Guide, plan, day))]));
        return WebPage.Create<PlanModel>(new(frame, plan, [.. weeks], CalendarEdition.KeyOf(site.Guide, plan)), plan.Span);
    }

    private static IEnumerable<WebPage> Days(Composition site, Plan plan) => plan.Days.Select((day, i) =>
    {
        var practice = site.Guide.Find<Practice>(day.Practice);
        var title = site.Localized.Format("day-and-practice", day.Number, practice.Title);
        var frame = site.Frame(PathOf(site, plan, day), title, site.Guide.Plain(practice.Summary)) with
        {
            Breadcrumb = site.BreadcrumbTo(site.Section(Plan.Definition), new(plan.Title, site.Paths.Find(plan))),
            Section = site.Paths.ListOf(Plan.Definition),
            StartsExercise = true,
            Previous = Step(site, plan, i - 1),
            Next = Step(site, plan, i + 1),
        };
        return WebPage.Create<DayModel>(new(frame, DaySheet.Create(site.Guide, plan, day)), day.Span);
    });

    private static SitePath PathOf(Composition site, Plan plan, Day day) => site.Paths.Find(plan.Kind, plan.Id, day.Id).Page;

    private static NavItem? Step(Composition site, Plan plan, int index)
    {
        if (index < 0 || index >= plan.Days.Length) return null;
        var day = plan.Days[index];
        var title = site.Localized.Format("day-and-practice", day.Number, site.Guide.Find<Practice>(day.Practice).Title);
        return new(title, PathOf(site, plan, day));
    }
}
