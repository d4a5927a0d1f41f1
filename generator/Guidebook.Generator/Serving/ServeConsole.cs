using System.Collections.Immutable;
using System.Diagnostics;
using System.Globalization;
using Guidebook.Generator.Diagnostics;

namespace Guidebook.Generator.Serving;

/// <summary>What the server says on the terminal.</summary>
/// <param name="lines">Where it tells how it is getting on.</param>
/// <param name="diagnostics">Where mistakes and warnings go.</param>
/// <param name="print">How they are printed.</param>
public sealed class ServeConsole(TextWriter lines, TextWriter diagnostics, Action<ImmutableArray<Diagnostic>, TextWriter> print)
{
    private readonly Lock speaking = new();
    private readonly Stopwatch time = Stopwatch.StartNew();
    private ImmutableArray<Diagnostic> told = [];
    private string? last;
    private bool wasBroken;

    /// <summary>Says a sentence; once, where several folders have the same to say.</summary>
    public void Write(string sentence)
    {
        lock (speaking)
        {
            if (sentence != last) lines.WriteLine(sentence);
            last = sentence;
        }
    }

    /// <summary>Says where the site is to be seen.</summary>
    public void Begin(ServeOptions options, DevServer server)
    {
        if (options.Port != 0 && server.Port != options.Port) Write(string.Create(CultureInfo.InvariantCulture, $"Port {options.Port} is taken, so this is port {server.Port}."));
        Write($"The guide in {options.Build.Folders.Content} is at {server.Address} and what is printed at {server.Address.TrimEnd('/')}{LivePaths.Prints}. Ctrl+C ends it.");
    }

    /// <summary>Something has changed: from now on the time counts.</summary>
    public void Changed() => time.Restart();

    /// <summary>Says what a build came to; findings only where they are others than before.</summary>
    public void Report(LiveState state, LiveSite live)
    {
        lock (speaking)
        {
            if (!state.Diagnostics.SequenceEqual(told)) print(state.Diagnostics, diagnostics);
            (told, last) = (state.Diagnostics, null);
            if (state.Fault is not null) diagnostics.WriteLine($"Guidebook itself failed; the site stays as it was. This is a fault of the program, not of the guide:\n{state.Fault}");
            else if (!state.IsBroken && (wasBroken || live.FilesRead + live.PagesDrawn > 0)) lines.WriteLine(Sentence(state, live));
            wasBroken = state.IsBroken;
        }
    }

    private string Sentence(LiveState state, LiveSite live)
    {
        var did = state.Number == 1 ? $"Made {RunSummary.FormatCount(live.PagesDrawn, "page", "pages")}"
            : $"Read {RunSummary.FormatCount(live.FilesRead, "file", "files")}, drew {RunSummary.FormatCount(live.PagesDrawn, "page", "pages")}";
        return string.Create(CultureInfo.InvariantCulture, $"{(wasBroken ? "Mended. " : "")}{did} in {time.ElapsedMilliseconds} ms");
    }
}
