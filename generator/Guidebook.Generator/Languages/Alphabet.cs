using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Guidebook.Model;

namespace Guidebook.Generator.Languages;

/// <summary>The order of titles in an index of a language, and the index letter of each title.</summary>
public sealed class Alphabet
{
    private const string Digits = "0–9";
    private const char FirstRank = '\u0100', AfterRanks = '\u0200';
    private const int SyllableBase = 0xAC00, SyllablesALead = 588;

    /// <summary>The initial consonants of Korean syllables, in order.</summary>
    private const string Leads = "ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ";

    private readonly Language language;
    private readonly FrozenDictionary<string, int> ranks;
    private readonly FrozenDictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> ranksOfSpans;
    private readonly int longest;

    /// <summary>Creates the alphabet of a language.</summary>
    public Alphabet(Language language)
    {
        this.language = language;
        ranks = language.IndexLetters.Select((letter, rank) => (letter, rank)).DistinctBy(pair => pair.letter)
            .ToFrozenDictionary(pair => pair.letter, pair => pair.rank, StringComparer.Ordinal);
        ranksOfSpans = ranks.GetAlternateLookup<ReadOnlySpan<char>>();
        longest = language.IndexLetters.Max(letter => letter.Length);
    }

    /// <summary>
    /// The sort key of a title in a list: word by word, without its article and signs, numbers by their value (ISO 999). Titles that differ
    /// in their article or signs only have different keys.
    /// </summary>
    public string ListKeyOf(string title) => $"{WordsOf(LeadingArticles.Without(title, language))}\0{KeyOf(title)}";

    /// <summary>
    /// The sort key of a title for ordinal comparison: digits first, then the language's letters in their order, then all other letters.
    /// </summary>
    public string KeyOf(string title)
    {
        var text = Sorted(title);
        var key = new StringBuilder(text.Length);
        for (var offset = 0; offset < text.Length;) offset += AppendLetter(key, text, offset);
        return key.ToString();
    }

    /// <summary>
    /// The index letter of a title without its article: a letter of the language, <c>0–9</c>, or the title's own first letter if the
    /// language has none for it.
    /// </summary>
    public string LetterOf(string title)
    {
        var text = Sorted(LeadingArticles.Without(title, language));
        if (text.Length == 0 || char.IsDigit(text, 0)) return Digits;
        var (rank, length) = RankAt(text, 0);
        return rank >= 0 ? language.IndexLetters[rank] : text[..length];
    }

    /// <summary>The words of a title as <see cref="KeyOf"/> has them, one space between each two; hyphens and dashes part words.</summary>
    private string WordsOf(string title)
    {
        var text = Sorted(title);
        var key = new StringBuilder(text.Length);
        for (var offset = 0; offset < text.Length;)
        {
            if (char.IsDigit(text[offset]))
            {
                offset = SortedNumbers.Append(key, text, offset);
                continue;
            }

            var category = CharUnicodeInfo.GetUnicodeCategory(text, offset);
            var isGap = char.IsWhiteSpace(text[offset]) || text[offset] == '/' || category is UnicodeCategory.DashPunctuation;
            if (isGap && key is not [.., ' ']) key.Append(' ');
            if (isGap || IsSign(category)) offset += char.IsSurrogatePair(text, offset) ? 2 : 1;
            else offset += AppendLetter(key, text, offset);
        }

        return key.ToString().TrimEnd(' ');
    }

    private static bool IsSign(UnicodeCategory category) =>
        category is UnicodeCategory.Format or (>= UnicodeCategory.ConnectorPunctuation and <= UnicodeCategory.OtherSymbol);

    /// <summary>Appends the letter at an offset; returns its length.</summary>
    private int AppendLetter(StringBuilder key, string text, int offset)
    {
        var (rank, length) = RankAt(text, offset);
        if (rank >= 0) key.Append((char)(FirstRank + rank));
        else AppendOther(key, text.AsSpan(offset, length));
        return length;
    }

    /// <summary>The title from its first letter or digit on, in capitals and NFC.</summary>
    private static string Sorted(string title)
    {
        var composed = Normalization.Compose(title);
        var start = 0;
        while (start < composed.Length && !char.IsLetterOrDigit(composed, start)) start++;
        return composed[start..].ToUpperInvariant();
    }

    /// <summary>
    /// The rank of the letter at an offset, −1 if the language has none for it, and the length of the letter in UTF-16 code units.
    /// </summary>
    private (int Rank, int Length) RankAt(string text, int offset)
    {
        for (var length = Math.Min(longest, text.Length - offset); length > 0; length--)
            if (ranksOfSpans.TryGetValue(text.AsSpan(offset, length), out var rank))
                return (rank, length + MarksAfter(text, offset + length));
        var own = char.IsSurrogatePair(text, offset) ? 2 : 1;
        return (FoldedRank(text, offset), own + MarksAfter(text, offset + own));
    }

    private static int MarksAfter(string text, int offset)
    {
        var end = offset;
        while (end < text.Length && CharUnicodeInfo.GetUnicodeCategory(text, end) is UnicodeCategory.NonSpacingMark) end++;
        return end - offset;
    }

    /// <summary>The rank of the base letter of an accented letter, or of the row of a kana or Korean letter; −1 if there is none.</summary>
    private int FoldedRank(string text, int offset)
    {
        var letter = text[offset];
        if (letter < '\u0080' || char.IsSurrogate(letter)) return -1;
        if (LatinLetters.Fold(char.ToLowerInvariant(letter), "") is { } plain)
            return ranks.GetValueOrDefault(plain[..1].ToUpperInvariant(), -1);
        if (letter >= SyllableBase && (letter - SyllableBase) / SyllablesALead < Leads.Length)
            return RankOfRow(Leads[(letter - SyllableBase) / SyllablesALead]);
        var first = Normalization.Decompose(letter.ToString())[0];
        if (first is >= 'ァ' and <= 'ヶ') first = (char)(first - 'ァ' + 'ぁ'); // katakana as hiragana
        return ranks.TryGetValue(first.ToString(), out var rank) ? rank : RankOfRow(first);
    }

    /// <summary>Kana and Korean letters belong to the last index letter at or before them: き belongs to か.</summary>
    private int RankOfRow(char letter)
    {
        if (letter is not ((>= 'ぁ' and <= 'ん') or (>= 'ㄱ' and <= 'ㅎ'))) return -1;
        var row = -1;
        for (var rank = 0; rank < language.IndexLetters.Length
            && string.CompareOrdinal(language.IndexLetters[rank], letter.ToString()) <= 0; rank++) row = rank;
        return row < 0 && letter == 'ぁ' ? 0 : row; // the small letter comes before the large one
    }

    private static void AppendOther(StringBuilder key, ReadOnlySpan<char> letter)
    {
        foreach (var sign in letter) key.Append(char.IsLetter(sign) && sign < AfterRanks ? (char)(AfterRanks + sign) : sign);
    }
}
