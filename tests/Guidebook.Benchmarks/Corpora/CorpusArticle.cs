using System.Collections.Immutable;

namespace Guidebook.Benchmarks.Corpora;

/// <summary>An article of a made-up guide, all but its prose.</summary>
public sealed record CorpusArticle
{
    /// <summary>Its place in the guide, from 0.</summary>
    public required int Number { get; init; }

    /// <summary>Its id, unique in the guide.</summary>
    public required string Id { get; init; }

    /// <summary>Its title.</summary>
    public required string Title { get; init; }

    /// <summary>A sentence about it.</summary>
    public required string Summary { get; init; }

    /// <summary>The title of the part it stands in.</summary>
    public required string Part { get; init; }

    /// <summary>What else it is about.</summary>
    public required ImmutableArray<string> Topics { get; init; }

    /// <summary>The numbers of the articles that it links to.</summary>
    public required ImmutableArray<int> Links { get; init; }
}
