using System.Collections.Immutable;

namespace Guidebook.Model;

/// <summary>A language with the data to write, count, quote and sort in it. Two languages are equal if their tags are.</summary>
/// <param name="Tag">The BCP 47 tag in its canonical case, for example <c>pt-BR</c>.</param>
public sealed record Language(string Tag)
{
    /// <summary>The ISO 15924 code of the script: <c>Latn</c>, <c>Arab</c>, <c>Jpan</c>.</summary>
    public required string Script { get; init; }

    /// <summary>The direction of its lines.</summary>
    public required TextDirection Direction { get; init; }

    /// <summary>Its quotation marks.</summary>
    public required QuotationMarks Quotes { get; init; }

    /// <summary>The letters of an index, in order; a letter can have several characters, such as <c>CH</c> in Czech.</summary>
    public required ImmutableArray<string> IndexLetters { get; init; }

    /// <summary>The plural rules for integers; a number that matches none has the form <see cref="PluralForm.Other"/>.</summary>
    public required ImmutableArray<PluralRule> Plurals { get; init; }

    /// <summary>The primary language subtag: <c>pt</c> of <c>pt-BR</c>.</summary>
    public string Primary => Tag.Split('-')[0];

    /// <summary>
    /// What stands between the parts of a list: a comma of the language's script, and a blank unless the script has none.
    /// </summary>
    public string ListSeparator => Script switch
    {
        "Arab" or "Syrc" or "Thaa" => "، ",
        "Jpan" or "Hans" or "Hant" or "Hani" => "、",
        "Ethi" => "፣ ",
        _ => ", ",
    };

    /// <summary>The plural form of a noun after a number.</summary>
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

/// <summary>The direction of lines.</summary>
public enum TextDirection
{
    /// <summary>As in Latin, Greek and Cyrillic.</summary>
    LeftToRight,

    /// <summary>As in Arabic and Hebrew.</summary>
    RightToLeft,
}

/// <summary>The marks around a quotation, and around a quotation inside it.</summary>
public sealed record QuotationMarks(string Open, string Close, string InnerOpen, string InnerClose);
