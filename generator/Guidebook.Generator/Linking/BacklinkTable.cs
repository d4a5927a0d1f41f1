using System.Collections.Immutable;
using Guidebook.Model;

namespace Guidebook.Generator.Linking;

/// <summary>Gathers where things are mentioned: each place once, in the order in which the places come. All places of an entry come before those of the next.</summary>
internal sealed class BacklinkTable<TKey> where TKey : notnull
{
    private readonly Dictionary<TKey, ImmutableArray<Backlink>.Builder> backlinks = [];
    private readonly HashSet<(TKey Target, Slug From, string? Fragment)> known = [];

    /// <summary>Adds a place.</summary>
    public void Add(TKey target, Slug from, Anchor anchor)
    {
        if (!backlinks.TryGetValue(target, out var locations)) backlinks[target] = locations = ImmutableArray.CreateBuilder<Backlink>();
        if (known.Add((target, from, anchor.Fragment))) locations.Add(new(from, anchor.Fragment, anchor.Title));
    }

    /// <summary>Whether anything mentions the target.</summary>
    public bool Has(TKey target) => backlinks.ContainsKey(target);

    /// <summary>The table as a guide keeps it; nothing may be added after it.</summary>
    public IReadOnlyDictionary<TKey, ImmutableArray<Backlink>> Drain() => backlinks.ToDictionary(pair => pair.Key, pair => pair.Value.DrainToImmutable());
}
