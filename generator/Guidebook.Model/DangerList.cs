using System.Collections.Immutable;

namespace Guidebook.Model;

/// <summary>
/// The phrases that people in danger type into a search, in one language. In a phrase, <c>hit/hits</c> is one word or the other, <c>my?</c>
/// is optional, and a word in capitals stands for the words of its group.
/// </summary>
public sealed record DangerList
{
    /// <summary>The empty list, for a language without one.</summary>
    public static DangerList Empty { get; } = new();

    /// <summary>Words that may occur between the words of a phrase.</summary>
    public ImmutableArray<string> Small { get; init; } = [];

    /// <summary>The words of each group, separated by <c>/</c>; its key is a word in capitals.</summary>
    public ImmutableSortedDictionary<string, string> Groups { get; init; } =
        ImmutableSortedDictionary<string, string>.Empty.WithComparers(StringComparer.Ordinal);

    /// <summary>The danger words and phrases.</summary>
    public ImmutableArray<string> Phrases { get; init; } = [];

    /// <summary>Harmless phrases that contain a danger phrase.</summary>
    public ImmutableArray<string> Harmless { get; init; } = [];

    /// <summary>Words that differ by one letter from a danger word and are no misspelling of it.</summary>
    public ImmutableArray<string> Alike { get; init; } = [];
}
