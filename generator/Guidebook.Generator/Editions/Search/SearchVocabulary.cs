using System.Buffers;
using System.Runtime.InteropServices;
using System.Text;

namespace Guidebook.Generator.Editions.Search;

/// <summary>
/// All words of a guide, numbered in order of appearance.
/// </summary>
internal sealed class SearchVocabulary
{
    private const int Short = 16;

    /// <summary>The number of words that are found again without a search, as a power of two.</summary>
    private const int RecentBits = 12;

    /// <summary>The numbers of words of up to 16 ASCII letters, which are packed into two numbers: most words of many languages.</summary>
    private readonly Dictionary<ShortWord, int> ofShort = [];

    /// <summary>Of words with one hash, the last one: a few thousand words make up most of a guide.</summary>
    private readonly (ShortWord Word, int Number)[] recent = new (ShortWord, int)[1 << RecentBits];
    private readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> ofOthers =
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
    public bool Has(string word) => TryPack(word, out var packed) ? ofShort.ContainsKey(packed) : ofOthers.ContainsKey(word);

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
        if (!TryPack(word, out var packed))
        {
            See(NumberOf(word, ref CollectionsMarshal.GetValueRefOrAddDefault(ofOthers, word, out var isKnown), isKnown));
            return;
        }

        ref var last = ref recent[(uint)packed.GetHashCode() >> (32 - RecentBits)];
        if (last.Word != packed)
        {
            ref var number = ref CollectionsMarshal.GetValueRefOrAddDefault(ofShort, packed, out var isKnown);
            last = (packed, NumberOf(word, ref number, isKnown));
        }

        See(last.Number);
    }

    private int NumberOf(ReadOnlySpan<char> word, ref int number, bool isKnown)
    {
        if (isKnown) return number;
        words.Add(word.ToString());
        lastSeen.Add(0);
        return number = words.Count - 1;
    }

    /// <summary>Packs a word of up to 16 ASCII letters, a byte a letter; words have no NUL.</summary>
    private static bool TryPack(ReadOnlySpan<char> word, out ShortWord packed)
    {
        packed = default;
        if (word.Length > Short) return false;
        var bytes = MemoryMarshal.AsBytes(new Span<ShortWord>(ref packed));
        return Ascii.FromUtf16(word, bytes, out _) == OperationStatus.Done;
    }

    private void See(int number)
    {
        if (lastSeen[number] == round) return;
        lastSeen[number] = round;
        found.Add(number);
    }

    private readonly record struct ShortWord(ulong Start, ulong End)
    {
        /// <summary>Fibonacci hashing (Knuth, volume 3, 6.4): the first bits are the best.</summary>
        public override int GetHashCode() => (int)(((Start ^ ulong.RotateLeft(End, 29)) * 0x9E3779B97F4A7C15) >> 32);
    }
}
