using System.Collections.Immutable;

namespace Guidebook.Model;

/// <summary>A language: what a program must know to write, count, quote and sort in it. Two languages are equal if their tags are.</summary>
/// <param name="Tag">The BCP 47 tag in its canonical case, for example <c>pt-BR</c>.</param>
public sealed record Language(string Tag)
{
    /// <summary>The script in which it is written, as ISO 15924 names it: <c>Latn</c>, <c>Arab</c>, <c>Jpan</c>.</summary>
    public required string Script { get; init; }

    /// <summary>The direction of its lines.</summary>
    public required TextDirection Direction { get; init; }

    /// <summary>Its quotation marks.</summary>
    public required QuotationMarks Quotes { get; init; }

    /// <summary>The letters under which an index lists words, in order; a letter may have several signs, as <c>CH</c> in Czech.</summary>
    public required ImmutableArray<string> IndexLetters { get; init; }

    /// <summary>The rules of its plural forms for whole numbers; a number that none matches has the form <see cref="PluralForm.Other"/>.</summary>
    public required ImmutableArray<PluralRule> Plurals { get; init; }

    /// <summary>The language without script and region: <c>pt</c> of <c>pt-BR</c>.</summary>
    public string Primary => Tag.Split('-')[0];

    /// <summary>The form that a noun takes after a number.</summary>
    public PluralForm PluralOf(long number)
    {
        foreach (var rule in Plurals)
            if (rule.Matches(Math.Abs(number))) return rule.Form;
        return PluralForm.Other;
    }

    /// <inheritdoc/>
    public bool Equals(Language? other) => other is not null && Tag == other.Tag;

    /// <inheritdoc/>
    public override int GetHashCode() => Tag.GetHashCode(StringComparison.Ordinal);

    /// <inheritdoc/>
    public override string ToString() => Tag;
}

/// <summary>The direction in which lines run.</summary>
public enum TextDirection
{
    /// <summary>As in Latin, Greek and Cyrillic.</summary>
    LeftToRight,

    /// <summary>As in Arabic and Hebrew.</summary>
    RightToLeft,
}

/// <summary>The marks around a quotation, and around a quotation inside it.</summary>
public sealed record QuotationMarks(string Open, string Close, string InnerOpen, string InnerClose);
