using System.Collections.Immutable;

namespace Guidebook.Themes.Kit.Print;

/// <summary>The page number of each id, from 1.</summary>
/// <param name="PageCount">Number of pages; 0 before the first print round.</param>
public sealed record PageNumbers(ImmutableSortedDictionary<string, int> Pages, int PageCount)
{
    /// <summary>The empty numbers, before the first print round.</summary>
    public static PageNumbers None { get; } = new(ImmutableSortedDictionary.Create<string, int>(StringComparer.Ordinal), 0);

    /// <summary>
    /// The number of pages of each text that goes on overleaf, by the id of its first page; texts of one page are left out.
    /// </summary>
    public ImmutableSortedDictionary<string, int> Lengths { get; init; } =
        ImmutableSortedDictionary.Create<string, int>(StringComparer.Ordinal);

    /// <summary>The number of pages of a text, by the id of its first page.</summary>
    public int LengthOf(string id) => Lengths.GetValueOrDefault(id, 1);

    /// <summary>The page number of an id; null if unknown.</summary>
    public int? Find(string id) => Pages.TryGetValue(id, out var page) ? page : null;

    /// <inheritdoc/>
    public bool Equals(PageNumbers? other) => other is not null && PageCount == other.PageCount && Pages.SequenceEqual(other.Pages)
        && Lengths.SequenceEqual(other.Lengths);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(PageCount, Pages.Count);
}
