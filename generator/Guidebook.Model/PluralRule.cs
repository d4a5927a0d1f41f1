using System.Collections.Immutable;

namespace Guidebook.Model;

/// <summary>The forms of nouns after numbers that CLDR distinguishes; a language has some of them.</summary>
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

/// <summary>The whole numbers, from 0, that take a plural form: those for which all conditions of one alternative hold.</summary>
public sealed record PluralRule(PluralForm Form, ImmutableArray<ImmutableArray<PluralCondition>> Alternatives)
{
    /// <summary>Whether a number takes the form.</summary>
    public bool Matches(long number) => Alternatives.Any(conditions => conditions.All(condition => condition.Holds(number)));
}

/// <summary>A condition on a whole number, or on its remainder.</summary>
/// <param name="Modulus">What the number is divided by for its remainder; 0 for the number itself.</param>
/// <param name="Ranges">The values, both ends included.</param>
/// <param name="IsNegated">Whether the condition holds outside of the ranges.</param>
public sealed record PluralCondition(long Modulus, ImmutableArray<(long First, long Last)> Ranges, bool IsNegated)
{
    /// <summary>Whether it holds for a number.</summary>
    public bool Holds(long number)
    {
        var value = Modulus == 0 ? number : number % Modulus;
        return Ranges.Any(range => value >= range.First && value <= range.Last) != IsNegated;
    }
}
