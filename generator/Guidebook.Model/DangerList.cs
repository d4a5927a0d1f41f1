using System.Collections.Immutable;

namespace Guidebook.Model;

/// <summary>
/// What people in danger type into a search, in one language. In a phrase, <c>hit/hits</c> is one word or the other, <c>my?</c> may be missing,
/// and a word in capitals stands for the words of its group.
/// </summary>
public sealed record DangerList
{
    /// <summary>The list of a language that has none.</summary>
    public static DangerList Empty { get; } = new();

    /// <summary>Words that may stand between the words of a phrase.</summary>
    public ImmutableArray<string> Small { get; init; } = [];

    /// <summary>Words for which one word in capitals stands, with <c>/</c> between them.</summary>
    public ImmutableSortedDictionary<string, string> Groups { get; init; } = ImmutableSortedDictionary<string, string>.Empty.WithComparers(StringComparer.Ordinal);

    /// <summary>The words and phrases of danger.</summary>
    public ImmutableArray<string> Strings { get; init; } = [];

    /// <summary>Phrases that hold one of danger and mean no harm.</summary>
    public ImmutableArray<string> Harmless { get; init; } = [];

    /// <summary>Words that are one letter away from a word of danger and are not it misspelt.</summary>
    public ImmutableArray<string> Alike { get; init; } = [];
}
