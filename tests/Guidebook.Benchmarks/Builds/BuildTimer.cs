using System.Diagnostics;
using System.Globalization;

namespace Guidebook.Benchmarks.Builds;

/// <summary>Measures a clean build as a separate process with GNU time.</summary>
internal static class BuildTimer
{
    private const string GnuTime = "/usr/bin/time";

    /// <summary>Whether this machine has the required tools.</summary>
    public static bool IsThere => File.Exists(GnuTime);

    /// <summary>Deletes the output, builds, and returns the measurement.</summary>
    /// <exception cref="InvalidOperationException">The build failed.</exception>
    public static Measure Run(Contestant contestant, string scratch)
    {
        var output = Path.Combine(contestant.Folder, contestant.Output);
        if (Directory.Exists(output)) Directory.Delete(output, recursive: true);
        var (times, log) = (Path.Combine(scratch, "times"), Path.Combine(scratch, "log"));
        var start = new ProcessStartInfo("/bin/sh") { WorkingDirectory = contestant.Folder };
        foreach (var word in (string[])["-c", "exec \"$@\" >\"$0\" 2>&1", log, GnuTime, "-f", "%e %U %S %M", "-o", times, .. contestant.Command]) start.ArgumentList.Add(word);
        using var build = Process.Start(start)!;
        build.WaitForExit();
        if (build.ExitCode != 0) throw new InvalidOperationException($"{contestant.Name} failed on {contestant.Builds}:\n{File.ReadAllText(log)}");
        var numbers = File.ReadAllText(times).Split(' ').Select(number => double.Parse(number, CultureInfo.InvariantCulture)).ToArray();
        return new(numbers[0], numbers[1] + numbers[2], numbers[3] / 1024,
            Directory.GetFiles(output, "*", SearchOption.AllDirectories).Length);
    }
}
