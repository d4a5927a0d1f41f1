using System.Diagnostics.Metrics;

namespace Guidebook.Generator.Diagnostics;

/// <summary>Counts steps of work that must not grow faster than what is read. Only tests listen: they compare counts, where a clock would depend on the machine.</summary>
public static class Work
{
    /// <summary>The name under which the steps are measured.</summary>
    public const string Name = "guidebook.steps";

    private static readonly Meter Meter = new("Guidebook");

    private static readonly Counter<long> Steps = Meter.CreateCounter<long>(Name);

    /// <summary>Adds steps; it costs next to nothing where nobody listens.</summary>
    public static void Count(long steps)
    {
        if (Steps.Enabled) Steps.Add(steps);
    }
}
