using System.Collections.Immutable;
using System.Diagnostics;
using System.Globalization;
using Guidebook.Generator.Diagnostics;
using Guidebook.Generator.Diagnostics.Printers;

namespace Guidebook.Generator.Serving;

/// <summary>What the server says on the terminal.</summary>
/// <param name="lines">Where it tells how it is getting on.</param>
/// <param name="findings">Where mistakes and warnings go.</param>
/// <param name="print">How they are printed.</param>
public sealed class ServeVoice(TextWriter lines, TextWriter findings, Action<ImmutableArray<Diagnostic>, TextWriter> print)
{
    private readonly Lock speaking = new();
    private readonly Stopwatch time = Stopwatch.StartNew();
    private ImmutableArray<Diagnostic> told = [];
    private string? last;
    private bool wasBroken;

    /// <summary>Says a sentence; once, where several folders have the same to say.</summary>
    public void Say(string sentence)
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
        if (options.Port != 0 && server.Port != options.Port) Say(string.Create(CultureInfo.InvariantCulture, $"Port {options.Port} is taken, so this is port {server.Port}."));
        Say($"The guide in {options.Build.Folders.Content} is at {server.Address} and what is printed at {server.Address.TrimEnd('/')}{LivePaths.Prints}. Ctrl+C ends it.");
    }

    /// <summary>Something has changed: from now on the time counts.</summary>
    public void Changed() => time.Restart();

    /// <summary>Says what a build came to; findings only where they are others than before.</summary>
    public void Tell(LiveState state, LiveSite live)
    {
        lock (speaking)
        {
            if (!state.Findings.SequenceEqual(told)) print(state.Findings, findings);
            (told, last) = (state.Findings, null);
            if (state.Fault is not null) findings.WriteLine($"Guidebook itself failed; the site stays as it was. This is a fault of the program, not of the guide:\n{state.Fault}");
            else if (!state.IsBroken && (wasBroken || live.FilesRead + live.PagesDrawn > 0)) lines.WriteLine(Sentence(state, live));
            wasBroken = state.IsBroken;
        }
    }

    private string Sentence(LiveState state, LiveSite live)
    {
        var did = state.Number == 1 ? $"Made {Told.Counted(live.PagesDrawn, "page", "pages")}"
            : $"Read {Told.Counted(live.FilesRead, "file", "files")}, drew {Told.Counted(live.PagesDrawn, "page", "pages")}";
        return string.Create(CultureInfo.InvariantCulture, $"{(wasBroken ? "Mended. " : "")}{did} in {time.ElapsedMilliseconds} ms");
    }
}
