using Guidebook.Model;

namespace Guidebook.Generator.Caching;

/// <summary>The lookups in a guide during the drawing of a page. The page is unchanged as long as their results are.</summary>
public sealed class Dependencies
{
    /// <summary>The entries that were read in full.</summary>
    public HashSet<Slug> Read { get; } = [];

    /// <summary>The entries whose kind, title or headings were read.</summary>
    public HashSet<Slug> Titles { get; } = [];

    /// <summary>The entries whose backlinks were read.</summary>
    public HashSet<Slug> Backlinks { get; } = [];

    /// <summary>The points whose citations were read.</summary>
    public HashSet<string> Citations { get; } = new(StringComparer.Ordinal);

    /// <summary>The pictures whose sizes were read.</summary>
    public HashSet<SitePath> Pictures { get; } = [];
}
