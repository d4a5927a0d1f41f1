using System.Buffers;
using System.Globalization;

namespace Guidebook.Generator.Reading.Yaml.Hints;

/// <summary>
/// Finds characters that look like a space, a quote or nothing and mean something else to YAML; word processors and web pages insert them.
/// </summary>
internal static class CharacterHints
{
    private static readonly SearchValues<char> Quotes = SearchValues.Create("“”„‟«»‘’‚");

    private static readonly SearchValues<char> Blanks = SearchValues.Create(
        "\u00A0\u00AD\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200A\u200B\u200C\u200D\u200E\u200F\u202F\u205F\u2060\u3000");

    /// <summary>The index of the first character that looks like a space or is invisible; -1 if there is none.</summary>
    public static int IndexOfBlank(ReadOnlySpan<char> text) => text.IndexOfAny(Blanks);

    /// <summary>The advice on such a character: sentences that name it.</summary>
    public static string Advice(char letter)
    {
        var number = ((int)letter).ToString("X4", CultureInfo.InvariantCulture);
        return letter is '\u00AD' or (>= '\u200B' and <= '\u200F') or '\u2060'
            ? $"The invisible character U+{number} stands here. Delete it; it probably came along when the text was pasted."
            : $"A {NameOf(letter)} (U+{number}) stands here; it looks like a space and is none to YAML. Delete it and type a plain space.";
    }

    /// <summary>A hint at odd characters in an unexpected value, after a space; null if it has none.</summary>
    public static string? Hint(string text)
    {
        if (text.AsSpan().IndexOfAny(Quotes) >= 0) return " To YAML curly quotes are letters like any other: leave them out.";
        return IndexOfBlank(text) is >= 0 and var at ? $" In it, letter {at + 1} is U+{((int)text[at]).ToString("X4", CultureInfo.InvariantCulture)}, which cannot be seen: type the value anew." : null;
    }

    private static string NameOf(char letter) => letter is '\u00A0' or '\u202F' or '\u2007' ? "no-break space" : "special space";
}
