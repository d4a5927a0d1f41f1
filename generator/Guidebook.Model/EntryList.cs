using System.Collections;
using System.Collections.Concurrent;
using System.Collections.Immutable;

namespace Guidebook.Model;

/// <summary>The entries of a guide by kind, in the order of <see cref="Kinds.All"/>; each kind has its own order.</summary>
public sealed class EntryList(params ImmutableArray<Entry> entries) : IReadOnlyList<Entry>
{
    private readonly ConcurrentDictionary<Type, object> byType = [];
    private readonly Lazy<TextUses> uses = new(() => TextUses.Collect(entries));

    /// <inheritdoc/>
    public int Count => entries.Length;

    /// <inheritdoc/>
    public Entry this[int index] => entries[index];

    /// <summary>The entries of a type, in order.</summary>
    public ImmutableArray<TEntry> All<TEntry>() where TEntry : Entry =>
        (ImmutableArray<TEntry>)byType.GetOrAdd(typeof(TEntry), static (_, all) => Select<TEntry>(all), entries);

    /// <summary>The pictures and files that the entries use.</summary>
    public TextUses Uses => uses.Value;

    /// <summary>Whether two lists contain the same instances.</summary>
    public static bool AreSame(EntryList one, EntryList other) => one.SequenceEqual(other, ReferenceEqualityComparer.Instance);

    /// <summary>Whether there is an entry of a kind.</summary>
    public bool Has(Kind kind) => entries.Any(entry => entry.Kind == kind);

    /// <inheritdoc/>
    public IEnumerator<Entry> GetEnumerator() => ((IEnumerable<Entry>)entries).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>Counts first: most types have no entry, or nearly all of thousands.</summary>
    private static ImmutableArray<TEntry> Select<TEntry>(ImmutableArray<Entry> all) where TEntry : Entry
    {
        var count = 0;
        foreach (var entry in all)
            if (entry is TEntry) count++;
        var found = ImmutableArray.CreateBuilder<TEntry>(count);
        foreach (var entry in all)
            if (entry is TEntry one) found.Add(one);
        return found.MoveToImmutable();
    }
}
