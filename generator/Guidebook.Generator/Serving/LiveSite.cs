using System.Diagnostics.CodeAnalysis;
using Guidebook.Generator.Caching;
using Guidebook.Generator.Diagnostics;

namespace Guidebook.Generator.Serving;

/// <summary>
/// A site that is made again whenever it is asked to, and that tells those who wait for it. The last whole site stays while the content has
/// mistakes.
/// </summary>
public sealed class LiveSite(BuildOptions options)
{
    private volatile ThemeFiles theme = options.ThemeFiles;
    private readonly Lock changing = new();
    private BuildCache cache = new();
    private bool mustDropPages;
    private TaskCompletionSource changed = NewSource();

    /// <summary>How things stand now.</summary>
    public LiveState State { get; private set; } = new(0, null, []);

    /// <summary>How many files the last build read anew.</summary>
    public int FilesRead => cache.Files.Reads;

    /// <summary>How many pages the last build drew anew.</summary>
    public int PagesDrawn => cache.Site?.NewPages ?? 0;

    /// <summary>
    /// Waits until things stand otherwise than in this state; the first build is waited for with the state that is there before it.
    /// </summary>
    public async Task<LiveState> ChangeFrom(LiveState seen, CancellationToken cancellation)
    {
        for (; ; )
        {
            Task next;
            lock (changing)
            {
                if (State != seen) return State;
                next = changed.Task;
            }

            await next.WaitAsync(cancellation);
        }
    }

    /// <summary>Makes the site again, where it has changed. Never for two at once; a fault of the program ends nothing.</summary>
    [SuppressMessage("Design", "CA1031", Justification = "Whatever goes wrong in a build, the server goes on with the site that it has.")]
    public async Task<LiveState> RebuildAsync(CancellationToken cancellation)
    {
        var diagnostics = new DiagnosticBag();
        try
        {
            var site = await MakeAsync(diagnostics, cancellation);
            return SetState(new(State.Number + 1, site ?? State.Site, diagnostics.Sorted));
        }
        catch (Exception exception) when (exception is not OperationCanceledException || !cancellation.IsCancellationRequested)
        {
            cache = new(); // it can be the cause
            return SetState(new(State.Number + 1, State.Site, diagnostics.Sorted) { Fault = exception.ToString() });
        }
    }

    /// <summary>
    /// Builds once for nothing, so that the first edit finds the program warm. What has changed meanwhile is seen by the next build.
    /// </summary>
    [SuppressMessage("Design", "CA1031", Justification = "The next build will fail in the same way, and say so.")]
    public async Task WarmUpAsync(CancellationToken cancellation)
    {
        try
        {
            await MakeAsync(new(), cancellation);
        }
        catch (Exception exception) when (exception is not OperationCanceledException || !cancellation.IsCancellationRequested)
        {
            cache = new();
        }
    }

    /// <summary>Takes newer files of the theme for the next build.</summary>
    public void Restyle(ThemeFiles newer) => theme = newer;

    /// <summary>Makes the next build draw all pages again: the theme itself has changed.</summary>
    public void DropPages() => mustDropPages = true;

    private Task<DrawnSite?> MakeAsync(DiagnosticBag diagnostics, CancellationToken cancellation)
    {
        // Before a build and never during one, which would then keep pages that it has drawn with the old theme.
        if (Interlocked.Exchange(ref mustDropPages, false)) cache.DropPages();
        return Build.RunAsync(
            options with { ThemeFiles = theme, Print = false }, new(diagnostics, Progress.For(TextWriter.Null, silent: true)), cancellation,
            cache);
    }

    private LiveState SetState(LiveState state)
    {
        lock (changing)
        {
            State = state;
            changed.SetResult();
            changed = NewSource();
        }

        return state;
    }

    private static TaskCompletionSource NewSource() => new(TaskCreationOptions.RunContinuationsAsynchronously);
}
