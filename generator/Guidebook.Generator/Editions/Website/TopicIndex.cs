using System.Collections.Immutable;
using Guidebook.Model;
using Guidebook.Themes.Kit.Website;

namespace Guidebook.Generator.Editions.Website;

/// <summary>The topics of all articles. Words that come to the same id are one topic, under the first way of writing it.</summary>
internal sealed class TopicIndex
{
    private readonly Dictionary<string, Slug> ids = new(StringComparer.Ordinal);
    private readonly SortedDictionary<Slug, List<Article>> articles = [];
    private readonly Dictionary<Slug, Topic> topics = [];

    public TopicIndex(ImmutableArray<Article> all)
    {
        var words = new Dictionary<Slug, string>();
        foreach (var article in all)
            foreach (var topic in article.Topics)
            {
                var id = IdOf(topic.Value);
                words.TryAdd(id, topic.Value);
                if (!articles.TryGetValue(id, out var those)) articles[id] = those = [];
                if (those.Count == 0 || !ReferenceEquals(those[^1], article)) those.Add(article);
            }

        foreach (var (id, those) in articles) topics[id] = new(words[id], WebsitePaths.OfTopic(words[id]), those.Count);
    }

    /// <summary>All topics, by their ids.</summary>
    public IEnumerable<Topic> Topics => articles.Keys.Select(id => topics[id]);

    /// <summary>The topics of an article, each once.</summary>
    public ImmutableArray<Topic> Of(Article article)
    {
        var own = ImmutableArray.CreateBuilder<Topic>(article.Topics.Length);
        foreach (var word in article.Topics)
            if (topics[IdOf(word.Value)] is var topic && !own.Contains(topic, ReferenceEqualityComparer.Instance)) own.Add(topic);
        return own.DrainToImmutable();
    }

    /// <summary>The articles on a topic, in order.</summary>
    public IReadOnlyList<Article> On(Topic topic) => articles[IdOf(topic.Title)];

    private Slug IdOf(string topic) => ids.TryGetValue(topic, out var id) ? id : ids[topic] = Slug.From(topic);
}
