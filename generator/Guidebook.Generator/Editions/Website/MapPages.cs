using Guidebook.Model;
using Guidebook.Themes.Kit.Website;

namespace Guidebook.Generator.Editions.Website;

/// <summary>The page with the map of practices.</summary>
public static class MapPages
{
    /// <summary>Whether the guide has a map: without strands, or with a single stage, it would only repeat the list.</summary>
    public static bool HasMap(Composition site) =>
        site.Guide.Settings.Site.Map && site.Stages.Length > 1 && site.Content.Entries.Has(Strand.Definition);

    /// <summary>Creates the page; strands and stages without practices are omitted.</summary>
    public static IEnumerable<WebPage> Create(Composition site)
    {
        if (!HasMap(site)) yield break;
        var stages = site.Stages.Select(group => group.Stage).ToList();
        var rows = site.Strands.Where(group => group.Strand is not null).Select(group => new MapRow(
            group.Strand!, [.. stages.Select(stage => group.Practices.Count(practice => practice.Stage?.Value == stage.Number))]));
        var frame = site.SectionFrame(WebsitePaths.Map, "map") with
        {
            Breadcrumb = site.BreadcrumbTo(site.Section(Practice.Definition)),
            Section = site.Paths.ListOf(Practice.Definition),
            StartsExercise = true,
        };
        yield return WebPage.Create<MapModel>(new(frame, [.. stages], [.. rows]), site.Guide.Settings.Span);
    }
}
