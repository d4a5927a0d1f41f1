using System.Collections.Immutable;

namespace Guidebook.Benchmarks.Builds;

/// <summary>A program that builds a site.</summary>
internal sealed record Contestant
{
    /// <summary>The program's name.</summary>
    public required string Name { get; init; }

    /// <summary>The content that it builds.</summary>
    public required string Builds { get; init; }

    /// <summary>The program and its arguments.</summary>
    public required ImmutableArray<string> Command { get; init; }

    /// <summary>The working directory.</summary>
    public required string Folder { get; init; }

    /// <summary>The output folder, relative to <see cref="Folder"/> or absolute; deleted before each build.</summary>
    public required string Output { get; init; }
}
