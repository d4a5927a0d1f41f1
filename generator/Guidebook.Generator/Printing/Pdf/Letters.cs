using System.Globalization;
using System.Text;

namespace Guidebook.Generator.Printing.Pdf;

/// <summary>Comparison of a PDF's text with the words of its HTML.</summary>
internal static class Letters
{
    /// <summary>Stands for a glyph without a letter in its font's table.</summary>
    public const char Unknown = '\uFFFD';

    private const double LeastShare = 0.8;

    /// <summary>Normalises text for comparisons: no white space, no invisible characters such as soft hyphens, all upper case.</summary>
    public static string Plain(string text)
    {
        var (whole, count) = (text.Normalize(NormalizationForm.FormKC), 0);
        var letters = new char[whole.Length];
        foreach (var letter in whole)
            if (!char.IsWhiteSpace(letter) && !IsInvisible(letter)) letters[count++] = letter;
        return new string(letters, 0, count).ToUpperInvariant();
    }

    /// <summary>
    /// The letters of a text in a fixed order, because right-to-left text is painted from left to right, vowel signs before their
    /// consonants, and brackets mirrored.
    /// </summary>
    public static string Sort(string text)
    {
        var letters = Plain(text).Normalize(NormalizationForm.FormKD).ToCharArray();
        foreach (ref var letter in letters.AsSpan()) letter = Opened(letter);
        Array.Sort(letters);
        return new(letters);
    }

    private static char Opened(char letter) => letter switch
    {
        ')' => '(',
        ']' => '[',
        '}' => '{',
        '»' => '«',
        '›' => '‹',
        _ => letter,
    };

    /// <summary>
    /// Whether a shown text can be these words, by their sorted letters: letters may be unknown, and a hyphen may be added.
    /// </summary>
    public static bool AreAlike(string shown, string words)
    {
        var unknown = shown.Count(letter => letter == Unknown);
        var known = shown.Length - unknown;
        var shared = CountShared(shown, words);
        return shared >= LeastShare * known && words.Length - shared <= (1 - LeastShare) * words.Length + 3 * unknown;
    }

    /// <summary>Whether a text has all known letters of a part of it, both by their sorted letters.</summary>
    public static bool Contains(string text, string part) => CountShared(text, part) == part.Count(letter => letter != Unknown);

    private static bool IsInvisible(char letter) => char.GetUnicodeCategory(letter) is UnicodeCategory.Format or UnicodeCategory.Control;

    private static int CountShared(string one, string other)
    {
        var (i, j, shared) = (0, 0, 0);
        while (i < one.Length && j < other.Length)
            if (one[i] == other[j]) (i, j, shared) = (i + 1, j + 1, shared + 1);
            else if (one[i] < other[j]) i++;
            else j++;
        return shared;
    }
}
