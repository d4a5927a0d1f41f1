using System.Collections.Immutable;

namespace Guidebook.Benchmarks.Corpora;

/// <summary>An article of a generated guide, without its prose.</summary>
public sealed record CorpusArticle
{
    /// <summary>The index in the guide, from 0.</summary>
    public required int Number { get; init; }

    /// <summary>The id, unique in the guide.</summary>
    public required string Id { get; init; }

    /// <summary>The title.</summary>
    public required string Title { get; init; }

    /// <summary>The summary sentence.</summary>
    public required string Summary { get; init; }

    /// <summary>The title of the part.</summary>
    public required string Part { get; init; }

    /// <summary>The topics.</summary>
    public required ImmutableArray<string> Topics { get; init; }

    /// <summary>The indexes of the linked articles.</summary>
    public required ImmutableArray<int> Links { get; init; }
}
