using Guidebook.Generator.Diagnostics;

namespace Guidebook.Generator.Serving;

/// <summary>Serves a guide: starts to listen, builds the site, and rebuilds it after every change until it is cancelled.</summary>
public sealed class ServeRun(ServeOptions options, ServeConsole console) : IAsyncDisposable
{
    private static readonly TimeSpan Quiet = TimeSpan.FromMilliseconds(100);
    private static readonly TimeSpan SavingTime = TimeSpan.FromMilliseconds(20);

    private readonly CancellationTokenSource ending = new();
    private readonly IdleCollector collector = IdleCollector.OfProgram();
    private OnDemandPrinter? prints;
    private DevServer? server;
    private ChangeWatch? watch;
    private ThemeReload.Listener? reloads;
    private Task looping = Task.CompletedTask;
    private Task bundling = Task.CompletedTask;

    /// <summary>The site.</summary>
    public LiveSite Live { get; } = new(options.Build);

    /// <summary>The address of the home page; null before the start.</summary>
    public string? Address => server?.Address;

    /// <summary>Starts the server; false if no port is free.</summary>
    public async Task<bool> StartAsync()
    {
        prints = new(options.Build, Live);
        server = await DevServer.StartAsync(options.Port, new SiteRequests(Live, prints, ending.Token).AnswerAsync);
        if (server is null) return false;
        console.Begin(options, server);
        watch = new(options.Watched, options.Poll, console.Write);
        reloads = new(Redraw);
        if (options.Open && !SystemBrowser.Open(server.Address)) console.Write($"No browser could be opened. Open {server.Address} yourself.");
        looping = Task.Run(LoopAsync);
        if (options.ThemeSource is { } theme)
            bundling = new ThemeWatcher(theme, console.Write).WatchAsync(options.Poll, Restyle, ending.Token);
        return true;
    }

    /// <summary>Waits until it is cancelled.</summary>
    public async Task WaitAsync(CancellationToken cancellation)
    {
        try
        {
            await looping.WaitAsync(cancellation);
        }
        catch (OperationCanceledException) when (cancellation.IsCancellationRequested)
        {
            // Ctrl+C was pressed.
        }
    }

    /// <summary>Rebuilds the site with newer files of the theme.</summary>
    public void Restyle(ThemeFiles newer)
    {
        Live.Restyle(newer);
        watch?.Signal();
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        reloads?.Dispose();
        await ending.CancelAsync();
        await looping;
        await bundling;
        if (watch is not null) await watch.DisposeAsync();
        if (server is not null) await server.DisposeAsync();
        prints?.Dispose();
        ending.Dispose();
    }

    private async Task LoopAsync()
    {
        try
        {
            await RebuildAsync();
            if (!Live.State.IsBroken) await Live.WarmUpAsync(ending.Token);
            while (true)
            {
                watch!.Closely = Live.State.Diagnostics.Any(diagnostic => diagnostic.Code == Codes.Unreadable);
                if (await watch.IsQuietAsync(Quiet, ending.Token)) collector.Consider();
                await watch.WaitAsync(ending.Token);
                console.Changed();
                await RebuildAsync();
            }
        }
        catch (OperationCanceledException) when (ending.IsCancellationRequested)
        {
            // The server was disposed.
        }
    }

    private async Task RebuildAsync()
    {
        if (await Live.RebuildAsync(ending.Token, () => watch!.IsQuietAsync(SavingTime, ending.Token)) is { } state)
            console.Report(state, Live);
        foreach (var folder in Live.ThemeFolders) watch!.Add(folder, options.Poll);
    }

    private void Redraw()
    {
        Live.DropPages();
        watch?.Signal();
    }
}
