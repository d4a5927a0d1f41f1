namespace Guidebook.Tests;

/// <summary>Counts work by what is allocated for it, which is the same on every machine and beside any other work.</summary>
internal static class Work
{
    /// <summary>The bytes that this thread allocates.</summary>
    public static long Of(Action action)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        action();
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }
}
