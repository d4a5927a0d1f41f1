namespace Guidebook.BrowserTests;

/// <summary>A unit in the index of the pool, as a browser reads it.</summary>
public sealed record PoolUnit
{
    /// <summary>The id: that of a day with its plan, or <c>_practice</c>.</summary>
    public string Id { get; init; } = "";

    /// <summary>The title of the practice.</summary>
    public string Title { get; init; } = "";

    /// <summary>The practices that must come before, separated by blanks.</summary>
    public string Needs { get; init; } = "";

    /// <summary>The talks that must come before, because the unit has touch, separated by blanks.</summary>
    public string Talks { get; init; } = "";

    /// <summary>All practices that must come before.</summary>
    public IEnumerable<string> Before() => $"{Needs} {Talks}".Split(' ', StringSplitOptions.RemoveEmptyEntries);
}
