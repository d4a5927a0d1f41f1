using System.Diagnostics.Metrics;

namespace Guidebook.Generator.Diagnostics;

/// <summary>
/// Counts steps of work that must not grow faster than the input. Only tests listen: counts are the same on every machine, times are not.
/// </summary>
public static class Work
{
    /// <summary>The name of the counter.</summary>
    public const string Name = "guidebook.steps";

    private static readonly Meter Meter = new("Guidebook");

    private static readonly Counter<long> Steps = Meter.CreateCounter<long>(Name);

    /// <summary>Adds steps; the cost is negligible without a listener.</summary>
    public static void Count(long steps)
    {
        if (Steps.Enabled) Steps.Add(steps);
    }
}
