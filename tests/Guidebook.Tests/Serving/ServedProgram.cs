using System.Diagnostics;
using System.Text.RegularExpressions;
using Guidebook.Tests.Commands;

namespace Guidebook.Tests.Serving;

/// <summary>The server in a separate process; stopped after the test.</summary>
public sealed partial class ServedProgram : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(180);
    private readonly Transcript said = new();
    private readonly HttpClient client = new();
    private readonly Process process;

    private ServedProgram(Process process)
    {
        this.process = process;
        process.OutputDataReceived += (_, line) => said.WriteLine(line.Data);
        process.ErrorDataReceived += (_, line) => said.WriteLine(line.Data);
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
    }

    /// <summary>The output so far, of both streams.</summary>
    public string Said => said.ToString();

    /// <summary>Starts the program.</summary>
    /// <param name="folder">The working directory.</param>
    /// <param name="within">A program with arguments that runs ours in another environment; empty for the environment of the test.</param>
    public static ServedProgram Start(string folder, params string[] within) => new(ProgramRun.StartWithin(within, folder, [], "serve"));

    /// <summary>Waits for a text in the output.</summary>
    public async Task UntilAsync(string words)
    {
        for (var time = Stopwatch.StartNew(); !Said.Contains(words, StringComparison.Ordinal);)
        {
            Assert.True(time.Elapsed < Patience && !process.HasExited, $"It never said '{words}', but:\n{Said}");
            await Task.Delay(20, TestContext.Current.CancellationToken);
        }
    }

    /// <summary>Requests an address.</summary>
    public Task<string> GetAsync(string address) =>
        client.GetStringAsync(new Uri(Address().Match(Said).Value + address), TestContext.Current.CancellationToken);

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        process.Kill(entireProcessTree: true);
        await process.WaitForExitAsync();
        process.Dispose();
        client.Dispose();
        await said.DisposeAsync();
    }

    [GeneratedRegex("http://127\\.0\\.0\\.1:[0-9]+/")]
    private static partial Regex Address();
}
