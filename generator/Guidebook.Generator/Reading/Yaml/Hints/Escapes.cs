using System.Globalization;
using System.Text.RegularExpressions;
using Guidebook.Generator.Diagnostics;
using Guidebook.Generator.Reading.Files;
using Guidebook.Generator.Reading.Yaml.Nodes;
using Guidebook.Model;

namespace Guidebook.Generator.Reading.Yaml.Hints;

/// <summary>Escapes in double quotes, by which a text can contain characters that the file itself does not.</summary>
internal static partial class Escapes
{
    /// <summary>Reports the escapes of forbidden characters, each at its location.</summary>
    /// <param name="text">A text in double quotes.</param>
    public static void Report(SourceDocument document, YamlText text)
    {
        var source = document.Text.AsSpan(0, Math.Min(text.End, document.Text.Length));
        var (line, lineStart) = (text.Span.Line, text.Start - text.Span.Column + 1);
        for (var at = text.Start + 1; at < source.Length;)
        {
            var length = LengthAt(source, at);
            var codePoint = length > 1 ? CodePointOf(source.Slice(at, length)) : source[at];
            if (source[at] == '\n') (line, lineStart) = (line + 1, at + 1);
            else if (length > 1 && source[at + 1] == '\n') (line, lineStart) = (line + 1, at + 2);
            else if (length > 1 && ForbiddenCharacters.Contains(codePoint))
                document.Report(
                    Codes.ForbiddenCharacter, new(document.Name, line, at - lineStart + 1, length),
                    CharacterNames.Refuse($"The escape {source.Slice(at, length)}", codePoint));
            at += length;
        }
    }

    /// <summary>
    /// Replaces escapes that end the parser by others of the same length: a lone surrogate by U+FFFD, a number that is too large for it
    /// by one that it refuses. Null if there are none.
    /// </summary>
    public static string? Readable(string yaml)
    {
        var readable = Ending().Replace(yaml, static escape => escape.Value[..2] + InsteadOf(escape).PadLeft(escape.Length - 2, '0'));
        return readable == yaml ? null : readable;
    }

    private static string InsteadOf(Match escape) => escape.Value is [_, 'u', ..] or [_, 'U', '0', ..] ? "FFFD" : "110000";

    /// <summary>The number of characters in the source for one character of the text.</summary>
    private static int LengthAt(ReadOnlySpan<char> source, int at)
    {
        if (source[at] != '\\' || at + 1 >= source.Length) return 1;
        var length = source[at + 1] switch { 'x' => 4, 'u' => IsPair(source[at..]) ? 12 : 6, 'U' => 10, _ => 2 };
        return Math.Min(length, source.Length - at);
    }

    private static bool IsPair(ReadOnlySpan<char> source) =>
        source.Length >= 12 && source[6..8] is @"\u"
        && char.IsHighSurrogate((char)Number(source[2..6])) && char.IsLowSurrogate((char)Number(source[8..12]));

    private static int CodePointOf(ReadOnlySpan<char> escape) => escape[1] switch
    {
        'x' or 'u' or 'U' when escape.Length == 12 => char.ConvertToUtf32((char)Number(escape[2..6]), (char)Number(escape[8..])),
        'x' or 'u' or 'U' => Number(escape[2..]),
        '0' => 0,
        'a' => 7,
        'b' => 8,
        'v' => 0xB,
        'f' => 0xC,
        'e' => 0x1B,
        'N' => 0x85,
        'L' => 0x2028,
        'P' => 0x2029,
        _ => ' ',
    };

    private static int Number(ReadOnlySpan<char> digits) =>
        int.TryParse(digits, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var number) ? number : ' ';

    [GeneratedRegex(
        @"\\u[dD][89abAB][0-9a-fA-F]{2}(?!\\u[dD][c-fC-F])|(?<!\\u[dD][89abAB][0-9a-fA-F]{2})\\u[dD][c-fC-F][0-9a-fA-F]{2}"
        + @"|\\U0000[dD][89a-fA-F][0-9a-fA-F]{2}|\\U[89a-fA-F][0-9a-fA-F]{7}")]
    private static partial Regex Ending();
}
