namespace Guidebook.Generator.Languages;

/// <summary>The characters of Chinese, Japanese and Korean.</summary>
public static class EastAsian
{
    /// <summary>
    /// Whether a character is of Chinese or Japanese, which have no spaces: a letter, or a wide sign of punctuation. The halves of rare
    /// Chinese letters are such characters, too.
    /// </summary>
    public static bool IsUnspaced(char sign) => sign
        is >= '\u2E80' and <= '\u312F' // radicals, punctuation, kana, bopomofo
        or >= '\u3190' and <= '\uA4CF' // annotation, kana extensions, enclosed letters, ideographs, Yi
        or >= '\uF900' and <= '\uFAFF' // compatibility ideographs
        or >= '\uFE30' and <= '\uFE4F' // vertical forms
        or >= '\uFF01' and <= '\uFF9F' or >= '\uFFE0' and <= '\uFFE6' // wide and half-width forms
        or >= '\uD840' and <= '\uD88D'; // high surrogates of planes 2 and 3

    /// <summary>Whether a code point is kana.</summary>
    public static bool IsKana(int code) => code is >= 0x3041 and <= 0x30FA or >= 0x31F0 and <= 0x31FF or >= 0xFF66 and <= 0xFF9D;

    /// <summary>Whether a code point is Korean.</summary>
    public static bool IsHangul(int code) => code
        is >= 0x1100 and <= 0x11FF or >= 0x3130 and <= 0x318F or >= 0xA960 and <= 0xA97F or >= 0xAC00 and <= 0xD7FB;
}
