using System.Collections.Immutable;
using Guidebook.Model;
using Guidebook.Themes.Kit;
using Guidebook.Themes.Kit.Website;

namespace Guidebook.Generator.Editions.Website;

/// <summary>The pages of practices, with lists by strand and by stage.</summary>
public static class PracticePages
{
    private const int NeighboursOnEachSide = 4;

    /// <summary>The list pages first, then the practices by strand.</summary>
    public static IEnumerable<WebPage> Create(Composition site)
    {
        if (site.Content.All<Practice>().IsEmpty) return [];
        return
        [
            List(site), .. TonightPages.Create(site), .. MapPages.Create(site), .. Strands(site), .. Stages(site),
            .. TopicPages.Create(site, Practice.Definition), .. Practices(site),
        ];
    }

    private static WebPage List(Composition site)
    {
        var frame = site.SectionFrame(Practice.Definition) with { StartsExercise = true };
        var hasTopics = site.Content.All<Practice>().Any(practice => !practice.Topics.IsEmpty);
        return WebPage.Create<PracticesModel>(
            new(frame, site.Strands, site.Stages, FindGroups.Create(site), TonightPages.HasTonight(site), MapPages.HasMap(site), hasTopics),
            site.Guide.Settings.Span);
    }

    private static Frame ListFrame(Composition site, SitePath path, LocalizedText title, Passage? summary) =>
        site.Frame(path, title, site.Guide.Plain(summary)) with
        {
            Breadcrumb = site.BreadcrumbTo(site.Section(Practice.Definition)),
            Section = site.Paths.ListOf(Practice.Definition),
            StartsExercise = true,
        };

    private static IEnumerable<WebPage> Strands(Composition site)
    {
        var groups = site.Strands.Where(group => group.Strand is not null)
            .Select(group => (Strand: group.Strand!, group.Practices)).ToList();
        for (var i = 0; i < groups.Count; i++)
        {
            var (strand, practices) = groups[i];
            var frame = ListFrame(site, site.Paths.Find(strand), strand.Title, strand.Summary) with
            {
                Previous = i > 0 ? site.Step(groups[i - 1].Strand) : null,
                Next = i + 1 < groups.Count ? site.Step(groups[i + 1].Strand) : null,
            };
            var stages = StagesOf(site, practices);
            var rest = stages.IsEmpty ? practices : [.. practices.Where(practice => practice.Stage is null)];
            yield return WebPage.Create<StrandModel>(new(frame, strand, stages, rest), strand.Span);
        }
    }

    private static ImmutableArray<StageGroup> StagesOf(Composition site, ImmutableArray<Practice> practices) =>
        site.Stages.Length < 2 ? [] :
    [
        .. site.Stages
            .Select(group => group with { Practices = [.. practices.Where(practice => practice.Stage?.Value == group.Stage.Number)] })
            .Where(group => !group.Practices.IsEmpty),
    ];

    private static IEnumerable<WebPage> Stages(Composition site) => site.Stages.Select(group => WebPage.Create<StageModel>(
        new(FrameOf(site, group.Stage), group), group.Stage.Span));

    private static Frame FrameOf(Composition site, Stage stage) =>
        ListFrame(site, WebsitePaths.OfStage(stage), site.Localized.Format("stage-title", stage.Number, stage.Title), stage.Summary);

    private static IEnumerable<WebPage> Practices(Composition site)
    {
        var points = site.Content.All<Source>().SelectMany(source => source.Points).ToDictionary(point => point.Id);
        var strands = site.Strands.Where(group => group.Strand is not null)
            .ToDictionary(group => group.Strand!.Id, group => group.Practices);
        var inOrder = site.Strands.SelectMany(group => group.Practices).ToList();
        for (var i = 0; i < inOrder.Count; i++)
        {
            var practice = inOrder[i];
            var frame = site.PageFrame(practice) with
            {
                Previous = i > 0 ? site.Step(inOrder[i - 1]) : null,
                Next = i + 1 < inOrder.Count ? site.Step(inOrder[i + 1]) : null,
                StartsExercise = true,
            };
            var model = new PracticeModel(
                frame, practice, [.. practice.Needs.Select(site.Guide.Find<Practice>)], site.RelatedTo(practice),
                site.FindBacklinks(practice),
                practice.Sources.IsDefault ? [] : [.. BySource(site, practice.Sources.Select(citation => points[citation.Point]))],
                [.. site.Content.All<Worksheet>().Where(sheet => sheet.Practice?.Target == practice.Id)], site.Topics.Find(practice))
            {
                Neighbours = practice.Strand is { } strand ? Around(practice, strands[strand.Target]) : [],
            };
            yield return WebPage.Create<PracticeModel>(model, practice.Span);
        }
    }

    private static IEnumerable<CitedSource> BySource(Composition site, IEnumerable<Point> points) => points.GroupBy(point => point.Source)
        .Select(group => new CitedSource(Listed.From(site.Content.All<Source>().First(source => source.Id == group.Key)), [.. group]));

    /// <summary>The practices around one, itself among them; a fixed number, however many its strand has.</summary>
    private static ImmutableArray<Listed> Around(Practice practice, ImmutableArray<Practice> strand)
    {
        const int most = 2 * NeighboursOnEachSide + 1;
        var first = Math.Clamp(strand.IndexOf(practice) - NeighboursOnEachSide, 0, Math.Max(0, strand.Length - most));
        return [.. strand.Skip(first).Take(most).Select(Listed.From)];
    }
}
