using System.Collections.Immutable;

namespace Guidebook.Benchmarks.Serving;

/// <summary>What serving took.</summary>
/// <param name="Start">Seconds from the start of the process to the first whole page.</param>
/// <param name="Edits">Milliseconds from each save to the changed page, in their order.</param>
/// <param name="MemoryAtStart">Held after the first hundred edits, in MB of 1024² bytes (resident set).</param>
/// <param name="MemoryAtEnd">Held after the last edit.</param>
internal sealed record ServeMeasure(double Start, ImmutableArray<double> Edits, double MemoryAtStart, double MemoryAtEnd)
{
    /// <summary>The middle of the edits.</summary>
    public double Median => At(0.5);

    /// <summary>What nineteen edits of twenty stay below.</summary>
    public double Slow => At(0.95);

    private double At(double share) => Edits.Order().ElementAt((int)Math.Min(Edits.Length - 1, Math.Ceiling(Edits.Length * share) - 1));
}
