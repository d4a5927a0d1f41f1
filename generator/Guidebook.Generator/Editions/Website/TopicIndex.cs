using System.Collections.Immutable;
using System.Text;
using Guidebook.Generator.Languages;
using Guidebook.Model;
using Guidebook.Themes.Kit.Website;

namespace Guidebook.Generator.Editions.Website;

/// <summary>The topics of all articles. Words that differ only in capitals, blanks and hyphens are one topic, under the first way of writing it.</summary>
internal sealed class TopicIndex
{
    private readonly Dictionary<string, string> keys = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Topic> topics = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<Article>> articles = new(StringComparer.Ordinal);

    public TopicIndex(ImmutableArray<Article> all, Language language)
    {
        var words = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var article in all)
            foreach (var topic in article.Topics)
            {
                var key = KeyOf(topic.Value);
                words.TryAdd(key, topic.Value);
                if (!articles.TryGetValue(key, out var those)) articles[key] = those = [];
                if (those.Count == 0 || !ReferenceEquals(those[^1], article)) those.Add(article);
            }

        var byId = new SortedDictionary<Slug, Topic>();
        foreach (var (key, title) in words.OrderBy(pair => pair.Key, StringComparer.Ordinal))
        {
            var id = FreeId(title, language, byId);
            topics[key] = byId[id] = new(title, WebsitePaths.OfTopic(id), articles[key].Count);
        }

        Topics = [.. byId.Values];
    }

    /// <summary>All topics, by their ids.</summary>
    public ImmutableArray<Topic> Topics { get; }

    /// <summary>The topics of an article, each once.</summary>
    public ImmutableArray<Topic> Find(Article article)
    {
        var own = ImmutableArray.CreateBuilder<Topic>(article.Topics.Length);
        foreach (var word in article.Topics)
            if (topics[KeyOf(word.Value)] is var topic && !own.Contains(topic, ReferenceEqualityComparer.Instance)) own.Add(topic);
        return own.DrainToImmutable();
    }

    /// <summary>The articles on a topic, in order.</summary>
    public IReadOnlyList<Article> On(Topic topic) => articles[KeyOf(topic.Title)];

    /// <summary>The id of a title, with a number where topics before it have the same: C, C++ and C# are three topics.</summary>
    private static Slug FreeId(string title, Language language, SortedDictionary<Slug, Topic> taken)
    {
        var id = Ids.From(title, language);
        var free = id;
        for (var number = 2; taken.ContainsKey(free); number++) free = Slug.Parse(FormattableString.Invariant($"{id}-{number}"));
        return free;
    }

    private string KeyOf(string topic) => keys.TryGetValue(topic, out var key) ? key : keys[topic] = MakeKey(topic);

    private static string MakeKey(string topic)
    {
        var key = new StringBuilder(topic.Length);
        foreach (var letter in Normalization.Compose(topic))
            if (!char.IsWhiteSpace(letter) && letter != '-') key.Append(char.ToLowerInvariant(letter));
            else if (key.Length > 0 && key[^1] != '-') key.Append('-');
        return key.ToString();
    }
}
