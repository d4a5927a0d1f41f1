using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text;

namespace Guidebook.Model;

/// <summary>An id in kebab-case: lower-case letters of any script, digits and single hyphens, for example <c>six-second-kiss</c>.</summary>
public readonly record struct Slug : IComparable<Slug>
{
    private readonly string? value;

    private Slug(string value) => this.value = value;

    /// <summary>The text of the id; empty for the default value, which no entry has.</summary>
    public string Value => value ?? "";

    /// <summary>Parses an id; a text that is not in kebab-case is not converted.</summary>
    public static bool TryParse([NotNullWhen(true)] string? text, out Slug slug)
    {
        slug = IsKebabCase(text) ? new Slug(text) : default;
        return slug.value is not null;
    }

    /// <summary>Parses an id; an invalid text is a bug of the program, not a mistake in the content.</summary>
    /// <exception cref="FormatException">The text is not in kebab-case.</exception>
    public static Slug Parse(string text) =>
        TryParse(text, out var slug) ? slug : throw new FormatException($"'{text}' is not in kebab-case.");

    /// <inheritdoc/>
    public int CompareTo(Slug other) => string.CompareOrdinal(Value, other.Value);

    /// <inheritdoc/>
    public override string ToString() => Value;

    /// <summary>Ordinal order.</summary>
    public static bool operator <(Slug left, Slug right) => left.CompareTo(right) < 0;

    /// <summary>Ordinal order.</summary>
    public static bool operator >(Slug left, Slug right) => left.CompareTo(right) > 0;

    /// <summary>Ordinal order.</summary>
    public static bool operator <=(Slug left, Slug right) => left.CompareTo(right) <= 0;

    /// <summary>Ordinal order.</summary>
    public static bool operator >=(Slug left, Slug right) => left.CompareTo(right) >= 0;

    /// <summary>Whether a character is a decimal digit, or a letter that is not upper case, of any script.</summary>
    public static bool IsLetterOrDigit(Rune character) => character.IsAscii
        ? char.IsAsciiLetterLower((char)character.Value) || char.IsAsciiDigit((char)character.Value)
        : Rune.GetUnicodeCategory(character) is UnicodeCategory.LowercaseLetter or UnicodeCategory.OtherLetter
        or UnicodeCategory.ModifierLetter
            or UnicodeCategory.DecimalDigitNumber;

    /// <summary>Whether a character is a combining mark: an accent or a vowel sign.</summary>
    public static bool IsMark(Rune character) =>
        !character.IsAscii && Rune.GetUnicodeCategory(character) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;

    private static bool IsKebabCase([NotNullWhen(true)] string? text)
    {
        if (string.IsNullOrEmpty(text) || text[^1] == '-') return false;
        var isInside = false;
        foreach (var character in text.EnumerateRunes())
        {
            if (!IsLetterOrDigit(character) && !(isInside && (character.Value == '-' || IsMark(character)))) return false;
            isInside = character.Value != '-';
        }

        return true;
    }
}
