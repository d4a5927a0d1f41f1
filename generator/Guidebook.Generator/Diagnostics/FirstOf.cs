namespace Guidebook.Generator.Diagnostics;

/// <summary>Keeps the first items by order, and the number and the first of the rest; the order of insertion does not matter.</summary>
/// <param name="most">The maximum number of kept items.</param>
/// <param name="fingerprint">The fingerprint of an item, equal for equal items; the rest are counted by it, each once.</param>
public sealed class FirstOf<T>(int most, IComparer<T> order, Func<T, Fingerprint> fingerprint) where T : class
{
    private readonly SortedSet<T> kept = new(order);
    private readonly HashSet<Fingerprint> others = [];
    private int counted;

    /// <summary>The kept items, in order.</summary>
    public IReadOnlyCollection<T> Kept => kept;

    /// <summary>The number of items that are not kept.</summary>
    public int Others => others.Count + counted;

    /// <summary>The first of the items that are not kept; null if there is none.</summary>
    public T? Next { get; private set; }

    /// <summary>Adds an item; equal items count once.</summary>
    public void Add(T item)
    {
        if (others.Count > 0 && others.Contains(fingerprint(item))) return;
        if (!kept.Add(item) || kept.Count <= most) return;
        var last = kept.Max!;
        kept.Remove(last);
        others.Add(fingerprint(last));
        Precede(last);
    }

    /// <summary>Adds items that another instance has counted, represented by the first of them.</summary>
    public void Count(T first, int number)
    {
        counted += number;
        Precede(first);
    }

    private void Precede(T item)
    {
        if (Next is null || order.Compare(item, Next) < 0) Next = item;
    }
}
