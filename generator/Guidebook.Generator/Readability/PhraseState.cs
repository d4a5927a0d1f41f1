using Guidebook.Generator.Diagnostics;

namespace Guidebook.Generator.Readability;

/// <summary>What a <see cref="PhraseFinder{T}"/> has seen last: the end of one or more phrases.</summary>
/// <param name="shorter">Where to go on when no phrase has what comes next; null at the root.</param>
internal sealed class PhraseState<T>(PhraseState<T>? shorter)
{
    /// <summary>The states after each word or sign that may come before what was seen.</summary>
    public Dictionary<string, PhraseState<T>> Next { get; } = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>The state of those phrases of which less was seen.</summary>
    public PhraseState<T>? Shorter { get; set; } = shorter;

    /// <summary>The phrase of which all was seen, with its length; null where only parts were.</summary>
    public (T Value, int Length)? Phrase { get; set; }

    /// <summary>The state of the longest phrase of which all was seen; null where there is none.</summary>
    public PhraseState<T>? Whole { get; set; }

    /// <summary>The state when this word or sign comes next.</summary>
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
