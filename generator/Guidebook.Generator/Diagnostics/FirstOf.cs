namespace Guidebook.Generator.Diagnostics;

/// <summary>Keeps the first of many things by their order, and of the others the number and the first: the same, in whatever order they come.</summary>
/// <param name="most">How many are kept.</param>
/// <param name="fingerprint">What two equal things have alike; the others are counted by it, each once.</param>
public sealed class FirstOf<T>(int most, IComparer<T> order, Func<T, Fingerprint> fingerprint) where T : class
{
    private readonly SortedSet<T> kept = new(order);
    private readonly HashSet<Fingerprint> others = [];
    private int counted;

    /// <summary>Those that are kept, in order.</summary>
    public IReadOnlyCollection<T> Kept => kept;

    /// <summary>How many there are besides.</summary>
    public int Others => others.Count + counted;

    /// <summary>The first of the others; null where there are none.</summary>
    public T? Next { get; private set; }

    /// <summary>Adds a thing, once.</summary>
    public void Add(T item)
    {
        if (others.Count > 0 && others.Contains(fingerprint(item))) return;
        if (!kept.Add(item) || kept.Count <= most) return;
        var last = kept.Max!;
        kept.Remove(last);
        others.Add(fingerprint(last));
        Precede(last);
    }

    /// <summary>Adds things that were counted elsewhere, after those kept there, and are known by the first of them.</summary>
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
