using System.Collections.Immutable;

namespace Guidebook.Themes.Kit.Print;

/// <summary>Which id stands on which page, counted from 1.</summary>
/// <param name="PageCount">How many pages there are; 0 before the first round.</param>
public sealed record PageNumbers(ImmutableSortedDictionary<string, int> Pages, int PageCount)
{
    /// <summary>What is known before anything is printed.</summary>
    public static PageNumbers None { get; } = new(ImmutableSortedDictionary.Create<string, int>(StringComparer.Ordinal), 0);

    /// <summary>The page of an id; null where it is not known.</summary>
    public int? Find(string id) => Pages.TryGetValue(id, out var page) ? page : null;

    /// <inheritdoc/>
    public bool Equals(PageNumbers? other) => other is not null && PageCount == other.PageCount && Pages.SequenceEqual(other.Pages);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(PageCount, Pages.Count);
}
