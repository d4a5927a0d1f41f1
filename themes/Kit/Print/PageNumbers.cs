using System.Collections.Immutable;

namespace Guidebook.Themes.Kit.Print;

/// <summary>The page number of each id, from 1.</summary>
/// <param name="PageCount">Number of pages; 0 before the first print round.</param>
public sealed record PageNumbers(ImmutableSortedDictionary<string, int> Pages, int PageCount)
{
    /// <summary>The empty numbers, before the first print round.</summary>
    public static PageNumbers None { get; } = new(ImmutableSortedDictionary.Create<string, int>(StringComparer.Ordinal), 0);

    /// <summary>The page number of an id; null if unknown.</summary>
    public int? Find(string id) => Pages.TryGetValue(id, out var page) ? page : null;

    /// <inheritdoc/>
    public bool Equals(PageNumbers? other) => other is not null && PageCount == other.PageCount && Pages.SequenceEqual(other.Pages);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(PageCount, Pages.Count);
}
