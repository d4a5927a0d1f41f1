using System.Collections.Immutable;
using System.Diagnostics;
using System.Globalization;
using Guidebook.Generator.Diagnostics;

namespace Guidebook.Generator.Serving;

/// <summary>Prints the server's messages on the terminal.</summary>
/// <param name="lines">The writer for progress.</param>
/// <param name="diagnostics">The writer for diagnostics.</param>
/// <param name="print">Formats diagnostics.</param>
/// <param name="clock">The time of day of each run; null for that of the machine.</param>
public sealed class ServeConsole(
    TextWriter lines, TextWriter diagnostics, Action<ImmutableArray<Diagnostic>, TextWriter> print, TimeProvider? clock = null)
{
    private readonly Lock speaking = new();
    private readonly Stopwatch time = Stopwatch.StartNew();
    private ImmutableArray<Diagnostic> told = [];
    private string? last;
    private bool wasBroken;

    /// <summary>Prints a sentence; skips immediate repetitions, because several folders can report the same.</summary>
    public void Write(string sentence)
    {
        lock (speaking)
        {
            if (sentence != last) lines.WriteLine(sentence);
            last = sentence;
        }
    }

    /// <summary>Prints the site's address.</summary>
    public void Begin(ServeOptions options, DevServer server)
    {
        if (options.Port != 0 && server.Port != options.Port) Write(string.Create(CultureInfo.InvariantCulture, $"Port {options.Port} is taken, so this is port {server.Port}."));
        Write($"The guide in {options.Build.Folders.Content} is at {server.Address} and what is printed at {server.Address.TrimEnd('/')}{LivePaths.Prints}. Ctrl+C ends it.");
    }

    /// <summary>Restarts the timer after a change.</summary>
    public void Changed() => time.Restart();

    /// <summary>Prints the outcome of a build; diagnostics only if they differ from the last build's.</summary>
    public void Report(LiveState state, LiveSite live)
    {
        lock (speaking)
        {
            if (!state.Diagnostics.SequenceEqual(told)) Print(state.Diagnostics);
            (told, last) = (state.Diagnostics, null);
            if (state.Exception is not null) diagnostics.WriteLine($"Guidebook itself failed; the site stays as it was. This is a fault of the program, not of the guide:\n{state.Exception}");
            else if (!state.IsBroken && (wasBroken || live.FilesRead + live.PagesDrawn > 0)) lines.WriteLine($"{Now} {Sentence(state, live)}");
            wasBroken = state.IsBroken;
        }
    }

    private string Now => (clock ?? TimeProvider.System).GetLocalNow().ToString("HH:mm:ss", CultureInfo.InvariantCulture);

    /// <summary>Prints diagnostics below the time of their run, which separates them from those of the run before.</summary>
    private void Print(ImmutableArray<Diagnostic> found)
    {
        if (!found.IsEmpty) lines.WriteLine($"{Now} {RunSummary.FormatCount(found.Length, "finding", "findings")}:");
        print(found, diagnostics);
    }

    private string Sentence(LiveState state, LiveSite live)
    {
        var did = state.Number == 1 ? $"Made {RunSummary.FormatCount(live.PagesDrawn, "page", "pages")}"
            : $"Read {RunSummary.FormatCount(live.FilesRead, "file", "files")}, drew {RunSummary.FormatCount(live.PagesDrawn, "page", "pages")}";
        return string.Create(CultureInfo.InvariantCulture, $"{(wasBroken ? "Mended. " : "")}{did} in {time.ElapsedMilliseconds} ms");
    }
}
