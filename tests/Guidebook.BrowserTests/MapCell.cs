namespace Guidebook.BrowserTests;

/// <summary>A cell of the map that leads somewhere, as the browser shows it.</summary>
public sealed record MapCell
{
    /// <summary>What a screen reader calls it.</summary>
    public string Name { get; init; } = "";

    /// <summary>Where it leads.</summary>
    public string Address { get; init; } = "";

    /// <summary>How many beads it has.</summary>
    public int Beads { get; init; }

    /// <summary>How wide it is, in CSS pixels.</summary>
    public double Width { get; init; }

    /// <summary>How high it is, in CSS pixels.</summary>
    public double Height { get; init; }
}
