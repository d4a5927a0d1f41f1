using System.Collections.Immutable;
using System.Threading.Channels;

namespace Guidebook.Generator.Serving;

/// <summary>
/// Waits until something in some folders has changed and the writing has come to rest. It tells that, and never what: whoever reads must
/// look for themselves.
/// </summary>
public sealed class ChangeWatch : IAsyncDisposable
{
    private static readonly TimeSpan Rest = TimeSpan.FromMilliseconds(20);
    private static readonly TimeSpan LongestWait = TimeSpan.FromMilliseconds(100);
    private static readonly TimeSpan BetweenLooks = TimeSpan.FromMilliseconds(500);

    private readonly Channel<bool> signals =
        Channel.CreateBounded<bool>(new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite });
    private readonly CancellationTokenSource ending = new();
    private readonly ImmutableArray<WatchedFolder> folders;
    private readonly Task looking;

    /// <summary>Begins to watch.</summary>
    /// <param name="paths">The folders; one that is not there is waited for.</param>
    /// <param name="poll">Whether the folders are looked through even where the system tells of changes.</param>
    /// <param name="report">Called with a sentence for whoever runs the server.</param>
    public ChangeWatch(IEnumerable<string> paths, bool poll, Action<string> report)
    {
        folders = [.. paths.Select(path => new WatchedFolder(path, Signal, report))];
        foreach (var folder in folders) folder.Start(poll);
        looking = PollAsync();
    }

    /// <summary>Whether to look closely: while something could not be opened, nobody tells when that changes.</summary>
    public bool Closely { get; set; }

    /// <summary>Says that something has changed.</summary>
    public void Signal() => signals.Writer.TryWrite(true);

    /// <summary>Waits for the next change. Twenty files that change at once are one; a change while nobody waits is not lost.</summary>
    public async Task WaitAsync(CancellationToken cancellation)
    {
        await signals.Reader.ReadAsync(cancellation);
        var longest = Task.Delay(LongestWait, cancellation);
        while (!longest.IsCompleted)
        {
            using var resting = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
            resting.CancelAfter(Rest);
            try
            {
                await signals.Reader.ReadAsync(resting.Token);
            }
            catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
            {
                return;
            }
        }
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await ending.CancelAsync();
        await looking;
        foreach (var folder in folders) folder.Dispose();
        ending.Dispose();
    }

    private async Task PollAsync()
    {
        using var timer = new PeriodicTimer(BetweenLooks);
        try
        {
            while (await timer.WaitForNextTickAsync(ending.Token))
                foreach (var folder in folders) folder.Poll(Closely);
        }
        catch (OperationCanceledException) when (ending.IsCancellationRequested)
        {
            // The watch has ended.
        }
    }
}
