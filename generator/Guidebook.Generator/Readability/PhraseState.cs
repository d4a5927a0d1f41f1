using Guidebook.Generator.Diagnostics;

namespace Guidebook.Generator.Readability;

/// <summary>A state of the automaton of <see cref="PhraseFinder{T}"/>: the end of one or more phrases has been matched.</summary>
/// <param name="shorter">The failure link, for a next token that no phrase has; null at the root.</param>
internal sealed class PhraseState<T>(PhraseState<T>? shorter)
{
    /// <summary>The states after each token that can precede the matched end.</summary>
    public Dictionary<string, PhraseState<T>> Next { get; } = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>The failure link: the state of the phrases of which a shorter end has been matched.</summary>
    public PhraseState<T>? Shorter { get; set; } = shorter;

    /// <summary>The complete phrase with its length; null if only ends of phrases have been matched.</summary>
    public (T Value, int Length)? Phrase { get; set; }

    /// <summary>The state of the longest complete phrase; null if there is none.</summary>
    public PhraseState<T>? Whole { get; set; }

    /// <summary>The state after the next token.</summary>
    public PhraseState<T> After(ReadOnlySpan<char> token)
    {
        for (var state = this; ; state = state.Shorter)
        {
            Work.Count(1);
            if (state.Next.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(token, out var next)) return next;
            if (state.Shorter is null) return state;
        }
    }
}
