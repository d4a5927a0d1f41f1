using System.Globalization;
using System.Text.RegularExpressions;
using Guidebook.Generator.Reading.Yaml.Nodes;

namespace Guidebook.Generator.Reading.Yaml.Hints;

/// <summary>Suggests corrections of invalid values, as a sentence with a leading space; empty if the intended value is unclear.</summary>
internal static partial class ValueHints
{
    /// <summary>Common formats of dates; if several match with different dates, there is no suggestion.</summary>
    private static readonly string[] Days = ["d.M.yyyy", "d/M/yyyy", "M/d/yyyy", "yyyy-M-d", "yyyy/M/d", "d MMMM yyyy", "MMMM d yyyy", "MMMM d, yyyy"];

    /// <summary>Suggests a whole number.</summary>
    public static string OfNumber(YamlNode node)
    {
        if (node is not YamlText text) return "";
        if (text.Style is YamlStyle.Single or YamlStyle.Double && text.Value.Length > 0 && text.Value.All(char.IsAsciiDigit)) return " Take the quotes away.";
        if (PairIn(text.Value) is var (first, last)) return $" There is room for one number: write {first} or {last}.";
        if (CharacterHints.Hint(text.Value) is { } hint) return hint;
        return Number().Matches(text.Value) is [var only] ? $" Write {only.Value}." : "";
    }

    /// <summary>Suggests a whole number or a range.</summary>
    public static string OfRange(YamlNode node) =>
        node is YamlText text && PairIn(text.Value) is var (first, last)
            ? $" Write {first}-{last}."
            : OfNumber(node);

    /// <summary>The two numbers of a range such as <c>29-31</c>; null for any other text.</summary>
    public static (string First, string Last)? PairIn(string text) =>
        TwoNumbers().Match(text) is { Success: true } two ? (two.Groups[1].Value, two.Groups[2].Value) : null;

    /// <summary>Suggests true or false.</summary>
    public static string OfFlag(YamlNode node) => (node as YamlText)?.Value.ToUpperInvariant() switch
    {
        "YES" or "Y" or "ON" or "TRUE" => " Write true.",
        "NO" or "N" or "OFF" or "FALSE" => " Write false.",
        _ => "",
    };

    /// <summary>Suggests a date.</summary>
    public static string OfDay(string text)
    {
        var meant =
            Days.Select(
            way => DateOnly.TryParseExact(text, way, CultureInfo.InvariantCulture, DateTimeStyles.AllowWhiteSpaces, out var day)
                ? day
                : default)
            .Where(day => day != default).Distinct().ToList();
        return meant is [var only] ? $" Write {only.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}." : "";
    }

    /// <summary>Suggests a web address.</summary>
    public static string OfAddress(string text) => Domain().IsMatch(text) ? $" Write https://{text}." : "";

    [GeneratedRegex(@"(?<![-+.,\d])[0-9]+(?![-+.,:\d])")]
    private static partial Regex Number();

    [GeneratedRegex(@"^([0-9]+) *(?:[-–—]|\bto\b|\bor\b) *([0-9]+)$")]
    private static partial Regex TwoNumbers();

    [GeneratedRegex(@"^[\w-]+(?:\.[\w-]+)+(?:/\S*)?$")]
    private static partial Regex Domain();
}
