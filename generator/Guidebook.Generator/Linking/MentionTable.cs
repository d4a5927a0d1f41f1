using System.Collections.Frozen;
using System.Collections.Immutable;
using Guidebook.Model;

namespace Guidebook.Generator.Linking;

/// <summary>Gathers where things are mentioned: each place once, in the order in which the places come.</summary>
internal sealed class MentionTable<TKey> where TKey : notnull
{
    private readonly Dictionary<TKey, ImmutableArray<Mention>.Builder> mentions = [];
    private readonly HashSet<(TKey, Slug, string?)> seen = [];

    /// <summary>Adds a place.</summary>
    public void Add(TKey target, Slug from, Place place)
    {
        if (!seen.Add((target, from, place.Fragment))) return;
        if (!mentions.TryGetValue(target, out var places)) mentions[target] = places = ImmutableArray.CreateBuilder<Mention>();
        places.Add(new(from, place.Fragment, place.Title));
    }

    /// <summary>Whether anything mentions the target.</summary>
    public bool Has(TKey target) => mentions.ContainsKey(target);

    /// <summary>The table as a guide keeps it.</summary>
    public FrozenDictionary<TKey, ImmutableArray<Mention>> Freeze() =>
        mentions.ToFrozenDictionary(pair => pair.Key, pair => pair.Value.DrainToImmutable());
}
