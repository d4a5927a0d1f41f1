namespace Guidebook.Generator.Serving;

/// <summary>
/// Collects what edits have left in memory, while nobody edits. By itself, the runtime of a machine with much memory lets it grow edit by
/// edit, and collects all of it only when the machine's memory runs short.
/// </summary>
/// <param name="allocated">The number of bytes that the program has allocated so far.</param>
/// <param name="collect">Collects the whole memory; returns the number of bytes in use.</param>
public sealed class IdleCollector(Func<long> allocated, Func<long> collect)
{
    /// <summary>A collection looks at everything in use, so it waits for a share of that much to be allocated.</summary>
    private const int Share = 16;

    private long due;

    /// <summary>The number of collections.</summary>
    public int Count { get; private set; }

    /// <summary>The collector of this program.</summary>
    public static IdleCollector OfProgram() => new(() => GC.GetTotalAllocatedBytes(), Collect);

    /// <summary>Collects, the first time, and then as soon as enough was allocated since.</summary>
    public void Consider()
    {
        if (allocated() < due) return;
        var used = collect();
        due = allocated() + used / Share;
        Count++;
    }

    private static long Collect()
    {
        GC.Collect(GC.MaxGeneration, GCCollectionMode.Forced, blocking: true, compacting: false);
        return GC.GetTotalMemory(forceFullCollection: false);
    }
}
