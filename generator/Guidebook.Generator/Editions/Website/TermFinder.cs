using System.Collections.Immutable;
using Guidebook.Model;

namespace Guidebook.Generator.Editions.Website;

/// <summary>Finds the glossary's terms in running words: whole words, the longest form first, whatever the case.</summary>
public sealed class TermFinder
{
    private readonly Dictionary<string, Form[]>.AlternateLookup<ReadOnlySpan<char>> byFirstWord;

    /// <summary>Takes the terms with all their forms.</summary>
    public TermFinder(ImmutableArray<Term> terms)
    {
        IsEmpty = terms.IsEmpty;
        byFirstWord = terms
            .SelectMany(term => term.Also.Prepend(term.Title).Select(text => new Form(text, term)))
            .OrderByDescending(form => form.Text.Length)
            .GroupBy(form => form.Text[..WordEnd(form.Text, 0)], StringComparer.OrdinalIgnoreCase)
            .ToDictionary(same => same.Key, same => same.ToArray(), StringComparer.OrdinalIgnoreCase)
            .GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>Whether there is nothing to find.</summary>
    public bool IsEmpty { get; }

    /// <summary>The terms in a text, in order, none overlapping.</summary>
    public IEnumerable<FoundTerm> In(string text)
    {
        for (var start = 0; start < text.Length;)
        {
            var end = WordEnd(text, start);
            var form = FormAt(text, start, end);
            if (form is not null) yield return new(form.Term, start, form.Text.Length);
            start = form is null ? end : start + form.Text.Length;
            while (start < text.Length && !char.IsLetterOrDigit(text[start])) start++;
        }
    }

    private Form? FormAt(string text, int start, int end)
    {
        if (!byFirstWord.TryGetValue(text.AsSpan(start, end - start), out var forms)) return null;
        return Array.Find(forms, form => StandsAt(form.Text, text, start));
    }

    private static bool StandsAt(string form, string text, int start)
    {
        var end = start + form.Length;
        return string.Compare(text, start, form, 0, form.Length, StringComparison.OrdinalIgnoreCase) == 0
            && (end == text.Length || !char.IsLetterOrDigit(text[end]));
    }

    private static int WordEnd(string text, int start)
    {
        var end = start;
        while (end < text.Length && char.IsLetterOrDigit(text[end])) end++;
        return Math.Max(end, Math.Min(start + 1, text.Length));
    }

    private sealed record Form(string Text, Term Term);
}

/// <summary>A term found in a text: where it starts and how long its form is.</summary>
public readonly record struct FoundTerm(Term Term, int Start, int Length);
