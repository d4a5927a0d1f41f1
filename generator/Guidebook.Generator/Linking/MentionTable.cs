using System.Collections.Immutable;
using Guidebook.Model;

namespace Guidebook.Generator.Linking;

/// <summary>Gathers where things are mentioned: each place once, in the order in which the places come. All places of an entry come before those of the next.</summary>
internal sealed class MentionTable<TKey> where TKey : notnull
{
    private readonly Dictionary<TKey, ImmutableArray<Mention>.Builder> mentions = [];
    private readonly HashSet<(TKey Target, Slug From, string? Fragment)> known = [];

    /// <summary>Adds a place.</summary>
    public void Add(TKey target, Slug from, Place place)
    {
        if (!mentions.TryGetValue(target, out var places)) mentions[target] = places = ImmutableArray.CreateBuilder<Mention>();
        if (known.Add((target, from, place.Fragment))) places.Add(new(from, place.Fragment, place.Title));
    }

    /// <summary>Whether anything mentions the target.</summary>
    public bool Has(TKey target) => mentions.ContainsKey(target);

    /// <summary>The table as a guide keeps it; nothing may be added after it.</summary>
    public IReadOnlyDictionary<TKey, ImmutableArray<Mention>> Drain() => mentions.ToDictionary(pair => pair.Key, pair => pair.Value.DrainToImmutable());
}
