using System.Collections.Frozen;

namespace Guidebook.Generator.Languages;

/// <summary>Folds accented Latin letters to the base letters of ids and indexes.</summary>
internal static class LatinLetters
{
    /// <summary>Lower-case letters that have no canonical decomposition, with their replacements.</summary>
    private static readonly FrozenDictionary<char, string> Whole = Pairs(
        "ß ss æ ae œ oe ø o đ d ð d þ th ł l ŋ n ı i ħ h ŧ t ĸ k ſ s ĳ ij ŀ l ŉ n ə e ﬀ ff ﬁ fi ﬂ fl ﬃ ffi ﬄ ffl ﬅ st ﬆ st");

    private static readonly FrozenDictionary<char, string> German = Pairs("ä ae ö oe ü ue");

    /// <summary>The base letters for a lower-case letter; null if it is not a Latin letter.</summary>
    /// <param name="primary">The primary language subtag: German folds <c>ö</c> to <c>oe</c>.</param>
    public static string? Fold(char letter, string primary)
    {
        if (char.IsAsciiLetterLower(letter)) return letter.ToString();
        if (letter < '\u0080') return null;
        if (primary is "de" && German.TryGetValue(letter, out var german)) return german;
        if (Whole.TryGetValue(letter, out var whole)) return whole;
        if (!char.IsLetter(letter)) return null;
        var first = Normalization.Decompose(letter.ToString())[0];
        return char.IsAsciiLetterLower(first) ? first.ToString() : null;
    }

    private static FrozenDictionary<char, string> Pairs(string words) =>
        words.Split(' ').Chunk(2).ToFrozenDictionary(pair => pair[0][0], pair => pair[1]);
}
