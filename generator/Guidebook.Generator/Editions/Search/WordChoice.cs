namespace Guidebook.Generator.Editions.Search;

/// <summary>
/// Selects the words of the entries for the index. Words that occur in many entries do not help to find one and are dropped. The index of a
/// large guide keeps only the most distinctive words of each entry: those that occur in the fewest others.
/// </summary>
internal sealed class WordChoice
{
    /// <summary>Words in more than this share of all entries are common.</summary>
    private const double Common = 0.2;

    /// <summary>Below this number of entries, common words are kept too.</summary>
    private const int FewEntries = 40;

    /// <summary>Maximum number of indexed words over all entries: about 300 kilobytes, compressed.</summary>
    private const int Room = 120_000;

    private const int LeastEach = 12;

    private readonly SearchVocabulary vocabulary;
    private readonly int[] entriesWith;
    private readonly int[] byTelling;
    private readonly int mostEntries;
    private readonly int most;

    public WordChoice(IReadOnlyCollection<SearchEntry> entries, SearchVocabulary vocabulary)
    {
        this.vocabulary = vocabulary;
        entriesWith = new int[vocabulary.Count];
        foreach (var word in entries.SelectMany(entry => entry.Words)) entriesWith[word]++;
        byTelling =
            Locations(Enumerable.Range(0, vocabulary.Count).OrderBy(word => entriesWith[word])
                .ThenBy(word => vocabulary[word], StringComparer.Ordinal));
        var texts = entries.Count(entry => entry.Words.Length > 0);
        mostEntries = texts < FewEntries ? texts : (int)(Common * texts);
        var all = entries.Sum(entry => entry.Words.Length);
        most = all <= Room ? int.MaxValue : Math.Max(LeastEach, Room / texts);
    }

    /// <summary>The words that are dropped from every entry, in ordinal order.</summary>
    public IEnumerable<string> LeftOut => InOrder(Enumerable.Range(0, vocabulary.Count).Where(IsCommon));

    /// <summary>The indexed words of an entry, in ordinal order.</summary>
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
