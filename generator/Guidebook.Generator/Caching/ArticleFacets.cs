using Guidebook.Model;

namespace Guidebook.Generator.Caching;

/// <summary>What the rest of a guide takes from an article, part by part.</summary>
internal static class ArticleFacets
{
    /// <summary>
    /// Whether two articles are the same but for their names, topics, links and words: in their place, headings, pictures and sources,
    /// and the part to which they belong.
    /// </summary>
    public static bool HaveSameFrame(Article one, Article other, ModelComparer comparer) => comparer.AreSame(FrameOf(one), FrameOf(other));

    /// <summary>Whether lists show the two alike, and findings about the two name the same place.</summary>
    public static bool HaveSameNames(Article one, Article other) =>
        one.Span == other.Span && one.Title == other.Title && one.Summary == other.Summary;

    /// <summary>Whether the two are on the same topics.</summary>
    public static bool HaveSameTopics(Article one, Article other) =>
        one.Topics.Select(topic => topic.Value).SequenceEqual(other.Topics.Select(topic => topic.Value));

    /// <summary>Whether the two lead to the same entries, from the same places.</summary>
    public static bool HaveSameLinks(Article one, Article other) => LinksOf(one).SequenceEqual(LinksOf(other));

    /// <summary>The entries to which an article leads.</summary>
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

    /// <summary>Backlinks name the section in which a link stands.</summary>
    private static IEnumerable<(Slug Target, string? Fragment, string? From, string? Name)> LinksOf(Article article) => article.AllTexts
        .SelectMany(text => text.References, (text, link) => (Link: link, Part: text.PartAt(link.Span)))
        .Concat(article.AllReferences.Where(listed => listed.IsBacklink).Select(listed => (Link: listed.To, listed.Part)))
        .Select(link => (link.Link.Target, link.Link.Fragment, link.Part?.Fragment, link.Part?.Name));
}
