using Guidebook.Model;
using Guidebook.Themes.Hearth.Website;
using Guidebook.Themes.Kit.Website;

namespace Guidebook.Generator.Editions.Website;

/// <summary>The map of practices.</summary>
public static class MapPages
{
    /// <summary>Whether there is one: with a single stage it would say no more than the list of strands.</summary>
    public static bool HasMap(Composition site) => site.Stages.Length > 1;

    /// <summary>The page; strands and stages without practices are left out.</summary>
    public static IEnumerable<WebPage> Create(Composition site)
    {
        if (!HasMap(site)) yield break;
        var stages = site.Stages.Select(group => group.Stage).ToList();
        var rows = site.Strands.Select(group => new MapRow(
            group.Strand, [.. stages.Select(stage => group.Practices.Count(practice => practice.Stage.Value == stage.Number))]));
        var frame = site.SectionFrame(WebsitePaths.Map, "map") with
        {
            Breadcrumb = site.BreadcrumbTo(site.Section(Practice.Definition)),
            Section = WebsitePaths.ListOf(Practice.Definition),
            StartsExercise = true,
        };
        yield return WebPage.Create<MapPage, MapModel>(new(frame, [.. stages], [.. rows]), site.Guide.Settings.Span);
    }
}
