namespace Guidebook.BrowserTests;

/// <summary>A unit in the index of the pool, as a browser reads it.</summary>
public sealed record PoolUnit
{
    /// <summary>The id: that of a day with its plan, or <c>_practice</c>.</summary>
    public string Id { get; init; } = "";

    /// <summary>The title of the practice.</summary>
    public string Title { get; init; } = "";

    /// <summary>The practices that must come before.</summary>
    public string[] Needs { get; init; } = [];

    /// <summary>The talks that must come before, because the unit has touch.</summary>
    public string[] Talks { get; init; } = [];
}
