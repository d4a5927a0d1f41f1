using System.Collections.Immutable;
using System.Diagnostics;
using System.Globalization;

namespace Guidebook.Benchmarks.Serving;

/// <summary>Measures a server as a separate process: saves files, and waits until their pages show the change.</summary>
internal static class ServeTimer
{
    // By then the runtime has compiled and optimized the frequent code; that growth is no leak.
    private const int EditsBeforeMemory = 100;

    // Longer than the coarsest time stamp of file systems, so that files written just before the start are no longer young.
    private static readonly TimeSpan Settling = TimeSpan.FromSeconds(3);

    /// <summary>Starts the server, edits files, and returns the measurement.</summary>
    public static async Task<ServeMeasure> RunAsync(Server server, int edits, Edit edit, IViewer viewer)
    {
        await Task.Delay(Settling);
        var time = Stopwatch.StartNew();
        using var process =
            Process.Start(new ProcessStartInfo(server.Command[0], server.Command[1..]) { WorkingDirectory = server.Folder })!;
        try
        {
            var start = await StartAsync(server, time);
            await Task.Delay(Settling);
            var (times, early) = (ImmutableArray.CreateBuilder<double>(), 0.0);
            for (var number = 1; number <= edits; number++)
            {
                var (file, page) = server.Articles[number * 37 % server.Articles.Length];
                await viewer.OpenAsync(new(server.Home, page));
                times.Add(await EditAsync(file, edit, viewer, string.Create(CultureInfo.InvariantCulture, $"This is edit {number}")));
                if (number == Math.Min(edits, EditsBeforeMemory)) early = MemoryOf(process);
            }

            return new(start, times.ToImmutable(), early, MemoryOf(process));
        }
        finally
        {
            process.Kill(entireProcessTree: true);
            await process.WaitForExitAsync();
        }
    }

    private static async Task<double> StartAsync(Server server, Stopwatch time)
    {
        await using var first = new HttpViewer();
        await first.OpenAsync(server.Home);
        await first.SeeAsync("</html>");
        return time.Elapsed.TotalSeconds;
    }

    private static async Task<double> EditAsync(string file, Edit edit, IViewer viewer, string words)
    {
        var changed = edit.Make(await File.ReadAllTextAsync(file), words);
        var time = Stopwatch.StartNew();
        await File.WriteAllTextAsync(file, changed);
        await viewer.SeeAsync(words);
        return time.Elapsed.TotalMilliseconds;
    }

    private static double MemoryOf(Process process)
    {
        process.Refresh();
        return process.WorkingSet64 / 1024.0 / 1024.0;
    }
}
