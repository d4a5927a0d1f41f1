using System.Buffers;
using System.Globalization;
using System.Text;

namespace Guidebook.Generator.Editions.Search;

/// <summary>
/// Takes the words out of texts as the theme's search does (<c>words.js</c>): lower case, without apostrophes. Scripts that put no space
/// between words give pairs of letters, and the last letter of a run by itself. The theme's search also folds accents and forms of letters.
/// </summary>
/// <param name="found">Receives each word; the span is valid during the call.</param>
internal sealed class SearchWords(SearchWords.Found found)
{
    private static readonly SearchValues<char> Plain = SearchValues.Create("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz");
    private char[] word = new char[64];
    private int length;
    private int last; // where the last letter of a run begins
    private bool isRun;

    /// <summary>Receives a word.</summary>
    public delegate void Found(ReadOnlySpan<char> word);

    /// <summary>Reads a text; words do not go on in the next one.</summary>
    public void Read(string text)
    {
        for (var rest = text.AsSpan(); rest.Length > 0;)
        {
            var plain = rest.IndexOfAnyExcept(Plain) is >= 0 and var other ? other : rest.Length;
            if (plain > 0) AddPlain(rest[..plain]);
            rest = rest[plain..];
            if (rest.Length > 0) rest = rest[(char.IsAscii(rest[0]) ? ReadSign(rest) : ReadOther(rest))..];
        }

        End();
    }

    /// <summary>
    /// Reads a sign; <c>++</c> or <c>#</c> after a word makes a second word, for names such as C++. Returns the number of letters read.
    /// </summary>
    private int ReadSign(ReadOnlySpan<char> rest)
    {
        if (rest[0] == '\'') return 1;
        var sign = rest.StartsWith("++", StringComparison.Ordinal) ? "++" : rest[0] == '#' ? "#" : "";
        var isName = sign.Length > 0 && length > 0 && !isRun && !(rest.Length > sign.Length && char.IsLetterOrDigit(rest[sign.Length]));
        if (isName)
        {
            found(word.AsSpan(0, length));
            Append(sign);
        }

        End();
        return isName ? sign.Length : 1;
    }

    /// <summary>Reads a letter, mark or symbol outside of ASCII; returns the number of letters read.</summary>
    private int ReadOther(ReadOnlySpan<char> rest)
    {
        Rune.DecodeFromUtf16(rest, out var rune, out var read);
        var letters = rest[..read];
        var category = Rune.GetUnicodeCategory(rune);
        if (IsInside(rune.Value)) return read;
        if (IsMark(rune.Value, category)) AddMark(letters);
        else if (IsUnparted(rune.Value)) AddToRun(letters);
        else if (Rune.IsLetter(rune) || category == UnicodeCategory.DecimalDigitNumber) AddToWord(letters);
        else End();
        if (category == UnicodeCategory.OtherSymbol) found(letters);
        return read;
    }

    private void AddPlain(ReadOnlySpan<char> letters)
    {
        if (isRun) End();
        MakeRoom(letters.Length);
        var to = word.AsSpan(length, letters.Length);
        for (var i = 0; i < to.Length; i++) to[i] = (char)(letters[i] | 0x20); // lower case of a letter, and the same digit
        length += letters.Length;
    }

    private void AddToWord(ReadOnlySpan<char> letters)
    {
        if (isRun) End();
        Append(letters);
    }

    private void AddToRun(ReadOnlySpan<char> letter)
    {
        if (!isRun) End();
        isRun = true;
        EndPair();
        last = length;
        Append(letter);
    }

    private void AddMark(ReadOnlySpan<char> mark)
    {
        if (length > 0) Append(mark);
    }

    /// <summary>Ends the pair of letters in a run, and keeps its second letter for the next pair.</summary>
    private void EndPair()
    {
        if (last == 0) return;
        found(word.AsSpan(0, length));
        word.AsSpan(last..length).CopyTo(word);
        length -= last;
    }

    private void Append(ReadOnlySpan<char> letters)
    {
        MakeRoom(letters.Length);
        letters.ToLowerInvariant(word.AsSpan(length));
        length += letters.Length;
    }

    private void MakeRoom(int letters)
    {
        if (length + letters > word.Length) Array.Resize(ref word, (length + letters) * 2);
    }

    private void End()
    {
        if (isRun) EndPair();
        if (length > 0) found(word.AsSpan(0, length));
        (length, last, isRun) = (0, 0, false);
    }

    private static bool IsInside(int rune) => rune is '’' or 0xAD or 0x200C or 0x200D;

    private static bool IsMark(int rune, UnicodeCategory category) => rune is 0xFF9E or 0xFF9F
        || category is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark;

    /// <summary>
    /// Whether a letter belongs to a script that puts no space between words: Thai, Lao, Burmese, Khmer, kana, Chinese characters.
    /// </summary>
    private static bool IsUnparted(int rune) =>
        rune is (>= 0xE01 and <= 0xE4E) or (>= 0xE81 and <= 0xECE) or (>= 0x1000 and <= 0x103F) or (>= 0x1780 and <= 0x17D3)
            or (>= 0x3005 and <= 0x3007) or (>= 0x3041 and <= 0x30FA) or (>= 0x30FC and <= 0x30FF) or (>= 0x31F0 and <= 0x31FF)
            or (>= 0x3400 and <= 0x4DBF) or (>= 0x4E00 and <= 0x9FFF) or (>= 0xF900 and <= 0xFAFF) or (>= 0xFF66 and <= 0xFF9F)
            or (>= 0x20000 and <= 0x3FFFF);
}
