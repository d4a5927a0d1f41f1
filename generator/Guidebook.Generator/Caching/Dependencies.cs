using Guidebook.Model;

namespace Guidebook.Generator.Caching;

/// <summary>
/// What a page has asked of a guide while it was drawn. Drawn again, it would be the same as long as all answers are the same.
/// </summary>
public sealed class Dependencies
{
    /// <summary>The entries that were read.</summary>
    public HashSet<Slug> Read { get; } = [];

    /// <summary>The entries of which only the kind, the title and the headings were read.</summary>
    public HashSet<Slug> Titles { get; } = [];

    /// <summary>The entries whose mentions were read.</summary>
    public HashSet<Slug> Mentions { get; } = [];

    /// <summary>The points whose uses were read.</summary>
    public HashSet<string> Uses { get; } = new(StringComparer.Ordinal);

    /// <summary>The pictures whose sizes were read.</summary>
    public HashSet<SitePath> Pictures { get; } = [];
}
