using System.Text;

namespace Guidebook.Generator.Languages;

/// <summary>
/// Unicode's normalization forms NFC and NFD (UAX 15). The framework does not normalize without the system's ICU, and this program runs
/// without ICU, so that its output has the same bytes on all machines.
/// </summary>
public static class Normalization
{
    private const int SyllableBase = 0xAC00, LeadBase = 0x1100, VowelBase = 0x1161, TailBase = 0x11A7;
    private const int LeadCount = 19, VowelCount = 21, TailCount = 28, SyllableCount = LeadCount * VowelCount * TailCount;

    /// <summary>The text in NFC: <c>é</c> as one code point. Lone surrogates become U+FFFD.</summary>
    public static string Compose(string text)
    {
        if (text.AsSpan().IndexOfAnyInRange('\u0300', '\uFFFF') < 0) return text; // below U+0300, no character composes with another
        var characters = Decomposed(text);
        return ToText(Composed(characters));
    }

    /// <summary>The text in NFD: <c>é</c> as <c>e</c> and a combining accent. Lone surrogates become U+FFFD.</summary>
    public static string Decompose(string text) =>
        text.AsSpan().IndexOfAnyInRange('\u00C0', '\uFFFF') < 0 ? text : ToText(Decomposed(text));

    private static List<int> Decomposed(string text)
    {
        var characters = new List<int>(text.Length + 8);
        foreach (var rune in text.EnumerateRunes()) AddParts(rune.Value, characters);
        Reorder(characters);
        return characters;
    }

    private static void AddParts(int character, List<int> characters)
    {
        if (character - SyllableBase is >= 0 and < SyllableCount and var syllable)
        {
            characters.Add(LeadBase + (syllable / (VowelCount * TailCount)));
            characters.Add(VowelBase + (syllable % (VowelCount * TailCount) / TailCount));
            if (syllable % TailCount is > 0 and var tail) characters.Add(TailBase + tail);
        }
        else if (NormalizationTable.Instance.PartsOf(character) is var (first, second))
        {
            AddParts(first, characters);
            if (second != 0) characters.Add(second);
        }
        else
        {
            characters.Add(character);
        }
    }

    /// <summary>Sorts each run of combining marks by combining class; the sort is stable.</summary>
    private static void Reorder(List<int> characters)
    {
        for (var start = 0; start < characters.Count; start++)
        {
            var end = start;
            while (end < characters.Count && NormalizationTable.Instance.ClassOf(characters[end]) != 0) end++;
            if (end - start > 1)
            {
                int[] sorted = [.. characters.GetRange(start, end - start).OrderBy(NormalizationTable.Instance.ClassOf)];
                for (var i = 0; i < sorted.Length; i++) characters[start + i] = sorted[i];
            }

            start = end;
        }
    }

    private static List<int> Composed(List<int> characters)
    {
        var result = new List<int>(characters.Count);
        var (starter, lastClass) = (-1, -1);
        foreach (var character in characters)
        {
            var number = NormalizationTable.Instance.ClassOf(character);
            if (starter >= 0 && lastClass < number && Whole(result[starter], character) is { } whole)
            {
                result[starter] = whole;
                continue;
            }

            (starter, lastClass) = number == 0 ? (result.Count, -1) : (starter, number);
            result.Add(character);
        }

        return result;
    }

    private static int? Whole(int first, int second)
    {
        if (first - LeadBase is >= 0 and < LeadCount and var lead && second - VowelBase is >= 0 and < VowelCount and var vowel)
            return SyllableBase + (((lead * VowelCount) + vowel) * TailCount);
        if (first - SyllableBase is >= 0 and < SyllableCount and var syllable && syllable % TailCount == 0
            && second - TailBase is > 0 and < TailCount and var tail)
            return first + tail;
        return NormalizationTable.Instance.WholeOf(first, second);
    }

    private static string ToText(List<int> characters)
    {
        var text = new StringBuilder(characters.Count);
        foreach (var character in characters) text.Append(new Rune(character));
        return text.ToString();
    }
}
