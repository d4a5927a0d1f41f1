using System.Collections.Immutable;
using Guidebook.Generator.Diagnostics;
using Guidebook.Generator.Editions.Website;
using Guidebook.Generator.Linking;
using Guidebook.Generator.Reading.Entries;
using Guidebook.Model;

namespace Guidebook.Generator.Caching;

/// <summary>
/// The changes since the last site, if only texts and links of articles have changed: no article was added, removed or moved, and headings
/// are unchanged. Most edits are of this kind, and need no new links in the thousands of other articles.
/// </summary>
public sealed class ArticleEdits
{
    private static readonly Comparer<Article> ByOrder = Comparer<Article>.Create(ArticleReader.ByOrder);

    private readonly ImmutableArray<WebPage> pages;
    private readonly Relinked links;
    private readonly HashSet<Slug> edited;
    private readonly HashSet<Slug> renamed;
    private readonly bool haveSameTopics;

    private ArticleEdits(ImmutableArray<WebPage> pages, Relinked links, ImmutableArray<ArticleEdit> edits, ModelComparer comparer)
    {
        (this.pages, this.links) = (pages, links);
        edited = [.. edits.Select(edit => edit.Now.Id)];
        renamed = [.. edits.Where(edit => !HaveSameNames(edit.Before, edit.Now, comparer)).Select(edit => edit.Now.Id)];
        haveSameTopics = edits.All(edit => HaveSameTopics(edit.Before, edit.Now));
    }

    /// <summary>The guide after the edits.</summary>
    public Guide Guide => links.Guide;

    /// <summary>
    /// Finds the edits. Null if more has changed, if there were diagnostics in the last build or are some in this one (they must be found
    /// again), or if an article links to a missing entry.
    /// </summary>
    /// <param name="diagnostics">The diagnostics of reading; those of linking are added.</param>
    internal static ArticleEdits? Find(DrawnSite? last, Content content, DateOnly today, DiagnosticBag diagnostics, ModelComparer comparer)
    {
        if (last is null || last.CleanOn != today || !diagnostics.IsEmpty) return null;
        var before = last.Guide.Content;
        if (before with { Entries = content.Entries } != content || Between(before.Entries, content.Entries) is not { } edits) return null;
        if (!edits.All(edit => HaveSameFrame(edit.Before, edit.Now, comparer))) return null;
        var links = edits.All(edit => HaveSameLinks(edit.Before, edit.Now))
            ? Relinker.Keep(last.Guide, content, edits, diagnostics)
            : Relinker.Follow(last.Guide, content, edits, diagnostics);
        return links is null ? null : new(last.AllPages, links, edits, comparer);
    }

    /// <summary>The changed articles; null if other entries have changed, or entries were added or removed.</summary>
    private static ImmutableArray<ArticleEdit>? Between(EntryList before, EntryList now)
    {
        if (before.Count != now.Count) return null;
        var edits = ImmutableArray.CreateBuilder<ArticleEdit>();
        foreach (var (one, other) in before.Zip(now))
        {
            if (ReferenceEquals(one, other)) continue;
            if (one is not Article old || other is not Article edited) return null;
            edits.Add(new(old, edited));
        }

        return edits.ToImmutable();
    }

    /// <summary>
    /// The website's pages after the edits. Null if all pages must be composed again: lists have changed, or backlinks of entries other
    /// than articles have.
    /// </summary>
    public ImmutableArray<WebPage>? Recompose()
    {
        if (renamed.Count > 0 || !haveSameTopics || !links.Mentioned.All(id => Guide.Entries[id] is Article)) return null;
        var again = pages.ToBuilder();
        foreach (var id in edited.Union(links.Mentioned))
        {
            var article = (Article)Guide.Entries[id];
            if (PageOf(article) is not (>= 0 and var page)) return null;
            again[page] = ArticlePages.Update(pages[page], article, Guide);
        }

        return again.MoveToImmutable();
    }

    /// <summary>
    /// The index of an article's page; negative if it is not where it should be. The pages of the articles stand together, in the order of
    /// the articles, so that one of thousands is found without a look at each.
    /// </summary>
    private int PageOf(Article article)
    {
        var first = 0;
        while (first < pages.Length && ArticlePages.ArticleOn(pages[first]) is null) first++;
        var page = first + Guide.Content.All<Article>().BinarySearch(article, ByOrder);
        return page >= first && page < pages.Length && ArticlePages.ArticleOn(pages[page]) == article.Id ? page : -1;
    }

