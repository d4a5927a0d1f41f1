namespace Guidebook.Benchmarks.Builds;

/// <summary>The measurement of a build.</summary>
/// <param name="Wall">Wall-clock time of the process, in seconds.</param>
/// <param name="Cpu">CPU time over all cores, user and system, in seconds.</param>
/// <param name="Peak">Peak memory (resident set), in MB of 1024² bytes.</param>
/// <param name="Files">The number of output files.</param>
internal sealed record Measure(double Wall, double Cpu, double Peak, int Files)
{
    /// <summary>The median of each number separately; of an even count, the lower median.</summary>
    public static Measure Median(IReadOnlyCollection<Measure> runs) =>
        new(Middle(runs, run => run.Wall), Middle(runs, run => run.Cpu), Middle(runs, run => run.Peak), Middle(runs, run => run.Files));

    private static T Middle<T>(IReadOnlyCollection<Measure> runs, Func<Measure, T> number) =>
        runs.Select(number).Order().ElementAt((runs.Count - 1) / 2);
}
