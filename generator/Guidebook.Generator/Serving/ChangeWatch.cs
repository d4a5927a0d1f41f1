using System.Collections.Immutable;
using System.Threading.Channels;

namespace Guidebook.Generator.Serving;

/// <summary>
/// Waits for changes in folders and for a pause in the writing. It signals only that files have changed, not which; the build finds the
/// changed files.
/// </summary>
public sealed class ChangeWatch : IAsyncDisposable
{
    private static readonly TimeSpan Rest = TimeSpan.FromMilliseconds(10);
    private static readonly TimeSpan LongestWait = TimeSpan.FromMilliseconds(100);
    private static readonly TimeSpan BetweenLooks = TimeSpan.FromMilliseconds(500);

    private readonly Channel<bool> signals =
        Channel.CreateBounded<bool>(new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite });
    private readonly CancellationTokenSource ending = new();
    private readonly Action<string> report;
    private ImmutableDictionary<string, WatchedFolder> folders;
    private readonly Task looking;

    /// <summary>Starts to watch.</summary>
    /// <param name="paths">The folders; missing ones are watched as soon as they exist.</param>
    /// <param name="poll">Whether to poll the folders even if the system sends notifications.</param>
    /// <param name="report">Prints a sentence on the server's terminal.</param>
    public ChangeWatch(IEnumerable<string> paths, bool poll, Action<string> report)
    {
        this.report = report;
        folders = paths.Distinct().ToImmutableDictionary(path => path, path => Watch(path, poll));
        looking = PollAsync();
    }

    /// <summary>Whether to poll all folders, because no notification reports that an unreadable file becomes readable.</summary>
    public bool Closely { get; set; }

    /// <summary>
    /// Watches another folder, unless it is watched already. Then it signals, because what changed in the folder before was seen by nobody.
    /// </summary>
    /// <param name="poll">Whether to poll the folder even if the system sends notifications.</param>
    public void Add(string path, bool poll)
    {
        if (folders.ContainsKey(path)) return;
        folders = folders.Add(path, Watch(path, poll));
        Signal();
    }

    /// <summary>Signals a change.</summary>
    public void Signal() => signals.Writer.TryWrite(true);

    /// <summary>Waits for the next change. Simultaneous changes of many files count as one; a change is not lost if nobody waits.</summary>
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

    /// <summary>Whether no change comes for a time. A change that comes is left to <see cref="WaitAsync"/>.</summary>
    public async Task<bool> IsQuietAsync(TimeSpan time, CancellationToken cancellation)
    {
        using var resting = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        resting.CancelAfter(time);
        try
        {
            await signals.Reader.WaitToReadAsync(resting.Token);
            return false;
        }
        catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
        {
            return true;
        }
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await ending.CancelAsync();
        await looking;
        foreach (var folder in folders.Values) folder.Dispose();
        ending.Dispose();
    }

    private WatchedFolder Watch(string path, bool poll)
    {
        var folder = new WatchedFolder(path, Signal, report);
        folder.Start(poll);
        return folder;
    }

    private async Task PollAsync()
    {
        using var timer = new PeriodicTimer(BetweenLooks);
        try
        {
            while (await timer.WaitForNextTickAsync(ending.Token))
                foreach (var folder in folders.Values) folder.Poll(Closely);
        }
        catch (OperationCanceledException) when (ending.IsCancellationRequested)
        {
            // The watch was disposed.
        }
    }
}
