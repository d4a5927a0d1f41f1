using System.Globalization;

namespace Guidebook.Generator.Editions.Search;

/// <summary>
/// All words of a guide, numbered as they come. Words are taken out of texts as search compares them: lower case, without
/// apostrophes. The theme's search takes accents away as well, which needs more knowledge of languages than the program brings along.
/// </summary>
internal sealed class Vocabulary
{
    private readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> numbers =
        new Dictionary<string, int>(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
    private readonly List<string> words = [];
    private readonly List<int> lastSeen = [];
    private readonly List<int> found = [];
    private char[] word = new char[64];
    private int length;
    private int round;

    /// <summary>How many there are.</summary>
    public int Count => words.Count;

    /// <summary>The word with a number.</summary>
    public string this[int number] => words[number];

    /// <summary>The numbers of the words in the texts, each once, without those of other texts.</summary>
    public int[] In(IEnumerable<string> texts, params ReadOnlySpan<string> without)
    {
        Begin();
        foreach (var text in without) Read(text);
        found.Clear();
        foreach (var text in texts) Read(text);
        return [.. found];
    }

    /// <summary>Every number of the lists, once.</summary>
    public int[] Together(IEnumerable<int[]> lists)
    {
        int[] all = [.. lists.SelectMany(list => list)]; // first, as the lists may come from texts that are read only now
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

    private static bool IsInside(char letter) => letter is '\'' or '’' || CharUnicodeInfo.GetUnicodeCategory(letter) is UnicodeCategory.NonSpacingMark;

    private void Add(char letter)
    {
        if (length == word.Length) Array.Resize(ref word, length * 2);
        word[length++] = letter;
    }

    /// <summary>A single letter says nothing in a text; a digit may.</summary>
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
