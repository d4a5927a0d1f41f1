using System.Collections.Immutable;
using Guidebook.Model;

namespace Guidebook.Generator.Linking.Tables;

/// <summary>Collects backlinks, each location once and in the order of arrival. The locations of one entry arrive together.</summary>
internal sealed class BacklinkTable<TKey> where TKey : notnull
{
    private readonly Dictionary<TKey, ImmutableArray<Backlink>.Builder> backlinks = [];
    private readonly HashSet<(TKey Target, string? Fragment)> known = []; // of the last entry
    private Slug last;

    /// <summary>Adds a backlink.</summary>
    public void Add(TKey target, Slug from, Anchor anchor)
    {
        if (!backlinks.TryGetValue(target, out var found)) backlinks[target] = found = ImmutableArray.CreateBuilder<Backlink>();
        if (from != last) known.Clear();
        last = from;
        if (known.Add((target, anchor.Fragment))) found.Add(new(from, anchor.Fragment, anchor.Title));
    }

    /// <summary>Whether the target has backlinks.</summary>
    public bool Has(TKey target) => backlinks.ContainsKey(target);

    /// <summary>The finished table of the guide; no backlink may be added afterwards.</summary>
    public IReadOnlyDictionary<TKey, ImmutableArray<Backlink>> Drain() =>
        backlinks.ToDictionary(pair => pair.Key, pair => pair.Value.DrainToImmutable());
}