    /// <summary>
    /// The unchanged page of each article, in order; null for a changed one. Empty if all may have changed, because pages show the topics'
    /// numbers of articles and the navigation.
    /// </summary>
    public ImmutableArray<WebPage?> KeptArticles()
    {
        if (!haveSameTopics
            || (!Guide.Settings.Navigation.IsDefault && Guide.Settings.Navigation.Any(reference => renamed.Contains(reference.Target))))
            return [];
        var touched = edited.Union(links.Mentioned).Union(Beside()).Union(renamed.SelectMany(Linked)).ToHashSet();
        return [.. pages.Where(page => ArticlePages.ArticleOn(page) is not null)
            .Select(page => touched.Contains(ArticlePages.ArticleOn(page)!.Value) ? null : page)];
    }

    /// <summary>The articles before and after renamed ones.</summary>
    private IEnumerable<Slug> Beside()
    {
        var articles = Guide.Content.All<Article>();
        for (var i = 0; i < articles.Length; i++)
            if ((i > 0 && renamed.Contains(articles[i - 1].Id)) || (i + 1 < articles.Length && renamed.Contains(articles[i + 1].Id)))
                yield return articles[i].Id;
    }

    /// <summary>The entries that link to an article, and the targets of its links.</summary>
    private IEnumerable<Slug> Linked(Slug id) =>
        Guide.FindBacklinks(id).Select(backlink => backlink.From).Concat(TargetsOf((Article)Guide.Entries[id]));

    /// <summary>Whether any dependency of a page has changed.</summary>
    public bool Affect(Dependencies dependencies) =>
        edited.Overlaps(dependencies.Read) || renamed.Overlaps(dependencies.Titles) || links.Mentioned.Overlaps(dependencies.Backlinks);

    /// <summary>
    /// Whether two articles are the same but for their names, topics, links and words: in their place, headings, pictures and sources,
    /// and the part to which they belong.
    /// </summary>
    private static bool HaveSameFrame(Article one, Article other, ModelComparer comparer) => comparer.AreSame(FrameOf(one), FrameOf(other));

    /// <summary>Whether lists show the two alike, and findings about the two name the same place.</summary>
    private static bool HaveSameNames(Article one, Article other, ModelComparer comparer) =>
        one.Span == other.Span && one.Title == other.Title && comparer.AreSame(one.Summary, other.Summary);

    /// <summary>Whether the two are on the same topics.</summary>
    private static bool HaveSameTopics(Article one, Article other) =>
        one.Topics.Select(topic => topic.Value).SequenceEqual(other.Topics.Select(topic => topic.Value));

    /// <summary>Whether the two lead to the same entries, from the same places.</summary>
    private static bool HaveSameLinks(Article one, Article other) => LinksOf(one).SequenceEqual(LinksOf(other));

    /// <summary>The entries to which an article leads.</summary>
    private static IEnumerable<Slug> TargetsOf(Article article) => LinksOf(article).Select(link => link.Target);

    private static Article FrameOf(Article article) => article with
    {
        Title = "",
        Summary = null,
        Topics = [],
        Related = [],
        OneThing = null,
        KeyPoints = [],
        Body = new(
            [new Block.Paragraph([.. PicturesOf(article).Select(picture => new Inline.Image(picture)), .. FilesOf(article)])],
            article.Body.Span),
    };

    private static IEnumerable<Picture> PicturesOf(Article article) =>
        article.KeyPoints.Prepend(article.OneThing).Append(article.Body).SelectMany(text => text?.Pictures ?? []);

    private static IEnumerable<Inline> FilesOf(Article article) =>
        article.AllTexts.SelectMany(text => text.Files).Select(file => new Inline.FileLink(file, []));

    /// <summary>Backlinks name the section in which a link stands.</summary>
    private static IEnumerable<(Slug Target, string? Fragment, bool IsDoubtful, string? From, string? Name)> LinksOf(
        Article article) => article.AllTexts
        .SelectMany(text => text.References, (text, link) => (Link: link, Part: text.PartAt(link.Span)))
        .Concat(article.AllReferences.Where(listed => listed.IsBacklink).Select(listed => (Link: listed.To, listed.Part)))
        .Select(link => (link.Link.Target, link.Link.Fragment, link.Link.Doubt is not null, link.Part?.Fragment, link.Part?.Name));
}
