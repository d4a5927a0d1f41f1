namespace Guidebook.Model;

/// <summary>Text of one direction inside lines of the other.</summary>
public static class Bidi
{
    private const char LeftToRightIsolate = '\u2066';
    private const char RightToLeftIsolate = '\u2067';
    private const char EndOfIsolate = '\u2069';

    /// <summary>Whether a text has letters that are written from right to left.</summary>
    public static bool HasRightToLeft(ReadOnlySpan<char> text)
    {
        // Most texts end here: all scripts below U+0590 are written from left to right.
        if (!text.ContainsAnyInRange('\u0590', '\uFEFC')) return false;
        foreach (var rune in text.EnumerateRunes())
            if (IsRightToLeft(rune.Value)) return true;
        return false;
    }

    /// <summary>
    /// The direction of a text inside lines of a direction, if it must be kept apart from them; null if it has no letters of the other
    /// direction. A text with letters of both follows the lines: a title can begin with a foreign name.
    /// </summary>
    public static TextDirection? IsolatedIn(TextDirection lines, string text)
    {
        var hasRight = HasRightToLeft(text);
        if (lines is TextDirection.LeftToRight && !hasRight) return null;
        var hasLeft = HasLeftToRight(text);
        if (lines is TextDirection.RightToLeft && !hasLeft) return null;
        return hasLeft && hasRight ? lines : hasLeft ? TextDirection.LeftToRight : TextDirection.RightToLeft;
    }

    /// <summary>Encloses a text in invisible isolates where <see cref="IsolatedIn"/> asks for it, for texts without markup.</summary>
    public static string Isolate(TextDirection lines, string text) =>
        IsolatedIn(lines, text) is { } direction ? Enclose(direction, text) : text;

    /// <summary>Encloses a text of a direction in invisible isolates.</summary>
    public static string Enclose(TextDirection direction, string text) =>
        $"{(direction is TextDirection.LeftToRight ? LeftToRightIsolate : RightToLeftIsolate)}{text}{EndOfIsolate}";

    private static bool HasLeftToRight(string text)
    {
        foreach (var letter in text)
            if (char.IsLetter(letter) && !IsRightToLeft(letter)) return true;
        return false;
    }

    /// <summary>Whether a character is in a block of right-to-left scripts: Hebrew to Arabic, presentation forms, historic ones.</summary>
    private static bool IsRightToLeft(int letter) => letter is (>= 0x590 and <= 0x8FF) or (>= 0xFB1D and <= 0xFDFF)
        or (>= 0xFE70 and <= 0xFEFC) or (>= 0x10800 and <= 0x10FFF) or (>= 0x1E800 and <= 0x1EFFF);
}
