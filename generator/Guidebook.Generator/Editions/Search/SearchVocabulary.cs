using System.Globalization;

namespace Guidebook.Generator.Editions.Search;

/// <summary>
/// All words of a guide, numbered in order of appearance. Words are normalised as in search: lower case, without apostrophes. The theme's
/// search also removes accents, which needs language data that the program does not have.
/// </summary>
internal sealed class SearchVocabulary
{
    private readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> numbers =
        new Dictionary<string, int>(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
    private readonly List<string> words = [];
    private readonly List<int> lastSeen = [];
    private readonly List<int> found = [];
    private char[] word = new char[64];
    private int length;
    private int round;

    /// <summary>Number of words.</summary>
    public int Count => words.Count;

    /// <summary>The word with a number.</summary>
    public string this[int number] => words[number];

    /// <summary>The distinct numbers of the words in the texts, except words of the excluded texts.</summary>
    public int[] In(IEnumerable<string> texts, params ReadOnlySpan<string> without)
    {
        Begin();
        foreach (var text in without) Read(text);
        found.Clear();
        foreach (var text in texts) Read(text);
        return [.. found];
    }

    /// <summary>The distinct numbers of several lists.</summary>
    public int[] Together(IEnumerable<int[]> lists)
    {
        int[] all = [.. lists.SelectMany(list => list)]; // evaluated first, because a lazy list may read texts into the vocabulary
        Begin();
        foreach (var number in all) See(number);
        return [.. found];
    }

    private void Begin()
    {
        round++;
        found.Clear();
    }

    private void Read(string text)
    {
        foreach (var letter in text)
            if (char.IsLetterOrDigit(letter)) Add(char.ToLowerInvariant(letter));
            else if (!IsInside(letter)) End();
        End();
    }

    private static bool IsInside(char letter) =>
        letter is '\'' or '’' || CharUnicodeInfo.GetUnicodeCategory(letter) is UnicodeCategory.NonSpacingMark;

    private void Add(char letter)
    {
        if (length == word.Length) Array.Resize(ref word, length * 2);
        word[length++] = letter;
    }

    /// <summary>Ends a word. Single ASCII letters are dropped as meaningless, but digits count.</summary>
    private void End()
    {
        var text = word.AsSpan(0, length);
        length = 0;
        if (text.IsEmpty || (text.Length == 1 && char.IsAsciiLetter(text[0]))) return;
        if (!numbers.TryGetValue(text, out var number))
        {
            numbers[text] = number = words.Count;
            words.Add(text.ToString());
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
