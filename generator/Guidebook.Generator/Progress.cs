using System.Diagnostics;
using System.Globalization;
using Guidebook.Generator.Diagnostics.Printers;
using Spectre.Console;

namespace Guidebook.Generator;

/// <summary>Prints the progress of a run: with a spinner and times on a terminal, else as plain lines; silent on request.</summary>
public sealed class Progress
{
    private static readonly TimeSpan BetweenLines = TimeSpan.FromSeconds(20);

    private readonly TextWriter? writer;
    private readonly bool moving;
    private readonly Stopwatch whole = Stopwatch.StartNew();
    private TimeSpan silentUntil = BetweenLines;
    private Func<string, string>? last;

    private Progress(TextWriter? writer, bool moving) => (this.writer, this.moving) = (writer, moving);

    /// <summary>Creates the progress for a writer; without output if silent.</summary>
    public static Progress For(TextWriter writer, bool silent) =>
        new(silent ? null : writer, !silent && HasColour(Console.IsOutputRedirected));

    /// <summary>Whether a stream is a terminal with colours enabled (https://no-color.org).</summary>
    public static bool HasColour(bool redirected) => !redirected && string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR"));

    /// <summary>Runs a stage and prints its outcome.</summary>
    /// <param name="doing">The text beside the spinner while the stage runs.</param>
    /// <param name="outcome">Formats the outcome; null prints nothing.</param>
    /// <param name="stage">The stage; it tells how many of how many pieces are done.</param>
    public async Task<T> StageAsync<T>(string doing, Func<Action<int, int>, Task<T>> stage, Func<T, string?> outcome)
    {
        var time = Stopwatch.StartNew();
        var result = moving
            ? await AnsiConsole.Status().Spinner(Spinner.Known.Dots).StartAsync(Markup.Escape(doing),
                status => stage((done, all) => status.Status = Markup.Escape(Counted(doing, done, all))))
            : await stage((done, all) => SayInTime(doing, done, all, time));
        Report(result, outcome, time);
        return result;
    }

    /// <summary>Prints a line before something that takes a while.</summary>
    public void Say(string line)
    {
        if (moving) AnsiConsole.MarkupLine($"[grey]{Markup.Escape(Excerpt.Shown(line))}[/]");
        else writer?.WriteLine(Excerpt.Shown(line));
    }

    /// <summary>Runs a synchronous stage and prints its outcome.</summary>
    public T Stage<T>(Func<T> stage, Func<T, string?> outcome)
    {
        var time = Stopwatch.StartNew();
        var result = stage();
        Report(result, outcome, time);
        return result;
    }

    /// <summary>Sets the last lines: what was made, where it is, and what comes next.</summary>
    /// <param name="lines">The lines, given the time that the run took.</param>
    public void Conclude(Func<string, string> lines) => last = lines;

    /// <summary>Prints the last lines, after all diagnostics.</summary>
    public void End()
    {
        if (last is null || writer is null) return;
        foreach (var line in last(Seconds(whole.Elapsed)).Split('\n')) writer.WriteLine(Excerpt.Shown(line));
    }

    private static string Counted(string doing, int done, int all) =>
        string.Create(CultureInfo.InvariantCulture, $"{doing}: {done:N0} of {all:N0} documents");

    /// <summary>Where no spinner moves, a line now and then says that the run goes on.</summary>
    private void SayInTime(string doing, int done, int all, Stopwatch time)
    {
        lock (whole)
        {
            if (done == all || time.Elapsed < silentUntil) return;
            silentUntil = time.Elapsed + BetweenLines;
            writer?.WriteLine(Counted(doing, done, all));
        }
    }

    private static string Seconds(TimeSpan time) => string.Create(CultureInfo.InvariantCulture, $"{time.TotalSeconds:0.0} s");

    /// <summary>Prints an outcome. A silent run does not even format it: that counts the entries of the guide.</summary>
    private void Report<T>(T result, Func<T, string?> outcome, Stopwatch time)
    {
        if (writer is not null && outcome(result) is { } said) Write(Excerpt.Shown(said), time.Elapsed);
    }

    private void Write(string line, TimeSpan time)
    {
        if (moving) AnsiConsole.MarkupLine($"[green]✓[/] {Markup.Escape(line)} [grey]{Seconds(time)}[/]");
        else writer?.WriteLine(line);
    }
}
