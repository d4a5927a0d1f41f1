using System.Collections.Immutable;
using System.Globalization;
using Guidebook.Model;

namespace Guidebook.Generator.Languages;

/// <summary>Parses plural rules for integers in CLDR's notation: <c>one: n = 1; few: n % 10 = 2..4 and n % 100 != 12..14</c>.</summary>
internal static class PluralRules
{
    /// <summary>Parses the rules in order; an empty text has none.</summary>
    /// <exception cref="FormatException">The text is not in this notation.</exception>
    public static ImmutableArray<PluralRule> Parse(string text) =>
        [.. text.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(ParseRule)];

    private static PluralRule ParseRule(string text)
    {
        var colon = text.IndexOf(':', StringComparison.Ordinal);
        return new(
            Enum.Parse<PluralForm>(text[..colon], ignoreCase: true),
            [.. text[(colon + 1)..].Split(" or ").Select(one => one.Split(" and ").Select(ParseCondition).ToImmutableArray())]);
    }

    /// <summary>Parses a condition: <c>n = 1</c>, <c>n != 2..4</c>, <c>n % 10 = 1,3..5</c>.</summary>
    private static PluralCondition ParseCondition(string text) => text.Split(' ', StringSplitOptions.RemoveEmptyEntries) switch
    {
        ["n", "=" or "!=", _] and [_, var sign, var values] => new(0, ParseRanges(values), sign == "!="),
        ["n", "%", _, "=" or "!=", _] and [_, _, var modulus, var sign, var values] => new(Number(modulus), ParseRanges(values), sign == "!="),
        _ => throw new FormatException($"'{text}' is no condition of a plural rule."),
    };

    private static ImmutableArray<(long, long)> ParseRanges(string values) =>
        [.. values.Split(',').Select(range => range.Split("..")).Select(ends => (Number(ends[0]), Number(ends[^1])))];

    private static long Number(string text) => long.Parse(text, CultureInfo.InvariantCulture);
}
