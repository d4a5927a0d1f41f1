using System.Collections.Immutable;

namespace Guidebook.Benchmarks.Serving;

/// <summary>The measurement of a server.</summary>
/// <param name="Start">Time from the start of the process to the first complete page, in seconds.</param>
/// <param name="Edits">Times from each save to the changed page, in milliseconds, in order.</param>
/// <param name="MemoryAtStart">Memory after the first hundred edits (resident set), in MB of 1024² bytes.</param>
/// <param name="MemoryAtEnd">Memory after the last edit.</param>
internal sealed record ServeMeasure(double Start, ImmutableArray<double> Edits, double MemoryAtStart, double MemoryAtEnd)
{
    /// <summary>The median of the edits.</summary>
    public double Median => At(0.5);

    /// <summary>The 95th percentile of the edits.</summary>
    public double Slow => At(0.95);

    private double At(double share) => Edits.Order().ElementAt((int)Math.Min(Edits.Length - 1, Math.Ceiling(Edits.Length * share) - 1));
}
