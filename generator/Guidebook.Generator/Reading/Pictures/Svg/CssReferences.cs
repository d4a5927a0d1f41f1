using System.Globalization;
using System.Text.RegularExpressions;

namespace Guidebook.Generator.Reading.Pictures.Svg;

/// <summary>
/// Finds references in CSS that would load a resource. Rules may refer only to elements of their own drawing, <c>url(#shade)</c>.
/// </summary>
internal static partial class CssReferences
{
    private const string NoMark = "\uFFFD";

    /// <summary>The references that would load a resource, with their offsets in the text.</summary>
    public static IEnumerable<(int Start, string Text)> In(string css)
    {
        if (!css.AsSpan().ContainsAny('(', '@', '\\')) return [];
        // CSS escapes could hide a keyword, so they are decoded; offsets are then approximate.
        var rules = css.Contains('\\', StringComparison.Ordinal) ? Escape().Replace(css, Unescaped) : css;
        return Fetching().Matches(rules).Select(found => (Math.Min(found.Index, css.Length), found.Value));
    }

    private static string Unescaped(Match escape)
    {
        var decoded = escape.Groups["other"].Value; // an escaped line break is dropped
        if (escape.Groups["number"].Success)
        {
            var number = int.Parse(escape.Groups["number"].Value, NumberStyles.HexNumber, CultureInfo.InvariantCulture);
            decoded = number is > 0 and < 0xD800 or > 0xDFFF and <= 0x10FFFF ? char.ConvertFromUtf32(number) : NoMark;
        }

        return decoded is "\"" or "'" ? NoMark : decoded; // such a quotation mark is a letter of the address
    }

    [GeneratedRegex(@"\\((?<number>[0-9A-Fa-f]{1,6})(\r\n|[ \t\r\n\f])?|\r\n|[\r\n\f]|(?<other>[^\r\n\f]))", RegexOptions.ExplicitCapture)]
    private static partial Regex Escape();

    /// <summary>Comments are not removed first, because a string that looks like a comment could then hide a keyword.</summary>
    [GeneratedRegex(
        @"@import\b|(image|image-set|src|filter|element)\(|url\((?!(?>\s*)[""']?(?>\s*)#)[^)]{0,80}\)?",
        RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Fetching();
}
