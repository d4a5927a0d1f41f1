using System.Collections.Immutable;

namespace Guidebook.Benchmarks.Serving;

/// <summary>A program that serves something while it is edited.</summary>
internal sealed record Server
{
    /// <summary>The program's name.</summary>
    public required string Name { get; init; }

    /// <summary>What it serves.</summary>
    public required string Serves { get; init; }

    /// <summary>The program and its arguments.</summary>
    public required ImmutableArray<string> Command { get; init; }

    /// <summary>Where it is started.</summary>
    public required string Folder { get; init; }

    /// <summary>The address of the home page.</summary>
    public required Uri Home { get; init; }

    /// <summary>The files that are edited, each with the address of its page below the home page.</summary>
    public required ImmutableArray<(string File, string Page)> Articles { get; init; }
}
