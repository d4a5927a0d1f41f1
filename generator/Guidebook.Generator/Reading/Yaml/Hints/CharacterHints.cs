using System.Buffers;
using System.Globalization;

namespace Guidebook.Generator.Reading;

/// <summary>Letters that look like a space or a quote, or like nothing, and are something else: they come along from word processors and web pages.</summary>
internal static class CharacterHints
{
    private static readonly SearchValues<char> Quotes = SearchValues.Create("“”„‟«»‘’‚");

    private static readonly SearchValues<char> Blanks = SearchValues.Create(
        "\u00A0\u00AD\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200A\u200B\u200C\u200D\u200E\u200F\u202F\u205F\u2060\u3000");

    /// <summary>Where the first letter stands that looks like a space or like nothing; -1 where there is none.</summary>
    public static int IndexOfBlank(ReadOnlySpan<char> text) => text.IndexOfAny(Blanks);

    /// <summary>What to do about such a letter: a sentence that names it.</summary>
    public static string Advice(char letter)
    {
        var number = ((int)letter).ToString("X4", CultureInfo.InvariantCulture);
        return letter is '\u00AD' or (>= '\u200B' and <= '\u200F') or '\u2060'
            ? $"The invisible character U+{number} stands here. Delete it; it probably came along when the text was pasted."
            : $"A {NameOf(letter)} (U+{number}) stands here; it looks like a space and is none to YAML. Delete it and type a plain space.";
    }

    /// <summary>What is odd about a value that is none of those expected, led by a space; null where nothing is.</summary>
    public static string? Hint(string text)
    {
        if (text.AsSpan().IndexOfAny(Quotes) >= 0) return " To YAML curly quotes are letters like any other: leave them out.";
        return IndexOfBlank(text) is >= 0 and var at ? $" In it, letter {at + 1} is U+{((int)text[at]).ToString("X4", CultureInfo.InvariantCulture)}, which cannot be seen: type the value anew." : null;
    }

    private static string NameOf(char letter) => letter is '\u00A0' or '\u202F' or '\u2007' ? "no-break space" : "special space";
}
