using System.Collections.Immutable;
using Guidebook.Generator.Readability;
using Guidebook.Model;

namespace Guidebook.Generator.Editions.Website;

/// <summary>Finds the glossary's terms in running words: whole words, the longest form first, whatever the case.</summary>
public sealed class TermFinder(ImmutableArray<Term> terms)
{
    private readonly PhraseFinder<Term> forms = new(terms.SelectMany(term => term.Also.Prepend(term.Title).Select(form => (form, term))));

    /// <summary>Whether there is nothing to find.</summary>
    public bool IsEmpty { get; } = terms.IsEmpty;

    /// <summary>The terms in a text, in order, none overlapping.</summary>
    public IEnumerable<FoundTerm> In(string text) => forms.In(text, BeginsWord).Select(found => new FoundTerm(found.Value, found.Start, found.Length));

    private static bool BeginsWord(string text, int offset) => offset == 0 || char.IsLetterOrDigit(text[offset]);
}

/// <summary>A term found in a text: where it starts and how long its form is.</summary>
public readonly record struct FoundTerm(Term Term, int Start, int Length);
