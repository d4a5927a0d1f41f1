using Guidebook.Model;
using Guidebook.Themes.Kit.Print;

namespace Guidebook.Generator.Editions.Pool;

/// <summary>What must come before a unit of the pool, from the practices' <c>needs</c> and the plans' rules.</summary>
internal static class PoolNeeds
{
    /// <summary>The practices of a unit: that of the day, and its ritual.</summary>
    public static IEnumerable<Practice> Practices(DaySheet sheet) => new[] { sheet.Practice, sheet.Daily }.OfType<Practice>();

    /// <summary>The practices that must come before.</summary>
    public static IEnumerable<Slug> Of(DaySheet sheet) =>
        Practices(sheet).SelectMany(practice => practice.Needs).Select(need => need.Target).Distinct();

    /// <summary>The talks that come before any touch; none for a unit without touch, and for a talk itself.</summary>
    public static IEnumerable<Slug> TalksBefore(DaySheet sheet, Guide guide) => Practices(sheet).Any(practice => practice.Touch)
        ? TalksOf(guide).Except(Practices(sheet).Select(practice => practice.Id))
        : [];

    /// <summary>The practices after which the plans of the guide allow touch.</summary>
    private static IEnumerable<Slug> TalksOf(Guide guide) =>
        guide.Content.All<Plan>().SelectMany(plan => plan.Rules).OfType<PlanRule.TouchAfter>()
            .Select(rule => rule.Practice.Target).Distinct();
}
