namespace Guidebook.BrowserTests;

/// <summary>A linked cell of the map in the browser.</summary>
public sealed record MapCell
{
    /// <summary>The accessible name.</summary>
    public string Name { get; init; } = "";

    /// <summary>The link's target.</summary>
    public string Address { get; init; } = "";

    /// <summary>The number of beads.</summary>
    public int Beads { get; init; }

    /// <summary>Width in CSS pixels.</summary>
    public double Width { get; init; }

    /// <summary>Height in CSS pixels.</summary>
    public double Height { get; init; }
}
