using System.Buffers;
using System.Text;

namespace Guidebook.Model;

/// <summary>
/// The characters that no text of a guide may hold: controls, separators that end lines for some programs only, signs that turn the
/// letters after them round, halves of characters, and numbers that stand for none. HTML, XML and PDF cannot hold most of them.
/// </summary>
public static class ForbiddenCharacters
{
    private const int Last = 0x10FFFF;

    /// <summary>What may be one; of a surrogate only its neighbour tells.</summary>
    private static readonly SearchValues<char> Candidates =
        SearchValues.Create([.. Enumerable.Range(0, 0x10000).Where(Contains).Select(number => (char)number)]);

    /// <summary>Whether the number is that of such a character, or of none at all.</summary>
    public static bool Contains(int codePoint) => codePoint switch
    {
        '\t' or '\n' or '\r' => false,
        < 0x20 or (>= 0x7F and <= 0x9F) => true,
        (>= 0x2028 and <= 0x202E) or 0xFEFF or 0xFFFD => true,
        (>= 0xD800 and <= 0xDFFF) or (>= 0xFDD0 and <= 0xFDEF) or > Last => true,
        _ => (codePoint & 0xFFFE) == 0xFFFE,
    };

    /// <summary>Where the first such character stands; -1 where there is none.</summary>
    public static int IndexIn(ReadOnlySpan<char> text)
    {
        for (var at = 0; text[at..].IndexOfAny(Candidates) is >= 0 and var next; at++)
        {
            at += next;
            var codePoint = At(text, at);
            if (Contains(codePoint)) return at;
            at += LengthOf(codePoint) - 1;
        }

        return -1;
    }

    /// <summary>The character that stands there; a surrogate without its other half by itself.</summary>
    public static int At(ReadOnlySpan<char> text, int index) =>
        Rune.DecodeFromUtf16(text[index..], out var whole, out _) is OperationStatus.Done ? whole.Value : text[index];

    /// <summary>How many UTF-16 units a character takes.</summary>
    public static int LengthOf(int codePoint) => codePoint is > 0xFFFF and <= Last ? 2 : 1;

    /// <summary>The text with a blank in place of every unit of such a character.</summary>
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
