using System.Buffers;
using System.Text;

namespace Guidebook.Model;

/// <summary>
/// The characters that no text of a guide may contain: controls, line and paragraph separators, bidi embeddings and overrides, the byte
/// order mark, the replacement character, lone surrogates and noncharacters. HTML, XML and PDF cannot represent most of them.
/// </summary>
public static class ForbiddenCharacters
{
    private const int Last = 0x10FFFF;

    /// <summary>Whether a code point is forbidden, or is beyond U+10FFFF.</summary>
    public static bool Contains(int codePoint) => codePoint switch
    {
        '\t' or '\n' or '\r' => false,
        < 0x20 or (>= 0x7F and <= 0x9F) => true,
        (>= 0x2028 and <= 0x202E) or 0xFEFF or 0xFFFD => true,
        (>= 0xD800 and <= 0xDFFF) or (>= 0xFDD0 and <= 0xFDEF) or > Last => true,
        _ => (codePoint & 0xFFFE) == 0xFFFE,
    };

    /// <summary>The index of the first forbidden character; -1 if there is none.</summary>
    public static int IndexIn(ReadOnlySpan<char> text)
    {
        for (var at = 0; text[at..].IndexOfAnyExceptInRange(' ', '~') is >= 0 and var next;)
        {
            at += next;
            var codePoint = At(text, at);
            if (Contains(codePoint)) return at;
            at += LengthOf(codePoint);
        }

        return -1;
    }

    /// <summary>The code point at an index; a lone surrogate is returned as it is.</summary>
    public static int At(ReadOnlySpan<char> text, int index) =>
        Rune.DecodeFromUtf16(text[index..], out var whole, out _) is OperationStatus.Done ? whole.Value : text[index];

    /// <summary>The number of UTF-16 code units of a code point.</summary>
    public static int LengthOf(int codePoint) => codePoint is > 0xFFFF and <= Last ? 2 : 1;

    /// <summary>Replaces every code unit of forbidden characters by a space.</summary>
    public static string Blanked(string text)
    {
        var letters = text.ToCharArray();
        for (var at = 0; IndexIn(letters.AsSpan(at)) is >= 0 and var next;)
        {
            at += next;
            var length = LengthOf(At(letters, at));
            letters.AsSpan(at, length).Fill(' ');
            at += length;
        }

        return new(letters);
    }
}
