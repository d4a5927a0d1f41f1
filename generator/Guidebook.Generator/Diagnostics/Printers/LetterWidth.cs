using System.Collections.Immutable;
using System.Globalization;
using System.Text;

namespace Guidebook.Generator.Diagnostics.Printers;

/// <summary>The width of a letter in terminal columns, which the carets of excerpts need.</summary>
internal static class LetterWidth
{
    /// <summary>
    /// Code point ranges that are two columns wide: the main blocks of Unicode's East Asian Width W and F, both ends included.
    /// </summary>
    private static readonly ImmutableArray<(int From, int To)> Wide =
    [
        (0x1100, 0x115F), (0x231A, 0x231B), (0x2329, 0x232A), (0x23E9, 0x23EC), (0x2614, 0x2615), (0x2E80, 0x303E), (0x3041, 0xA4CF),
        (0xA960, 0xA97C),
        (0xAC00, 0xD7A3), (0xF900, 0xFAFF), (0xFE30, 0xFE6F), (0xFF00, 0xFF60), (0xFFE0, 0xFFE6), (0x1F300, 0x1F64F), (0x1F680, 0x1F6FF),
        (0x1F900, 0x1F9FF), (0x1FA70, 0x1FAFF), (0x20000, 0x3FFFD),
    ];

    /// <summary>The number of columns: 0, 1 or 2.</summary>
    public static int Count(Rune letter)
    {
        if (letter.Value < 0x300) return 1;
        if (Rune.GetUnicodeCategory(letter) is UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark
            || letter.Value is 0x200C or 0x200D or (>= 0x1F3FB and <= 0x1F3FF)) return 0;
        return Wide.Any(block => letter.Value >= block.From && letter.Value <= block.To) ? 2 : 1;
    }
}
