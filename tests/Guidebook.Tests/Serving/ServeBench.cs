using System.Diagnostics;
using System.Net;
using Guidebook.Generator.Diagnostics.Printers;
using Guidebook.Generator.Serving;
using Guidebook.Tests.Builds;

namespace Guidebook.Tests.Serving;

/// <summary>A guide in a temporary folder, served in this process.</summary>
public sealed class ServeBench : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(180);
    private readonly Transcript said = new();
    private readonly HttpClient client = new(new SocketsHttpHandler { AllowAutoRedirect = false });

    private ServeBench(BuildBench guide, Func<ServeOptions, ServeOptions> change)
    {
        Guide = guide;
        var voice =
            new ServeConsole(said, said, (found, writer) => DiagnosticPrinter.Print(found, DiagnosticFormat.Text, writer, colour: false));
        Run = new(change(new() { Build = new() { Folders = new(guide.PathOf("content"), guide.PathOf("seeds")) }, Port = 0 }), voice);
    }

    /// <summary>The folder.</summary>
    public BuildBench Guide { get; }

    /// <summary>The server.</summary>
    public ServeRun Run { get; }

    /// <summary>The output on the terminal so far.</summary>
    public string Said => said.ToString();

    /// <summary>Serves a guide; returns after the first build.</summary>
    public static async Task<ServeBench> StartAsync(BuildBench guide, Func<ServeOptions, ServeOptions>? change = null)
    {
        var bench = new ServeBench(guide, change ?? (options => options));
        Assert.True(await bench.Run.StartAsync());
        await bench.UntilAsync(state => state.Number > 0);
        return bench;
    }

    /// <summary>Serves a guide with one article.</summary>
    public static Task<ServeBench> OfOneArticle(Func<ServeOptions, ServeOptions>? change = null) => StartAsync(BuildBench.Open("one-article"), change);

    /// <summary>Waits for a state that fulfils a condition.</summary>
    public async Task<LiveState> UntilAsync(Func<LiveState, bool> isSo)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        patience.CancelAfter(Patience);
        var state = Run.Live.State;
        while (!isSo(state)) state = await Run.Live.ChangeFrom(state, patience.Token);
        return state;
    }

    /// <summary>Waits for a text on the terminal, which is written after the state has changed.</summary>
    public async Task SaysAsync(string words)
    {
        for (var time = Stopwatch.StartNew(); !Said.Contains(words, StringComparison.Ordinal);
            await Task.Delay(10, TestContext.Current.CancellationToken))
            Assert.True(time.Elapsed < Patience, $"It never said '{words}', but:\n{Said}");
    }

    /// <summary>Requests an address, with another host name if one is given.</summary>
    public async Task<(HttpStatusCode Code, string Text, HttpResponseMessage Response)> Get(
        string address, string? host = null, HttpMethod? method = null, params (string Name, string Value)[] headers)
    {
        using var request = new HttpRequestMessage(method ?? HttpMethod.Get, Run.Address + address);
        if (host is not null) request.Headers.Host = host;
        foreach (var (name, value) in headers) request.Headers.Add(name, value);
        var response = await client.SendAsync(request, TestContext.Current.CancellationToken);
        return (response.StatusCode, await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), response);
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        client.Dispose();
        await Run.DisposeAsync();
        await said.DisposeAsync();
        Guide.Dispose();
    }
}
