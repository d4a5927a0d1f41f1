namespace Guidebook.Generator.Editions.Search;

/// <summary>
/// All words of a guide, numbered in order of appearance.
/// </summary>
internal sealed class SearchVocabulary
{
    private readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> numbers =
        new Dictionary<string, int>(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
    private readonly List<string> words = [];
    private readonly List<int> lastSeen = [];
    private readonly List<int> found = [];
    private readonly SearchWords reader;
    private int round;

    /// <summary>Creates a vocabulary without words.</summary>
    public SearchVocabulary() => reader = new(Add);

    /// <summary>Number of words.</summary>
    public int Count => words.Count;

    /// <summary>The word with a number.</summary>
    public string this[int number] => words[number];

    /// <summary>Whether the guide has the word.</summary>
    public bool Has(string word) => numbers.ContainsKey(word);

    /// <summary>The distinct numbers of the words in the texts, except words of the excluded texts.</summary>
    public int[] In(IEnumerable<string> texts, params ReadOnlySpan<string> without)
    {
        round++;
        foreach (var text in without) reader.Read(text);
        found.Clear();
        foreach (var text in texts) reader.Read(text);
        return [.. found];
    }

    private void Add(ReadOnlySpan<char> word)
    {
        if (!numbers.TryGetValue(word, out var number))
        {
            numbers[word] = number = words.Count;
            words.Add(word.ToString());
            lastSeen.Add(0);
        }

        See(number);
    }

    private void See(int number)
    {
        if (lastSeen[number] == round) return;
        lastSeen[number] = round;
        found.Add(number);
    }
}
