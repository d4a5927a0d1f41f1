namespace Guidebook.Benchmarks.Builds;

/// <summary>What one build took.</summary>
/// <param name="Wall">Seconds from the start of the process to its end.</param>
/// <param name="Cpu">Seconds of all cores together, user and system.</param>
/// <param name="Peak">The most memory that it held at once (resident set), in MB of 1024² bytes.</param>
/// <param name="Files">How many files it made.</param>
internal sealed record Measure(double Wall, double Cpu, double Peak, int Files)
{
    /// <summary>The middle of each number by itself; of an even count, the lower middle.</summary>
    public static Measure Median(IReadOnlyCollection<Measure> runs) =>
        new(Middle(runs, run => run.Wall), Middle(runs, run => run.Cpu), Middle(runs, run => run.Peak), Middle(runs, run => run.Files));

    private static T Middle<T>(IReadOnlyCollection<Measure> runs, Func<Measure, T> number) =>
        runs.Select(number).Order().ElementAt((runs.Count - 1) / 2);
}
