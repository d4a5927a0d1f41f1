using System.Collections.Immutable;

namespace Guidebook.Model;

/// <summary>The plural forms of nouns after numbers in CLDR; a language has some of them.</summary>
public enum PluralForm
{
    /// <summary>For example 0 in Arabic.</summary>
    Zero,

    /// <summary>For example 1 in English, 21 in Russian.</summary>
    One,

    /// <summary>For example 2 in Hebrew.</summary>
    Two,

    /// <summary>For example 2 to 4 in Czech.</summary>
    Few,

    /// <summary>For example 11 in Arabic, 5 in Polish.</summary>
    Many,

    /// <summary>All other numbers; every language has it.</summary>
    Other,
}

/// <summary>A rule for the integers, from 0, that have a plural form: all conditions of one alternative must hold.</summary>
public sealed record PluralRule(PluralForm Form, ImmutableArray<ImmutableArray<PluralCondition>> Alternatives)
{
    /// <summary>Whether a number takes the form.</summary>
    public bool Matches(long number) => Alternatives.Any(conditions => conditions.All(condition => condition.Holds(number)));
}

/// <summary>A condition on an integer, or on its remainder.</summary>
/// <param name="Modulus">The divisor for the remainder; 0 for the number itself.</param>
/// <param name="Ranges">The values, both ends included.</param>
/// <param name="IsNegated">Whether the condition holds outside the ranges.</param>
public sealed record PluralCondition(long Modulus, ImmutableArray<(long First, long Last)> Ranges, bool IsNegated)
{
    /// <summary>Whether the condition holds for a number.</summary>
    public bool Holds(long number)
    {
        var value = Modulus == 0 ? number : number % Modulus;
        return Ranges.Any(range => value >= range.First && value <= range.Last) != IsNegated;
    }
}
