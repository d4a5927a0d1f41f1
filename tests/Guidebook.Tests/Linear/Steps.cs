using System.Diagnostics.Metrics;

namespace Guidebook.Tests.Linear;

/// <summary>
/// Counts the steps and the allocated memory of an action on this thread, which are equal on every machine under any load.
/// </summary>
internal static class Steps
{
    /// <summary>The steps that the program counts.</summary>
    public static long Count(Action action)
    {
        var (steps, thread) = (0L, Environment.CurrentManagedThreadId);
        using var listener = new MeterListener
        {
            InstrumentPublished = (instrument, listener) =>
            {
                if (instrument.Name == Generator.Diagnostics.Work.Name) listener.EnableMeasurementEvents(instrument);
            },
        };
        listener.SetMeasurementEventCallback<long>((_, more, _, _) =>
        {
            if (Environment.CurrentManagedThreadId == thread) steps += more;
        });
        listener.Start();
        action();
        return steps;
    }

    /// <summary>The allocated bytes.</summary>
    public static long Allocated(Action action)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        action();
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }

    /// <summary>
    /// Asserts linear growth: twice the work takes about twice as many steps and bytes; quadratic growth would take four times as many.
    /// </summary>
    /// <param name="work">Performs an amount of work.</param>
    public static void GrowWith(int size, Action<int> work)
    {
        work(size); // allocates everything that is allocated once
        var (steps, bytes) = Measure(() => work(size));
        var (doubled, doubledBytes) = Measure(() => work(2 * size));
        Assert.True(doubled <= 2.6 * steps + 1000, $"{size:N0}: {steps:N0} steps; {2 * size:N0}: {doubled:N0} steps.");
        Assert.True(doubledBytes <= 2.6 * bytes + 100_000, $"{size:N0}: {bytes:N0} bytes; {2 * size:N0}: {doubledBytes:N0} bytes.");

        static (long Steps, long Bytes) Measure(Action work)
        {
            var bytes = 0L;
            return (Count(() => bytes = Allocated(work)), bytes);
        }
    }
}
