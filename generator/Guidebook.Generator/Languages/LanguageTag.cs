using System.Diagnostics.CodeAnalysis;

namespace Guidebook.Generator.Languages;

/// <summary>A BCP 47 language tag in its canonical case.</summary>
/// <param name="Language">Two or three lower-case letters.</param>
/// <param name="Script">Four letters, the first in upper case; null if the tag has none.</param>
/// <param name="Region">Two upper-case letters or three digits; null if the tag has none.</param>
/// <param name="Rest">Variants and extensions in lower case, each with a leading hyphen.</param>
public sealed record LanguageTag(string Language, string? Script, string? Region, string Rest)
{
    /// <summary>Parses a well-formed tag: a language, then optionally script, region, variants and extensions.</summary>
    public static bool TryParse(string text, [NotNullWhen(true)] out LanguageTag? tag)
    {
        tag = null;
        var parts = text.Split('-');
        if (parts[0].Length is not (2 or 3) || !parts[0].All(char.IsAsciiLetter)) return false;
        if (parts.Skip(1).Any(part => part.Length is < 1 or > 8 || !part.All(char.IsAsciiLetterOrDigit)) || parts[^1].Length == 1)
            return false;
        var next = 1;
        var script = next < parts.Length && parts[next].Length == 4 && parts[next].All(char.IsAsciiLetter) ? parts[next++] : null;
        var region = next < parts.Length && IsRegion(parts[next]) ? parts[next++] : null;
        if (next < parts.Length && !IsVariantOrSingleton(parts[next])) return false;
        tag = new(Lower(parts[0]), script is null
            ? null
            : char.ToUpperInvariant(script[0]) + Lower(script[1..]), region?.ToUpperInvariant(),
            string.Concat(parts.Skip(next).Select(part => "-" + Lower(part))));
        return true;
    }

    /// <summary>Parses a well-formed tag.</summary>
    /// <exception cref="FormatException">The text is not well-formed.</exception>
    public static LanguageTag Parse(string text) => TryParse(text, out var tag) ? tag : throw new FormatException($"'{text}' is no language tag.");

    /// <inheritdoc/>
    public override string ToString() => Language + (Script is null ? "" : "-" + Script) + (Region is null ? "" : "-" + Region) + Rest;

    private static bool IsRegion(string part) =>
        (part.Length == 2 && part.All(char.IsAsciiLetter)) || (part.Length == 3 && part.All(char.IsAsciiDigit));

    private static bool IsVariantOrSingleton(string part) => part.Length is 1 or >= 5 || (part.Length == 4 && char.IsAsciiDigit(part[0]));

    [SuppressMessage("Globalization", "CA1308", Justification = "Tags have small letters by their standard.")]
    private static string Lower(string text) => text.ToLowerInvariant();
}
