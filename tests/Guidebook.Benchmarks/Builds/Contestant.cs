using System.Collections.Immutable;

namespace Guidebook.Benchmarks.Builds;

/// <summary>A program that builds something.</summary>
internal sealed record Contestant
{
    /// <summary>The program's name.</summary>
    public required string Name { get; init; }

    /// <summary>What it builds.</summary>
    public required string Builds { get; init; }

    /// <summary>The program and its arguments.</summary>
    public required ImmutableArray<string> Command { get; init; }

    /// <summary>Where it is started.</summary>
    public required string Folder { get; init; }

    /// <summary>Where its output goes, relative to <see cref="Folder"/> or absolute; gone before each build.</summary>
    public required string Output { get; init; }
}
