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
        var topics = new TopicIndex(site.Content.Articles, site.Guide.Settings.Language);
        return [List(site, topics), .. Parts(site), .. Topics(site, topics), .. Articles(site, topics)];
    }

    /// <summary>The article of which the page shows more than its name; null where it is another kind of page.</summary>
    public static Slug? ArticleOn(WebPage page) => (page.Model as ArticleModel)?.Article.Id;

    /// <summary>The page of an article that goes by the same name as before, and says something else, or is linked to from elsewhere.</summary>
    public static WebPage Again(WebPage page, Article article, Guide guide)
    {
        var model = (ArticleModel)page.Model;
        return page with
        {
            Model = model with
            {
                Frame = model.Frame with { Contents = article.Sections },
                Article = article,
                Related = Composition.RelatedTo(article, guide),
                MentionedIn = Composition.MentionsOf(article, guide),
            },
        };
    }

    private static WayPoint All(Composition site) => new(site.Say["articles"], WebsitePaths.Articles);

    private static WebPage List(Composition site, TopicIndex topics)
    {
        var byPart = ByPart(site);
        var groups = site.Guide.Settings.Parts.Select(part => new ArticleGroup(part, [.. byPart[part.Id]]))
            .Append(new ArticleGroup(null, [.. byPart[null]]))
            .Where(group => !group.Articles.IsEmpty);
        return WebPage.Of<ArticlesPage, ArticlesModel>(
            new(site.SectionFrame(WebsitePaths.Articles, "articles"), [.. groups], topics.Topics.Any()), site.Guide.Settings.Span);
    }

    private static ILookup<Slug?, Listed> ByPart(Composition site) => site.Content.Articles.ToLookup(article => article.Part?.Target, Listed.Of);

    private static IEnumerable<WebPage> Parts(Composition site)
    {
        var byPart = ByPart(site);
        foreach (var part in site.Guide.Settings.Parts)
        {
            var frame = site.Frame(WebsitePaths.Of(part), part.Title, part.Summary) with { Way = site.WayTo(All(site)), Section = WebsitePaths.Articles, Part = WebsitePaths.Of(part) };
            yield return WebPage.Of<PartPage, PartModel>(new(frame, part, [.. byPart[part.Id]]), part.Span);
        }
    }

    private static IEnumerable<WebPage> Topics(Composition site, TopicIndex topics)
    {
        if (!topics.Topics.Any()) yield break;
        var way = new WayPoint(site.Say["topics"], WebsitePaths.Topics);
        var list = site.SectionFrame(WebsitePaths.Topics, "topics") with { Way = site.WayTo(All(site)), Section = WebsitePaths.Articles };
        yield return WebPage.Of<TopicsPage, TopicsModel>(new(list, [.. topics.Topics]), site.Guide.Settings.Span);
        foreach (var topic in topics.Topics)
        {
            var articles = topics.On(topic);
            var frame = site.Frame(topic.Path, topic.Title, "") with { Way = site.WayTo(All(site), way), Section = WebsitePaths.Articles };
            yield return WebPage.Of<TopicPage, TopicModel>(new(frame, topic.Title, [.. articles.Select(Listed.Of)]), articles[0].Span);
        }
    }

    private static IEnumerable<WebPage> Articles(Composition site, TopicIndex topics)
    {
        var articles = site.Content.Articles;
        var steps = articles.Select(Step).ToList();
        var (alone, parts) = (FrameIn(null, site), site.Guide.Settings.Parts.ToDictionary(part => part.Id, part => (Part: part, Frame: FrameIn(part, site))));
        for (var i = 0; i < articles.Length; i++)
        {
            if (!site.KeptArticles.IsDefaultOrEmpty && site.KeptArticles[i] is { } kept)
            {
                yield return kept;
                continue;
            }

            var article = articles[i];
            var (part, around) = article.Part is { } reference ? parts[reference.Target] : (null, alone);
            var frame = around with
            {
                Path = steps[i].Path,
                Title = article.Title,
                Description = article.Summary,
                Contents = article.Sections,
                Previous = i > 0 ? steps[i - 1] : null,
                Next = i + 1 < articles.Length ? steps[i + 1] : null,
            };
            yield return WebPage.Of<ArticlePage, ArticleModel>(new(frame, article, part, topics.Of(article), site.RelatedTo(article), site.MentionsOf(article)), article.Span);
        }
    }

    /// <summary>What is the same around all articles of a part.</summary>
    private static Frame FrameIn(Part? part, Composition site)
    {
        WayPoint? above = part is null ? null : new(part.Title, WebsitePaths.Of(part));
        return site.Frame(WebsitePaths.Articles, "", "") with
        {
            Way = above is null ? site.WayTo(All(site)) : site.WayTo(All(site), above),
            Section = WebsitePaths.Articles,
            Part = above?.Path,
            StartsExercise = !site.Content.Practices.IsEmpty,
        };
    }

    private static WayPoint Step(Article article) => new(article.Title, WebsitePaths.Of(article));
}
