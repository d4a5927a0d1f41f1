using System.Diagnostics;
using System.Globalization;
using Spectre.Console;

namespace Guidebook.Generator;

/// <summary>
/// Tells how a run is getting on: on a terminal with a moving mark and times, elsewhere in plain lines; silent where so asked.
/// </summary>
public sealed class Progress
{
    private readonly TextWriter? writer;
    private readonly bool moving;
    private readonly Stopwatch whole = Stopwatch.StartNew();
    private string? last;

    private Progress(TextWriter? writer, bool moving) => (this.writer, this.moving) = (writer, moving);

    /// <summary>Progress on a writer, or none.</summary>
    public static Progress For(TextWriter writer, bool silent) =>
        new(silent ? null : writer, !silent && HasColour(Console.IsOutputRedirected));

    /// <summary>Whether a stream is a terminal that wants colours (https://no-color.org).</summary>
    public static bool HasColour(bool redirected) => !redirected && string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR"));

    /// <summary>Does a stage and says what came of it.</summary>
    /// <param name="doing">What is being done, for the time that it takes.</param>
    /// <param name="outcome">What to say of the result; null says nothing.</param>
    public async Task<T> StageAsync<T>(string doing, Func<Task<T>> stage, Func<T, string?> outcome)
    {
        var time = Stopwatch.StartNew();
        var result = moving
            ? await AnsiConsole.Status().Spinner(Spinner.Known.Dots).StartAsync(Markup.Escape(doing), _ => stage())
            : await stage();
        if (outcome(result) is { } said) Write(said, time.Elapsed);
        return result;
    }

    /// <summary>Does a stage that needs no waiting and says what came of it.</summary>
    public T Stage<T>(Func<T> stage, Func<T, string?> outcome)
    {
        var time = Stopwatch.StartNew();
        var result = stage();
        if (outcome(result) is { } said) Write(said, time.Elapsed);
        return result;
    }

    /// <summary>Sets the last line: what was made and where to look. The time is added.</summary>
    public void Conclude(string line) => last = line;

    /// <summary>Prints the last line, after all findings.</summary>
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
