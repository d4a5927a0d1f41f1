using Guidebook.Model;

namespace Guidebook.Generator.Caching;

/// <summary>Compares the properties of articles on which other pages depend.</summary>
internal static class ArticleFacets
{
    /// <summary>
    /// Whether two articles differ at most in title, summary, topics, links and text; order, part, headings, pictures and sources are
    /// equal.
    /// </summary>
    public static bool HaveSameFrame(Article one, Article other, ModelComparer comparer) => comparer.AreSame(FrameOf(one), FrameOf(other));

    /// <summary>Whether two articles look the same in lists and have the same source location for diagnostics.</summary>
    public static bool HaveSameNames(Article one, Article other) =>
        one.Span == other.Span && one.Title == other.Title && one.Summary == other.Summary;

    /// <summary>Whether two articles have the same topics.</summary>
    public static bool HaveSameTopics(Article one, Article other) =>
        one.Topics.Select(topic => topic.Value).SequenceEqual(other.Topics.Select(topic => topic.Value));

    /// <summary>Whether two articles have the same links in the same sections.</summary>
    public static bool HaveSameLinks(Article one, Article other) => LinksOf(one).SequenceEqual(LinksOf(other));

    /// <summary>The targets of an article's links.</summary>
    public static IEnumerable<Slug> TargetsOf(Article article) => LinksOf(article).Select(link => link.Target);

    private static Article FrameOf(Article article) => article with
    {
        Title = "",
        Summary = "",
        Topics = [],
        Related = [],
        OneThing = null,
        KeyPoints = [],
        Body = new([new Block.Paragraph([.. PicturesOf(article).Select(picture => new Inline.Image(picture))])], article.Body.Span),
    };

    private static IEnumerable<Picture> PicturesOf(Article article) =>
        article.KeyPoints.Prepend(article.OneThing).Append(article.Body).SelectMany(text => text?.Pictures ?? []);

    /// <summary>Includes the section of each link, because backlinks name it.</summary>
    private static IEnumerable<(Slug Target, string? Fragment, string? From, string? Name)> LinksOf(Article article) => article.AllTexts
        .SelectMany(text => text.References, (text, link) => (Link: link, Part: text.PartAt(link.Span)))
        .Concat(article.AllReferences.Where(listed => listed.IsBacklink).Select(listed => (Link: listed.To, listed.Part)))
        .Select(link => (link.Link.Target, link.Link.Fragment, link.Part?.Fragment, link.Part?.Name));
}
