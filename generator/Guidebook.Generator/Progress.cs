using System.Diagnostics;
using System.Globalization;
using Guidebook.Generator.Diagnostics.Printers;
using Spectre.Console;

namespace Guidebook.Generator;

/// <summary>Prints the progress of a run: with a spinner and times on a terminal, else as plain lines; silent on request.</summary>
public sealed class Progress
{
    private readonly TextWriter? writer;
    private readonly bool moving;
    private readonly Stopwatch whole = Stopwatch.StartNew();
    private string? last;

    private Progress(TextWriter? writer, bool moving) => (this.writer, this.moving) = (writer, moving);

    /// <summary>Creates the progress for a writer; without output if silent.</summary>
    public static Progress For(TextWriter writer, bool silent) =>
        new(silent ? null : writer, !silent && HasColour(Console.IsOutputRedirected));

    /// <summary>Whether a stream is a terminal with colours enabled (https://no-color.org).</summary>
    public static bool HasColour(bool redirected) => !redirected && string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR"));

    /// <summary>Runs a stage and prints its outcome.</summary>
    /// <param name="doing">The text beside the spinner while the stage runs.</param>
    /// <param name="outcome">Formats the outcome; null prints nothing.</param>
    public async Task<T> StageAsync<T>(string doing, Func<Task<T>> stage, Func<T, string?> outcome)
    {
        var time = Stopwatch.StartNew();
        var result = moving
            ? await AnsiConsole.Status().Spinner(Spinner.Known.Dots).StartAsync(Markup.Escape(doing), _ => stage())
            : await stage();
        if (outcome(result) is { } said) Write(Excerpt.Shown(said), time.Elapsed);
        return result;
    }

    /// <summary>Runs a synchronous stage and prints its outcome.</summary>
    public T Stage<T>(Func<T> stage, Func<T, string?> outcome)
    {
        var time = Stopwatch.StartNew();
        var result = stage();
        if (outcome(result) is { } said) Write(Excerpt.Shown(said), time.Elapsed);
        return result;
    }

    /// <summary>Sets the last line, with the result and its location; the time is appended.</summary>
    public void Conclude(string line) => last = Excerpt.Shown(line);

    /// <summary>Prints the last line, after all diagnostics.</summary>
    public void End()
    {
        if (last is not null) writer?.WriteLine($"{last} {Seconds(whole.Elapsed)}");
    }

    private static string Seconds(TimeSpan time) => string.Create(CultureInfo.InvariantCulture, $"{time.TotalSeconds:0.0} s");

    private void Write(string line, TimeSpan time)
    {
        if (moving) AnsiConsole.MarkupLine($"[green]✓[/] {Markup.Escape(line)} [grey]{Seconds(time)}[/]");
        else writer?.WriteLine(line);
    }
}
