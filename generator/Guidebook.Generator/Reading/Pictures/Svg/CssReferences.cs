using System.Globalization;
using System.Text.RegularExpressions;

namespace Guidebook.Generator.Reading;

/// <summary>Finds what style rules would fetch. Rules may name places in their own drawing, <c>url(#shade)</c>, and nothing else.</summary>
internal static partial class CssReferences
{
    /// <summary>All that would be fetched, and where it stands in the text.</summary>
    public static IEnumerable<(int Start, string Text)> In(string css)
    {
        if (!css.AsSpan().ContainsAny('(', '@', '\\')) return [];
        // A letter may be written by its number, and so hide a word; places are then not exact.
        var rules = css.Contains('\\', StringComparison.Ordinal) ? Escape().Replace(css, Unescaped) : css;
        return Fetching().Matches(rules).Select(found => (Math.Min(found.Index, css.Length), found.Value));
    }

    private static string Unescaped(Match escape)
    {
        if (!escape.Groups["number"].Success) return escape.Groups["other"].Value; // a line end is nothing at all
        var number = int.Parse(escape.Groups["number"].Value, NumberStyles.HexNumber, CultureInfo.InvariantCulture);
        return number is > 0 and < 0xD800 or > 0xDFFF and <= 0x10FFFF ? char.ConvertFromUtf32(number) : "\uFFFD";
    }

    [GeneratedRegex(@"\\((?<number>[0-9A-Fa-f]{1,6})[ \t\n]?|\n|(?<other>[^\n]))", RegexOptions.ExplicitCapture)]
    private static partial Regex Escape();

    /// <summary>Comments are not taken out before: what only looks like a comment inside of a string could then hide a word.</summary>
    [GeneratedRegex(
        @"@import\b|(image|image-set|src|filter|element)\(|url\((?!(?>\s*)[""']?(?>\s*)#)[^)]{0,80}\)?",
        RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Fetching();
}
