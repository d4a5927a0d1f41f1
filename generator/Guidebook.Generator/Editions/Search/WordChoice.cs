using System.Collections.Immutable;
using System.Runtime.InteropServices;

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
    private readonly int[] byName; // in ordinal order
    private readonly int[] byTelling;
    private readonly int mostEntries;
    private readonly int most;
    private readonly List<int> chosen = [];

    public WordChoice(IReadOnlyList<SearchEntry> entries, SearchVocabulary vocabulary)
    {
        this.vocabulary = vocabulary;
        entriesWith = new int[vocabulary.Count];
        foreach (var entry in entries)
            foreach (var word in entry.Words) entriesWith[word]++;
        byName = RanksOf(Enumerable.Range(0, vocabulary.Count).OrderBy(word => vocabulary[word], StringComparer.Ordinal));
        byTelling = RanksOf(Enumerable.Range(0, vocabulary.Count).OrderBy(word => ((long)entriesWith[word] << 32) | (long)byName[word]));
        var texts = entries.Count(entry => entry.Words.Length > 0);
        mostEntries = texts < FewEntries ? texts : (int)(Common * texts);
        CommonWords = [.. FindCommon(entries)];
        var all = entries.Sum(entry => entry.Words.Length);
        most = all <= Room ? int.MaxValue : Math.Max(LeastEach, Room / texts);
    }

    /// <summary>The word with a number.</summary>
    public string this[int number] => vocabulary[number];

    /// <summary>
    /// The common words in ordinal order, each with one bit per entry that contains it anywhere; the lowest bit comes first.
    /// </summary>
    public ImmutableArray<(string Word, byte[] Entries)> CommonWords { get; }

    /// <summary>The numbers of the indexed words of an entry, the words in ordinal order; valid until the next call.</summary>
    public ReadOnlySpan<int> Choose(SearchEntry entry)
    {
        chosen.Clear();
        foreach (var word in entry.Words)
            if (!IsCommon(word)) chosen.Add(word);
        if (chosen.Count > most)
        {
            chosen.Sort((one, other) => byTelling[one].CompareTo(byTelling[other]));
            chosen.RemoveRange(most, chosen.Count - most);
        }

        chosen.Sort((one, other) => byName[one].CompareTo(byName[other]));
        return CollectionsMarshal.AsSpan(chosen);
    }

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

    private static int[] RanksOf(IEnumerable<int> order)
    {
        int[] sorted = [.. order];
        var ranks = new int[sorted.Length];
        for (var rank = 0; rank < sorted.Length; rank++) ranks[sorted[rank]] = rank;
        return ranks;
    }
}
