using System.Diagnostics;
using System.Globalization;
using System.Text;

namespace Guidebook.Tests.Fuzzing;

/// <summary>
/// Tries a target with changed inputs. An input with a result that is new becomes a seed, so that later ones lead deeper. Faults are
/// collected, each kind once, and their inputs made small.
/// </summary>
/// <param name="seed">The number from which all others follow.</param>
[System.Diagnostics.CodeAnalysis.SuppressMessage("Security", "CA5394", Justification = "Numbers that come again with the same seed are wanted, not secret ones.")]
internal sealed class FuzzRun(FuzzTarget target, int seed)
{
    private const int MostSeeds = 600;
    private const int MostFaults = 12;
    private const int Shrinks = 400;
    private static readonly TimeSpan MostWork = TimeSpan.FromSeconds(30);
    private static readonly TimeSpan LongestWait = TimeSpan.FromMinutes(10);

    private readonly List<byte[]> seeds = [.. target.Seeds];
    private readonly HashSet<string> results = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> faults = new(StringComparer.Ordinal);
    private volatile byte[] current = [];
    private long begun = Stopwatch.GetTimestamp();
    private long workBefore;

    /// <summary>Tries inputs; a task that does not end in time is a fault, too.</summary>
    /// <returns>The faults, with the path of a file that has the input.</returns>
    public async Task<IReadOnlyCollection<string>> RunAsync(int inputs)
    {
        var work = Task.Factory.StartNew(
            () => TryAll(inputs), CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default);
        while (await Task.WhenAny(work, Task.Delay(1000)) != work)
            if (HasNoEnd())
                return [.. faults.Values, $"{target.Name}: no end within {MostWork.TotalSeconds} s: {Save(current)}"];
        await work;
        return faults.Values;
    }

    /// <summary>The number of results that differ.</summary>
    public int Results => results.Count;

    /// <summary>Whether the current input takes too long. A busy machine gives a run little time, so the processor's counts too.</summary>
    private bool HasNoEnd()
    {
        var waited = Stopwatch.GetElapsedTime(Interlocked.Read(ref begun));
        var worked = Environment.CpuUsage.TotalTime.Ticks - Interlocked.Read(ref workBefore);
        return waited > LongestWait || (waited > MostWork && worked > MostWork.Ticks);
    }

    private void TryAll(int inputs)
    {
        foreach (var sound in target.Seeds) Check(sound);
        var random = new Random(seed);
        var mutator = new Mutator(random, target.Pieces);
        for (var i = 0; i < inputs && faults.Count < MostFaults; i++)
        {
            var input = mutator.Mutate(seeds[random.Next(seeds.Count)], seeds);
            Check(random.Next(8) == 0 ? input : target.Repair(input));
        }
    }

    private void Check(byte[] input)
    {
        var (result, fault) = Try(input);
        if (fault is not null) Keep(fault, input);
        else if (results.Add(result) && seeds.Count < MostSeeds) seeds.Add(input);
    }

    private (string Result, Exception? Fault) Try(byte[] input)
    {
        current = input;
        Interlocked.Exchange(ref begun, Stopwatch.GetTimestamp());
        Interlocked.Exchange(ref workBefore, Environment.CpuUsage.TotalTime.Ticks);
        try
        {
            return (target.Try(input), null);
        }
#pragma warning disable CA1031 // Whatever is thrown is a fault.
        catch (Exception exception)
#pragma warning restore CA1031
        {
            return ("", exception);
        }
    }

    private void Keep(Exception fault, byte[] input)
    {
        var kind = KindOf(fault);
        if (faults.ContainsKey(kind)) return;
        var small = Shrink(input, kind);
        faults[kind] = $"{target.Name}: {Save(small)}\n{Encoding.UTF8.GetString(small.AsSpan(0, Math.Min(400, small.Length)))}\n{Try(small).Fault ?? fault}";
    }

    /// <summary>Removes parts, large ones first, as long as the fault stays.</summary>
    private byte[] Shrink(byte[] input, string kind)
    {
        var tries = 0;
        for (var length = input.Length / 2; length > 0; length /= 2)
            for (var at = 0; at + length <= input.Length && tries++ < Shrinks;)
            {
                byte[] less = [.. input[..at], .. input[(at + length)..]];
                if (Try(less).Fault is { } fault && KindOf(fault) == kind) input = less;
                else at += length;
            }

        return input;
    }

    /// <summary>The type of a fault and where it was thrown.</summary>
    private static string KindOf(Exception fault)
    {
        var frames = (fault.StackTrace ?? "").Split('\n').Where(line => line.Contains("Guidebook.", StringComparison.Ordinal)).Take(2);
        return $"{fault.GetType().Name} {string.Join(' ', frames)}";
    }

    private string Save(byte[] input)
    {
        var path = Path.Combine(Path.GetTempPath(), string.Create(CultureInfo.InvariantCulture, $"guidebook-fuzz-{target.Name}-{seed}-{faults.Count}"));
        File.WriteAllBytes(path, input);
        return path;
    }
}
