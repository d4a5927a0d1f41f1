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

    /// <summary>How many words of entries an index has room for: about 300 kilobytes of them, compressed.</summary>
    private const int Room = 120_000;

    private const int LeastEach = 12;

    private readonly Vocabulary vocabulary;
    private readonly int[] entriesWith;
    private readonly int[] byTelling;
    private readonly int mostEntries;
    private readonly int most;

    public WordChoice(IReadOnlyCollection<SearchEntry> entries, Vocabulary vocabulary)
    {
        this.vocabulary = vocabulary;
        entriesWith = new int[vocabulary.Count];
        foreach (var word in entries.SelectMany(entry => entry.Words)) entriesWith[word]++;
        byTelling = Locations(Enumerable.Range(0, vocabulary.Count).OrderBy(word => entriesWith[word]).ThenBy(word => vocabulary[word], StringComparer.Ordinal));
        var texts = entries.Count(entry => entry.Words.Length > 0);
        mostEntries = texts < FewEntries ? texts : (int)(Common * texts);
        var all = entries.Sum(entry => entry.Words.Length);
        most = all <= Room ? int.MaxValue : Math.Max(LeastEach, Room / texts);
    }

    /// <summary>The words that are left out everywhere, in ordinal order.</summary>
    public IEnumerable<string> LeftOut => InOrder(Enumerable.Range(0, vocabulary.Count).Where(IsCommon));

    /// <summary>The words of an entry that are kept, in ordinal order.</summary>
    public IEnumerable<string> Choose(SearchEntry entry) =>
        InOrder(entry.Words.Where(word => !IsCommon(word)).OrderBy(word => byTelling[word]).Take(most));

    private bool IsCommon(int word) => entriesWith[word] > mostEntries;

    private IEnumerable<string> InOrder(IEnumerable<int> words) => words.Select(word => vocabulary[word]).Order(StringComparer.Ordinal);

    private static int[] Locations(IEnumerable<int> order)
    {
        int[] sorted = [.. order];
        var locations = new int[sorted.Length];
        for (var location = 0; location < sorted.Length; location++) locations[sorted[location]] = location;
        return locations;
    }
}
