using System.Collections.Immutable;
using Guidebook.Model;
using Guidebook.Themes.Hearth.Website;
using Guidebook.Themes.Kit.Website;

namespace Guidebook.Generator.Editions.Website;

/// <summary>Practices, by strand and by stage, and a page for each.</summary>
public static class PracticePages
{
    /// <summary>The lists first, then the practices strand by strand.</summary>
    public static IEnumerable<WebPage> Create(Composition site)
    {
        if (site.Content.All<Practice>().IsEmpty) return [];
        return
        [
            List(site), .. TonightPages.Create(site), .. MapPages.Create(site), .. Strands(site), .. Stages(site),
            .. TopicPages.Of(site, Practice.Definition), .. Practices(site),
        ];
    }

    private static WebPage List(Composition site)
    {
        var frame = site.SectionFrame(Practice.Definition) with { StartsExercise = true };
        return WebPage.Create<PracticesPage, PracticesModel>(
            new(frame, site.Strands, site.Stages, FindGroups.Create(site), !TonightPages.CandidatesOf(site.Guide).IsEmpty, MapPages.HasMap(site),
                site.Content.All<Practice>().Any(practice => !practice.Topics.IsEmpty)), site.Guide.Settings.Span);
    }

    private static Frame ListFrame(Composition site, SitePath path, string title, string summary) => site.Frame(path, title, summary) with
    {
        Breadcrumb = site.BreadcrumbTo(site.Section(Practice.Definition)),
        Section = WebsitePaths.ListOf(Practice.Definition),
        StartsExercise = true,
    };

    private static IEnumerable<WebPage> Strands(Composition site)
    {
        var groups = site.Strands;
        for (var i = 0; i < groups.Length; i++)
        {
            var strand = groups[i].Strand;
            var frame = ListFrame(site, WebsitePaths.Find(strand), strand.Title, strand.Summary) with
            {
                Previous = i > 0 ? Step(groups[i - 1].Strand) : null,
                Next = i + 1 < groups.Length ? Step(groups[i + 1].Strand) : null,
            };
            yield return WebPage.Create<StrandPage, StrandModel>(new(frame, groups[i], StagesOf(site, groups[i])), strand.Span);
        }
    }

    private static ImmutableArray<StageGroup> StagesOf(Composition site, StrandGroup strand) => site.Stages.Length < 2 ? [] :
    [
        .. site.Stages.Select(group => new StageGroup(group.Stage, [.. strand.Practices.Where(practice => practice.Stage.Value == group.Stage.Number)]))
            .Where(group => !group.Practices.IsEmpty),
    ];

    private static IEnumerable<WebPage> Stages(Composition site) => site.Stages.Select(group => WebPage.Create<StagePage, StageModel>(
        new(ListFrame(site, WebsitePaths.Find(group.Stage), site.Strings.Format("stage-title", group.Stage.Number, group.Stage.Title), group.Stage.Summary), group),
        group.Stage.Span));

    private static IEnumerable<WebPage> Practices(Composition site)
    {
        var points = site.Content.All<Source>().SelectMany(source => source.Points).ToDictionary(point => point.Id);
        var inOrder = site.Strands.SelectMany(group => group.Practices).ToList();
        for (var i = 0; i < inOrder.Count; i++)
        {
            var practice = inOrder[i];
            var frame = site.PageFrame(practice) with
            {
                Previous = i > 0 ? Step(inOrder[i - 1]) : null,
                Next = i + 1 < inOrder.Count ? Step(inOrder[i + 1]) : null,
                StartsExercise = true,
            };
            var model = new PracticeModel(
                frame, practice, [.. practice.Needs.Select(site.Guide.Find<Practice>)], site.RelatedTo(practice), site.FindBacklinks(practice),
                practice.Sources.IsDefault ? [] : [.. practice.Sources.Select(citation => points[citation.Point])],
                [.. site.Content.All<Worksheet>().Where(sheet => sheet.Practice?.Target == practice.Id)], site.Topics.Of(practice));
            yield return WebPage.Create<PracticePage, PracticeModel>(model, practice.Span);
        }
    }

    private static NavItem Step(Entry entry) => new(entry.Title, WebsitePaths.Find(entry));
}
