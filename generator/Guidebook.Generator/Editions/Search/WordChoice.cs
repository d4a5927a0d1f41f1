using System.Collections.Immutable;

namespace Guidebook.Generator.Editions.Search;

/// <summary>
/// Selects the words of the entries for the index. Words that occur in many entries would fill it; they are listed once, with one bit per
/// entry. The index of a large guide keeps only the most distinctive words of each entry: those that occur in the fewest others.
/// </summary>
internal sealed class WordChoice
{
    /// <summary>Words in more than this share of all entries are common.</summary>
    private const double Common = 0.2;

    /// <summary>Below this number of entries, no word is common.</summary>
    private const int FewEntries = 40;

    /// <summary>Maximum number of indexed words over all entries: about 300 kilobytes, compressed.</summary>
    private const int Room = 120_000;

    private const int LeastEach = 12;

    /// <summary>
    /// Number of entries with bits. A common word is in more than a thousand of them, and a search shows thirty, so a larger guide does
    /// without bits for its last entries.
    /// </summary>
    private const int MostMarked = 6_000;

    private readonly SearchVocabulary vocabulary;
    private readonly int[] entriesWith;
    private readonly int[] byTelling;
    private readonly int mostEntries;
    private readonly int most;

    public WordChoice(IReadOnlyList<SearchEntry> entries, SearchVocabulary vocabulary)
    {
        this.vocabulary = vocabulary;
        entriesWith = new int[vocabulary.Count];
        foreach (var word in entries.SelectMany(entry => entry.Words)) entriesWith[word]++;
        byTelling =
            RanksOf(Enumerable.Range(0, vocabulary.Count).OrderBy(word => entriesWith[word])
                .ThenBy(word => vocabulary[word], StringComparer.Ordinal));
        var texts = entries.Count(entry => entry.Words.Length > 0);
        mostEntries = texts < FewEntries ? texts : (int)(Common * texts);
        CommonWords = [.. FindCommon(entries)];
        var all = entries.Sum(entry => entry.Words.Length);
        most = all <= Room ? int.MaxValue : Math.Max(LeastEach, Room / texts);
    }

    /// <summary>
    /// The common words in ordinal order, each with one bit per entry that contains it anywhere; the lowest bit comes first.
    /// </summary>
    public ImmutableArray<(string Word, byte[] Entries)> CommonWords { get; }

    /// <summary>The indexed words of an entry, in ordinal order.</summary>
    public IEnumerable<string> Choose(SearchEntry entry) =>
        InOrder(entry.Words.Where(word => !IsCommon(word)).OrderBy(word => byTelling[word]).Take(most));

    private IEnumerable<(string Word, byte[] Entries)> FindCommon(IReadOnlyList<SearchEntry> entries)
    {
        var marked = Math.Min(entries.Count, MostMarked);
        var common = Enumerable.Range(0, vocabulary.Count).Where(IsCommon).ToDictionary(word => word, _ => new byte[(marked + 7) / 8]);
        foreach (var (i, entry) in entries.Take(marked).Index())
            foreach (var word in entry.Words.Concat(vocabulary.In([entry.Title, entry.Summary, .. entry.Names])))
                if (common.TryGetValue(word, out var bits)) bits[i / 8] |= (byte)(1 << (i % 8));
        return common.Select(pair => (vocabulary[pair.Key], pair.Value)).OrderBy(pair => pair.Item1, StringComparer.Ordinal);
    }

    private bool IsCommon(int word) => entriesWith[word] > mostEntries;

    private IEnumerable<string> InOrder(IEnumerable<int> words) => words.Select(word => vocabulary[word]).Order(StringComparer.Ordinal);

    private static int[] RanksOf(IEnumerable<int> order)
    {
        int[] sorted = [.. order];
        var ranks = new int[sorted.Length];
        for (var rank = 0; rank < sorted.Length; rank++) ranks[sorted[rank]] = rank;
        return ranks;
    }
}
