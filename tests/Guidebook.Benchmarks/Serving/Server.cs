using System.Collections.Immutable;

namespace Guidebook.Benchmarks.Serving;

/// <summary>A program that serves a site while it is edited.</summary>
internal sealed record Server
{
    /// <summary>The program's name.</summary>
    public required string Name { get; init; }

    /// <summary>The content that it serves.</summary>
    public required string Serves { get; init; }

    /// <summary>The program and its arguments.</summary>
    public required ImmutableArray<string> Command { get; init; }

    /// <summary>The working directory.</summary>
    public required string Folder { get; init; }

    /// <summary>The address of the home page.</summary>
    public required Uri Home { get; init; }

    /// <summary>The files to edit, with the addresses of their pages relative to the home page.</summary>
    public required ImmutableArray<(string File, string Page)> Articles { get; init; }
}
