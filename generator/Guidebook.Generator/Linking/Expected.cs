using Guidebook.Model;

namespace Guidebook.Generator.Linking;

/// <summary>The kind of entry that a reference must name.</summary>
/// <param name="Word">The kind in one word.</param>
/// <param name="Key">The key of guide.yaml under which the kind is declared; empty for kinds with files of their own.</param>
/// <param name="Fits">Whether an entry is of the kind.</param>
internal sealed record Expected(string Word, string Key, Func<Entry, bool> Fits)
{
    /// <summary>Whatever has an id.</summary>
    public static Expected Anything { get; } = new("entry", "", _ => true);

    /// <summary>A practice.</summary>
    public static Expected Practice { get; } = new("practice", "", entry => entry is Practice);

    /// <summary>A page that stands alone.</summary>
    public static Expected Page { get; } = new("page", "", entry => entry is Page);

    /// <summary>Something to begin with.</summary>
    public static Expected Beginning { get; } = new("practice or page", "", entry => entry is Model.Practice or Model.Page);

    /// <summary>A declared part.</summary>
    public static Expected Part { get; } = new("part", "parts", entry => entry is Part);

    /// <summary>A declared strand.</summary>
    public static Expected Strand { get; } = new("strand", "strands", entry => entry is Strand);
}
