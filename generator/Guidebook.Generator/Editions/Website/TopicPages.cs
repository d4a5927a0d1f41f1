using Guidebook.Model;
using Guidebook.Themes.Kit;
using Guidebook.Themes.Kit.Website;

namespace Guidebook.Generator.Editions.Website;

/// <summary>The list of topics and a page for each topic, in the section of articles, else of practices.</summary>
public static class TopicPages
{
    private const int EntriesInList = 4;

    /// <summary>Creates the pages if they are in the section of this kind; else none.</summary>
    public static IEnumerable<WebPage> Create(Composition site, Kind kind)
    {
        if (SectionOf(site) != kind) yield break;
        var (all, section) = (site.Section(kind), site.Paths.ListOf(kind));
        var way = new NavItem(site.Localized["topics"], WebsitePaths.Topics);
        var list = site.SectionFrame(WebsitePaths.Topics, "topics") with { Breadcrumb = site.BreadcrumbTo(all), Section = section };
        var rows = site.Topics.Topics.Select(
            topic => new TopicRow(topic, [.. site.Topics.On(topic).Take(EntriesInList).Select(site.ListedOf)]));
        yield return WebPage.Create<TopicsModel>(new(list, [.. rows]), site.Guide.Settings.Span);
        foreach (var topic in site.Topics.Topics)
        {
            var entries = site.Topics.On(topic);
            var frame = site.Frame(topic.Path, topic.Title, "") with { Breadcrumb = site.BreadcrumbTo(all, way), Section = section };
            yield return WebPage.Create<TopicModel>(new(frame, topic, [.. entries.Select(site.ListedOf)]), entries[0].Span);
        }
    }

    /// <summary>The kind whose section contains the topics; null if there are no topics.</summary>
    private static Kind? SectionOf(Composition site) => site.Topics.Topics.IsEmpty ? null
        : site.Content.Entries.Has(Article.Definition) ? Article.Definition : Practice.Definition;
}
