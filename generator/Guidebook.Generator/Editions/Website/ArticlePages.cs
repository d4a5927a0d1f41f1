using Guidebook.Model;
using Guidebook.Themes.Kit;
using Guidebook.Themes.Kit.Website;

namespace Guidebook.Generator.Editions.Website;

/// <summary>The pages of articles and their parts.</summary>
public static class ArticlePages
{
    /// <summary>The list pages first, then the articles in order.</summary>
    public static IEnumerable<WebPage> Create(Composition site)
    {
        var articles = site.Content.All<Article>();
        if (articles.IsEmpty) return [];
        var byPart = articles.ToLookup(article => article.Part?.Target, site.ListedOf);
        return [ListOf(site, byPart), .. Parts(site, byPart), .. TopicPages.Create(site, Article.Definition), .. Articles(site)];
    }

    /// <summary>The id of the article on its own page; null for other pages.</summary>
    public static Slug? ArticleOn(WebPage page) => (page.Model as ArticleModel)?.Article.Id;

    /// <summary>Updates the page of an article whose title is unchanged and whose text or backlinks have changed.</summary>
    public static WebPage Update(WebPage page, Article article, Guide guide)
    {
        var model = (ArticleModel)page.Model;
        return page with
        {
            Model = model with
            {
                Frame = model.Frame with { Contents = article.Sections },
                Article = article,
                Related = Composition.RelatedTo(article, guide),
                Backlinks = Composition.FindBacklinks(article, guide),
            },
        };
    }

    private static WebPage ListOf(Composition site, ILookup<Slug?, Listed> byPart)
    {
        var groups = site.Content.All<Part>().Select(part => new ArticleGroup(part, [.. byPart[part.Id]]))
            .Append(new ArticleGroup(null, [.. byPart[null]]))
            .Where(group => !group.Articles.IsEmpty);
        return WebPage.Create<ArticlesModel>(
            new(site.SectionFrame(Article.Definition), [.. groups], site.Topics.Topics.Any()), site.Guide.Settings.Span);
    }

    private static IEnumerable<WebPage> Parts(Composition site, ILookup<Slug?, Listed> byPart)
    {
        var list = site.Section(Article.Definition);
        var way = site.BreadcrumbTo(list);
        foreach (var part in site.Content.All<Part>())
        {
            var path = site.Paths.Find(part);
            var frame = site.Frame(path, part.Title, site.Guide.Plain(part.Summary)) with
            {
                Breadcrumb = way,
                Section = list.Path,
                Part = path,
            };
            yield return WebPage.Create<PartModel>(new(frame, part, [.. byPart[part.Id]]), part.Span);
        }
    }

    private static WebPage[] Articles(Composition site)
    {
        var articles = site.Content.All<Article>();
        var (steps, topics) = (articles.Select(site.Step).ToList(), site.Topics);
        var alone = FrameIn(null, site);
        var parts = site.Content.All<Part>().ToDictionary(part => part.Id, part => (Part: part, Frame: FrameIn(part, site)));
        var pages = new WebPage[articles.Length];
        Parallel.For(0, pages.Length, i => pages[i] =
            site.KeptArticles.IsDefaultOrEmpty || site.KeptArticles[i] is not { } kept ? Create(i) : kept);
        return pages;

        WebPage Create(int i)
        {
            var article = articles[i];
            var (part, around) = article.Part is { } reference ? parts[reference.Target] : (null, alone);
            var frame = around with
            {
                Path = steps[i].Path,
                Title = article.Title,
                Description = site.Guide.Plain(article.Summary),
                Contents = article.Sections,
                Previous = i > 0 ? steps[i - 1] : null,
                Next = i + 1 < articles.Length ? steps[i + 1] : null,
            };
            return WebPage.Create<ArticleModel>(
                new(frame, article, part, topics.Find(article), site.RelatedTo(article), site.FindBacklinks(article)), article.Span);
        }
    }

    /// <summary>The frame that all articles of a part share.</summary>
    private static Frame FrameIn(Part? part, Composition site)
    {
        NavItem? above = part is null ? null : new(part.Title, site.Paths.Find(part));
        var list = site.Section(Article.Definition);
        return site.Frame(list.Path, "", "") with
        {
            Breadcrumb = above is null ? site.BreadcrumbTo(list) : site.BreadcrumbTo(list, above),
            Section = list.Path,
            Part = above?.Path,
            StartsExercise = site.Content.Entries.Has(Practice.Definition),
        };
    }
}
