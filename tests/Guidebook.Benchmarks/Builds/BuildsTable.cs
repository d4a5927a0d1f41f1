using System.Globalization;

namespace Guidebook.Benchmarks.Builds;

/// <summary>Prints the measurements of builds.</summary>
internal static class BuildsTable
{
    /// <summary>One row per contestant; if two build the same content, a row with the ratio of the first to the second.</summary>
    public static void Print(IReadOnlyList<(Contestant Contestant, Measure Median)> results, TextWriter to)
    {
        to.WriteLine();
        Line(to, "builds", "program", "wall s", "CPU s", "peak MB", "files");
        foreach (var (contestant, median) in results)
            Line(to, contestant.Builds, contestant.Name, Number(median.Wall, "0.00"), Number(median.Cpu, "0.00"), Number(median.Peak, "0"),
                Number(median.Files, "0"));
        foreach (var same in results.GroupBy(result => result.Contestant.Builds).Where(same => same.Count() == 2))
            Ratios(to, same.First(), same.Last());
    }

    private static void Ratios(TextWriter to, (Contestant Contestant, Measure Median) first, (Contestant Contestant, Measure Median) second)
    {
        var (one, other) = (first.Median, second.Median);
        Line(to, $"{first.Contestant.Name} : {second.Contestant.Name}", "", Number(one.Wall / other.Wall, "0.00"), Number(one.Cpu / other.Cpu, "0.00"), Number(one.Peak / other.Peak, "0.00"), "");
    }

    private static void Line(TextWriter to, params ReadOnlySpan<string> cells) =>
        to.WriteLine($"{cells[0],-28} {cells[1],-10} {cells[2],8} {cells[3],8} {cells[4],8} {cells[5],8}");

    private static string Number(double number, string form) => number.ToString(form, CultureInfo.InvariantCulture);
}
