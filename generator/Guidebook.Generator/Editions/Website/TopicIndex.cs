using System.Collections.Immutable;
using System.Text;
using Guidebook.Generator.Languages;
using Guidebook.Model;
using Guidebook.Themes.Kit.Website;

namespace Guidebook.Generator.Editions.Website;

/// <summary>
/// The topics of all entries. Spellings that differ only in case, spaces and hyphens are one topic, titled by the first spelling.
/// </summary>
internal sealed class TopicIndex
{
    private readonly Dictionary<string, string> keys = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Topic> topics = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<Entry>> entries = new(StringComparer.Ordinal);

    public TopicIndex(IEnumerable<Entry> all, Language language)
    {
        var words = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var entry in all)
            foreach (var topic in entry.ListedUnder)
            {
                var key = KeyOf(topic.Value);
                words.TryAdd(key, topic.Value);
                if (!entries.TryGetValue(key, out var those)) entries[key] = those = [];
                if (those.Count == 0 || !ReferenceEquals(those[^1], entry)) those.Add(entry);
            }

        var byId = new SortedDictionary<Slug, Topic>();
        foreach (var (key, title) in words.OrderBy(pair => pair.Key, StringComparer.Ordinal))
        {
            var id = FreeId(title, language, byId);
            topics[key] = byId[id] = new(title, WebsitePaths.OfTopic(id), Count<Article>(key), Count<Practice>(key));
        }

        Topics = [.. byId.Values];
    }

    /// <summary>All topics, sorted by id.</summary>
    public ImmutableArray<Topic> Topics { get; }

    /// <summary>The distinct topics of an entry.</summary>
    public ImmutableArray<Topic> Find(Entry entry)
    {
        var own = ImmutableArray.CreateBuilder<Topic>(entry.ListedUnder.Length);
        foreach (var word in entry.ListedUnder)
            if (topics[KeyOf(word.Value)] is var topic && !own.Contains(topic, ReferenceEqualityComparer.Instance)) own.Add(topic);
        return own.DrainToImmutable();
    }

    /// <summary>The entries with a topic, in order.</summary>
    public IReadOnlyList<Entry> On(Topic topic) => entries[KeyOf(topic.Title)];

    /// <summary>Creates a unique id from a title; a number distinguishes equal ids, because C, C++ and C# are three topics.</summary>
    private static Slug FreeId(string title, Language language, SortedDictionary<Slug, Topic> taken)
    {
        var id = Ids.From(title, language);
        var free = id;
        for (var number = 2; taken.ContainsKey(free); number++) free = Slug.Parse(FormattableString.Invariant($"{id}-{number}"));
        return free;
    }

    private int Count<TEntry>(string key) => entries[key].OfType<TEntry>().Count();

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
