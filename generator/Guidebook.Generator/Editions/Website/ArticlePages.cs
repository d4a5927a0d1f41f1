using System.Collections.Immutable;
using Guidebook.Model;
using Guidebook.Themes.Hearth.Website;
using Guidebook.Themes.Kit.Website;

namespace Guidebook.Generator.Editions.Website;

/// <summary>Articles, their parts and their topics.</summary>
public static class ArticlePages
{
    /// <summary>The lists first, then the articles in order.</summary>
    public static IEnumerable<WebPage> Of(Composition site)
    {
        if (site.Content.Articles.IsEmpty) return [];
        var topics = TopicsOf(site);
        return [List(site, topics), .. Parts(site), .. Topics(site, topics), .. Articles(site, topics)];
    }

    private static WayPoint All(Composition site) => new(site.Say["articles"], WebsitePaths.Articles);

    /// <summary>The topics by their words' ids; words that come to the same id are one topic, under the first way of writing it.</summary>
    private static ImmutableSortedDictionary<Slug, Topic> TopicsOf(Composition site) => site.Content.Articles
        .SelectMany(article => article.Topics)
        .GroupBy(topic => Slug.From(topic.Value))
        .ToImmutableSortedDictionary(same => same.Key, same => new Topic(same.First().Value, WebsitePaths.OfTopic(same.First().Value), same.Count()));

    private static WebPage List(Composition site, ImmutableSortedDictionary<Slug, Topic> topics)
    {
        var byPart = site.Content.Articles.ToLookup(article => article.Part?.Target);
        var groups = site.Guide.Settings.Parts.Select(part => new ArticleGroup(part, [.. byPart[part.Id]]))
            .Append(new ArticleGroup(null, [.. byPart[null]]))
            .Where(group => !group.Articles.IsEmpty);
        return WebPage.Of<ArticlesPage, ArticlesModel>(
            new(site.SectionFrame(WebsitePaths.Articles, "articles"), [.. groups], !topics.IsEmpty), site.Guide.Settings.Span);
    }

    private static IEnumerable<WebPage> Parts(Composition site)
    {
        var byPart = site.Content.Articles.ToLookup(article => article.Part?.Target);
        foreach (var part in site.Guide.Settings.Parts)
        {
            var frame = site.Frame(WebsitePaths.Of(part), part.Title, part.Summary) with { Way = site.WayTo(All(site)), Section = WebsitePaths.Articles, Part = WebsitePaths.Of(part) };
            yield return WebPage.Of<PartPage, PartModel>(new(frame, part, [.. byPart[part.Id]]), part.Span);
        }
    }

    private static IEnumerable<WebPage> Topics(Composition site, ImmutableSortedDictionary<Slug, Topic> topics)
    {
        if (topics.IsEmpty) yield break;
        var way = new WayPoint(site.Say["topics"], WebsitePaths.Topics);
        var list = site.SectionFrame(WebsitePaths.Topics, "topics") with { Way = site.WayTo(All(site)), Section = WebsitePaths.Articles };
        yield return WebPage.Of<TopicsPage, TopicsModel>(new(list, [.. topics.Values]), site.Guide.Settings.Span);
        var byTopic = site.Content.Articles
            .SelectMany(article => article.Topics.Select(topic => (article, topic: Slug.From(topic.Value))))
            .ToLookup(pair => pair.topic, pair => pair.article);
        foreach (var (id, topic) in topics)
        {
            var frame = site.Frame(topic.Path, topic.Title, "") with { Way = site.WayTo(All(site), way), Section = WebsitePaths.Articles };
            yield return WebPage.Of<TopicPage, TopicModel>(new(frame, topic.Title, [.. byTopic[id].Distinct()]), byTopic[id].First().Span);
        }
    }

    private static IEnumerable<WebPage> Articles(Composition site, ImmutableSortedDictionary<Slug, Topic> topics)
    {
        var articles = site.Content.Articles;
        var steps = articles.Select(Step).ToList();
        var all = All(site);
        for (var i = 0; i < articles.Length; i++)
        {
            var article = articles[i];
            var part = article.Part is { } reference ? site.Guide.Find<Part>(reference) : null;
            var frame = site.Frame(steps[i].Path, article.Title, article.Summary) with
            {
                Way = part is null ? site.WayTo(all) : site.WayTo(all, new(part.Title, WebsitePaths.Of(part))),
                Contents = article.Sections,
                Previous = i > 0 ? steps[i - 1] : null,
                Next = i + 1 < articles.Length ? steps[i + 1] : null,
                Section = WebsitePaths.Articles,
                Part = part is null ? null : WebsitePaths.Of(part),
                StartsExercise = !site.Content.Practices.IsEmpty,
            };
            var model = new ArticleModel(
                frame, article, part, [.. article.Topics.Select(topic => topics[Slug.From(topic.Value)]).Distinct()], site.RelatedTo(article),
                site.MentionsOf(article));
            yield return WebPage.Of<ArticlePage, ArticleModel>(model, article.Span);
        }
    }

    private static WayPoint Step(Article article) => new(article.Title, WebsitePaths.Of(article));
}
