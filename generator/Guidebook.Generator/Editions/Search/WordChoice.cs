namespace Guidebook.Generator.Editions.Search;

/// <summary>
/// Chooses which words of the entries go into the index. Words that stand in many entries lead to none of them; and an index of a
/// large guide has room only for the words of each entry that tell most, those that stand in the fewest others.
/// </summary>
internal sealed class WordChoice
{
    /// <summary>Words that stand in more than this part of all entries are common.</summary>
    private const double Common = 0.2;

    /// <summary>In fewer entries than this, even a common word leads somewhere.</summary>
    private const int FewEntries = 40;

    /// <summary>How many words of entries an index has room for: about 200 kilobytes of them, compressed.</summary>
    private const int Room = 120_000;

    private const int LeastEach = 12;

    private readonly Dictionary<string, int> entriesWith = new(StringComparer.Ordinal);
    private readonly HashSet<string> common;
    private readonly int most;

    public WordChoice(IReadOnlyCollection<SearchEntry> entries)
    {
        var texts = entries.Where(entry => entry.Words.Count > 0).ToList();
        foreach (var word in texts.SelectMany(entry => entry.Words)) entriesWith[word] = entriesWith.GetValueOrDefault(word) + 1;
        common = texts.Count < FewEntries ? [] : [.. entriesWith.Where(pair => pair.Value > Common * texts.Count).Select(pair => pair.Key)];
        var all = texts.Sum(entry => entry.Words.Count);
        most = all <= Room ? int.MaxValue : Math.Max(LeastEach, Room / texts.Count);
    }

    /// <summary>The words that are left out everywhere, in ordinal order.</summary>
    public IEnumerable<string> LeftOut => common.Order(StringComparer.Ordinal);

    /// <summary>The words of an entry that are kept, in ordinal order.</summary>
    public IEnumerable<string> Of(SearchEntry entry) => entry.Words
        .Where(word => !common.Contains(word))
        .OrderBy(word => entriesWith[word]).ThenBy(word => word, StringComparer.Ordinal)
        .Take(most)
        .Order(StringComparer.Ordinal);
}
