using System.Collections.Immutable;
using System.Diagnostics;
using System.Globalization;

namespace Guidebook.Benchmarks.Serving;

/// <summary>Runs a server as a process of its own, saves files, and asks for their pages until they show it.</summary>
internal static class ServeTimer
{
    private const int EditsBeforeMemory = 10;
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    // Longer than the coarsest clock of a disk, so that files written just before the start are no longer young.
    private static readonly TimeSpan Settling = TimeSpan.FromSeconds(3);

    /// <summary>Starts the server, edits, and says what it took.</summary>
    public static async Task<ServeMeasure> RunAsync(Server server, int edits)
    {
        await Task.Delay(Settling);
        using var client = new HttpClient { BaseAddress = server.Home };
        var time = Stopwatch.StartNew();
        using var process = Process.Start(new ProcessStartInfo(server.Command[0], server.Command[1..]) { WorkingDirectory = server.Folder })!;
        try
        {
            await UntilAsync(client, "", page => page.Contains("</html>", StringComparison.Ordinal), time);
            var start = time.Elapsed.TotalSeconds;
            await Task.Delay(Settling);
            var (times, early) = (ImmutableArray.CreateBuilder<double>(), 0.0);
            for (var edit = 1; edit <= edits; edit++)
            {
                times.Add(await EditAsync(client, server.Articles[edit * 37 % server.Articles.Length], edit));
                if (edit == Math.Min(edits, EditsBeforeMemory)) early = MemoryOf(process);
            }

            return new(start, times.ToImmutable(), early, MemoryOf(process));
        }
        finally
        {
            process.Kill(entireProcessTree: true);
            await process.WaitForExitAsync();
        }
    }

    private static async Task<double> EditAsync(HttpClient client, (string File, string Page) article, int edit)
    {
        var words = string.Create(CultureInfo.InvariantCulture, $"This is edit {edit}.");
        var text = await File.ReadAllTextAsync(article.File);
        var old = text.LastIndexOf("\nThis is edit ", StringComparison.Ordinal);
        var changed = $"{(old < 0 ? text.TrimEnd('\n') + "\n" : text[..old])}\n{words}\n";
        var time = Stopwatch.StartNew();
        await File.WriteAllTextAsync(article.File, changed);
        await UntilAsync(client, article.Page, page => page.Contains(words, StringComparison.Ordinal), time);
        return time.Elapsed.TotalMilliseconds;
    }

    private static async Task UntilAsync(HttpClient client, string page, Func<string, bool> isSo, Stopwatch time)
    {
        while (!isSo(await TextOf(client, page)))
        {
            if (time.Elapsed > Patience) throw new TimeoutException($"{client.BaseAddress}{page} never showed what it should.");
            await Task.Delay(1);
        }
    }

    private static async Task<string> TextOf(HttpClient client, string page)
    {
        try
        {
            return await client.GetStringAsync(new Uri(page, UriKind.Relative));
        }
        catch (HttpRequestException)
        {
            return ""; // not there yet
        }
    }

    private static double MemoryOf(Process process)
    {
        process.Refresh();
        return process.WorkingSet64 / 1024.0 / 1024.0;
    }
}
