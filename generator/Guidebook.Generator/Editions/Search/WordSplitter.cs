using System.Globalization;
using System.Text;

namespace Guidebook.Generator.Editions.Search;

/// <summary>Takes the words out of texts as search compares them: lower case, without accents and apostrophes. The theme's search does the same.</summary>
internal sealed class WordSplitter
{
    private readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> known = new HashSet<string>(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
    private char[] word = new char[64];
    private int length;

    /// <summary>The words, each once.</summary>
    public HashSet<string> In(IEnumerable<string> texts)
    {
        var words = new HashSet<string>(StringComparer.Ordinal);
        foreach (var text in texts) Read(text, words);
        return words;
    }

    private void Read(string text, HashSet<string> words)
    {
        foreach (var letter in Ascii.IsValid(text) ? text : text.Normalize(NormalizationForm.FormD))
            if (char.IsLetterOrDigit(letter)) Add(char.ToLowerInvariant(letter));
            else if (!IsInside(letter)) End(words);
        End(words);
    }

    private static bool IsInside(char letter) => letter is '\'' or '’' || CharUnicodeInfo.GetUnicodeCategory(letter) is UnicodeCategory.NonSpacingMark;

    private void Add(char letter)
    {
        if (length == word.Length) Array.Resize(ref word, length * 2);
        word[length++] = letter;
    }

    /// <summary>A single letter says nothing in a text; a digit may.</summary>
    private void End(HashSet<string> words)
    {
        var text = word.AsSpan(0, length);
        length = 0;
        if (text.IsEmpty || (text.Length == 1 && char.IsAsciiLetter(text[0]))) return;
        if (!known.TryGetValue(text, out var shared)) known.Set.Add(shared = text.ToString());
        words.Add(shared);
    }
}
