using System.Buffers;
using System.Text;
using Guidebook.Generator.Languages;
using Guidebook.Generator.Typefaces.Fonts;

namespace Guidebook.Generator.Typefaces;

/// <summary>Finds the signs of a text that need a typeface.</summary>
internal static class SignScanner
{
    /// <summary>Printable ASCII and Latin 1, which every typeface of a theme has, and line breaks.</summary>
    private static readonly SearchValues<char> Usual = SearchValues.Create(
        [.. Enumerable.Range(' ', 0x7F - ' ').Concat(Enumerable.Range(0xA0, 0x60)).Select(code => (char)code), '\t', '\n', '\r']);

    /// <summary>Characters without a glyph (Unicode: Default_Ignorable_Code_Point).</summary>
    private static readonly CodePointSet Invisible = CodePointSet.Parse(
        "AD 34F 61C 115F-1160 17B4-17B5 180B-180F 200B-200F 202A-202E 2060-206F 3164 FE00-FE0F FEFF FFA0 FFF0-FFF8 1BCA0-1BCA3 1D173-1D17A E0000-E0FFF");

    /// <summary>Calls back for each sign beyond Latin 1, with its offset.</summary>
    public static void Scan(string text, Action<int, int> found)
    {
        var at = text.AsSpan().IndexOfAnyExcept(Usual);
        if (at < 0) return;
        if (text.AsSpan(at).IndexOfAnyInRange('\u0300', '\u036F') >= 0) text = Normalization.Compose(text); // as browsers draw it
        while (at < text.Length)
        {
            Rune.DecodeFromUtf16(text.AsSpan(at), out var rune, out var length);
            if (!Invisible.Contains(rune.Value)) found(rune.Value, at);
            at += length;
            if (text.AsSpan(at).IndexOfAnyExcept(Usual) is >= 0 and var next) at += next;
            else return;
        }
    }

    /// <summary>Calls back for each visible sign of code.</summary>
    public static void ScanCode(string code, Action<int> found)
    {
        foreach (var rune in code.EnumerateRunes())
            if (rune.Value > ' ' && !Invisible.Contains(rune.Value)) found(rune.Value);
    }
}
