using System.Collections.Immutable;
using Guidebook.Generator.Readability;
using Guidebook.Model;

namespace Guidebook.Generator.Editions.Website;

/// <summary>Finds glossary terms in running text: whole words, longest form first, ignoring case.</summary>
public sealed class TermFinder(ImmutableArray<Term> terms)
{
    private readonly PhraseFinder<Term> forms = new(terms.SelectMany(term => term.Also.Prepend(term.Title).Select(form => (form, term))));

    /// <summary>Whether there are no terms.</summary>
    public bool IsEmpty { get; } = terms.IsEmpty;

    /// <summary>The terms in a text, in order, without overlaps.</summary>
    public IEnumerable<FoundTerm> In(string text) =>
        forms.In(text, BeginsWord).Select(found => new FoundTerm(found.Value, found.Start, found.Length));

    private static bool BeginsWord(string text, int offset) => offset == 0 || char.IsLetterOrDigit(text[offset]);
}

/// <summary>An occurrence of a term in a text.</summary>
public readonly record struct FoundTerm(Term Term, int Start, int Length);
