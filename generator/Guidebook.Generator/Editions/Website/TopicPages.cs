using Guidebook.Model;
using Guidebook.Themes.Kit;
using Guidebook.Themes.Kit.Website;

namespace Guidebook.Generator.Editions.Website;

/// <summary>The list of topics, and a page for each, in the section of the first kind that has some.</summary>
public static class TopicPages
{
    /// <summary>The pages, where they stand in the section of a kind; else none.</summary>
    public static IEnumerable<WebPage> Create(Composition site, Kind kind)
    {
        if (SectionOf(site) != kind) yield break;
        var (all, section) = (site.Section(kind), site.Paths.ListOf(kind));
        var way = new NavItem(site.Localized["topics"], WebsitePaths.Topics);
        var list = site.SectionFrame(WebsitePaths.Topics, "topics") with { Breadcrumb = site.BreadcrumbTo(all), Section = section };
        yield return WebPage.Create<TopicsModel>(new(list, site.Topics.Topics), site.Guide.Settings.Span);
        foreach (var topic in site.Topics.Topics)
        {
            var entries = site.Topics.On(topic);
            var frame = site.Frame(topic.Path, topic.Title, "") with { Breadcrumb = site.BreadcrumbTo(all, way), Section = section };
            yield return WebPage.Create<TopicModel>(new(frame, topic.Title, [.. entries.Select(Listed.From)]), entries[0].Span);
        }
    }

    /// <summary>The kind in whose section the topics stand; null where there are none.</summary>
    private static Kind? SectionOf(Composition site) => site.Topics.Topics.IsEmpty ? null
        : site.Content.Entries.Has(Article.Definition) ? Article.Definition : Practice.Definition;
}
