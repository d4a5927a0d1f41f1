using System.Collections.Immutable;
using Guidebook.Generator.Diagnostics;
using Guidebook.Generator.Editions.Website;
using Guidebook.Generator.Linking;
using Guidebook.Model;

namespace Guidebook.Generator.Remembering;

/// <summary>
/// A change of words alone: the texts of some articles say something else, and all that the rest of the guide takes from them (titles,
/// headings, links, pictures, sources) is as it was. Most edits are such, and ten thousand articles need not be linked anew for them.
/// </summary>
public sealed class Rewording
{
    private readonly DrawnSite last;
    private readonly Content content;
    private readonly Dictionary<Slug, Article> articles;

    private Rewording(DrawnSite last, Content content, Dictionary<Slug, Article> articles) => (this.last, this.content, this.articles) = (last, content, articles);

    /// <summary>The ids of the articles that say something else.</summary>
    public IReadOnlyCollection<Slug> Articles => articles.Keys;

    /// <summary>What has changed since the last site; null where it is more than words, or where anything was found then or now in reading and linking.</summary>
    public static Rewording? Between(DrawnSite? last, Content content, DateOnly today, Findings findings)
    {
        if (last is null || last.SoundOn != today || !findings.IsEmpty) return null;
        var before = last.Guide.Content;
        if (before.Articles.Length != content.Articles.Length || before with { Articles = content.Articles } != content) return null;
        var articles = new Dictionary<Slug, Article>();
        for (var i = 0; i < content.Articles.Length; i++)
        {
            var (old, article) = (before.Articles[i], content.Articles[i]);
            if (ReferenceEquals(old, article)) continue;
            if (!WordlessArticle.AreSame(old, article)) return null;
            articles[article.Id] = article;
        }

        return new(last, content, articles);
    }

    /// <summary>The guide with the new words.</summary>
    public Guide Relink(Findings findings) => GuideLinker.Relink(last.Guide, content, articles.Values, findings);

    /// <summary>The pages of the website with the new words.</summary>
    public ImmutableArray<WebPage> Recompose() => [.. last.AllPages.Select(page => ArticlePages.IdOn(page) is { } id && articles.TryGetValue(id, out var article) ? ArticlePages.Reworded(page, article) : page)];
}
