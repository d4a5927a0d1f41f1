using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using Guidebook.Generator.Caching;
using Guidebook.Generator.Diagnostics;
using Guidebook.Model;

namespace Guidebook.Generator.Serving;

/// <summary>
/// A site that is rebuilt on request and notifies waiting pages. While the content has errors, the last valid site is served.
/// </summary>
public sealed class LiveSite(BuildOptions options)
{
    private const int MostWatched = 8;

    private volatile ThemeFiles theme = options.ThemeFiles;
    private readonly Lock changing = new();
    private BuildCache cache = new();
    private ImmutableList<SitePath> watched = [];
    private bool mustDropPages;
    private bool hasWaited;
    private TaskCompletionSource changed = NewSource();
    private EarlyPages? early;
    private (int Files, int Pages) warmedUp;
    private (int Files, int Pages) before;

    /// <summary>The current state.</summary>
    public LiveState State { get; private set; } = new(0, null, []);

    /// <summary>The number of files that the last build read, or the warm-up before it, which may meet the first edit.</summary>
    public int FilesRead => cache.Files.Reads + before.Files;

    /// <summary>The number of pages that the last build drew, or the warm-up before it.</summary>
    public int PagesDrawn => (cache.Site?.NewPages ?? 0) + before.Pages;

    /// <summary>The theme folders that the last build asked for.</summary>
    public ImmutableArray<string> ThemeFolders => cache.Themes.Folders;

    /// <summary>Notes that somebody looks at a page: it is shown as soon as it is drawn anew, before the rest of the site is.</summary>
    public void Watch(SitePath page) =>
        ImmutableInterlocked.Update(ref watched, pages => [page, .. pages.Remove(page).Take(MostWatched - 1)]);

    /// <summary>Waits until <see cref="State"/> differs from <paramref name="seen"/>.</summary>
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

    /// <summary>The current state, after the first build.</summary>
    public async Task<LiveState> BuiltStateAsync(CancellationToken cancellation) =>
        State is { Number: 0 } first ? await ChangeFrom(first, cancellation) : State;

    /// <summary>The means to draw pages before the first site is whole; waits for them. Null after the first build.</summary>
    internal async Task<EarlyPages?> EarlyAsync(CancellationToken cancellation)
    {
        for (; ; )
        {
            Task next;
            lock (changing)
            {
                if (State.Number > 0) return null;
                if (early is not null) return early;
                next = changed.Task;
            }

            await next.WaitAsync(cancellation);
        }
    }

    /// <summary>Rebuilds the site. Not for concurrent calls. An exception becomes <see cref="LiveState.Exception"/>.</summary>
    /// <param name="isSaved">
    /// Whether the files are as their author saved them, asked once before mistakes are shown, because a half-written file has some; null
    /// for yes.
    /// </param>
    /// <returns>The new state; null if mistakes are held back, because the files change: then the site must be rebuilt once more.</returns>
    [SuppressMessage("Design", "CA1031", Justification = "Whatever goes wrong in a build, the server goes on with the site that it has.")]
    public async Task<LiveState?> RebuildAsync(CancellationToken cancellation, Func<Task<bool>>? isSaved = null)
    {
        var (diagnostics, last) = (new DiagnosticBag(), State.Site);
        (before, warmedUp) = (warmedUp, default);
        try
        {
            (cache.Watched, cache.Drawn) = ([.. watched], ShowAhead);
            var site = await MakeAsync(diagnostics, cancellation);
            hasWaited = !hasWaited && State.Number > 0 && diagnostics.HasErrors && isSaved is not null && !await isSaved();
            return hasWaited ? null : SetState(new(State.Number + 1, site ?? last, diagnostics.Sorted));
        }
        catch (Exception exception) when (exception is not OperationCanceledException || !cancellation.IsCancellationRequested)
        {
            cache = new(); // the cache can be the cause
            return SetState(new(State.Number + 1, last, diagnostics.Sorted) { Exception = exception.ToString() });
        }
    }

    /// <summary>
    /// Builds once and discards the result, so that the first edit meets compiled code. The next build sees any changes made meanwhile.
    /// </summary>
    [SuppressMessage("Design", "CA1031", Justification = "The next build will fail in the same way, and say so.")]
    public async Task WarmUpAsync(CancellationToken cancellation)
    {
        try
        {
            cache.Drawn = null;
            await MakeAsync(new(), cancellation);
            warmedUp = (cache.Files.Reads, cache.Site?.NewPages ?? 0);
            cache.Themes.WarmUp(cancellation);
        }
        catch (Exception exception) when (exception is not OperationCanceledException || !cancellation.IsCancellationRequested)
        {
            cache = new();
        }
    }

    /// <summary>Uses newer files of the theme from the next build on.</summary>
    public void Restyle(ThemeFiles newer) => theme = newer;

    /// <summary>Makes the next build draw all pages again, because the theme's code has changed.</summary>
    public void DropPages() => mustDropPages = true;

    private Task<DrawnSite?> MakeAsync(DiagnosticBag diagnostics, CancellationToken cancellation)
    {
        // Before a build, because during one the cache would keep pages drawn with the old theme.
        if (Interlocked.Exchange(ref mustDropPages, false)) cache.DropPages();
        return Build.RunAsync(
            options with { ThemeFiles = theme, Print = false, ShowsDrafts = true, Composed = State.Number == 0 ? Offer : null },
            new(diagnostics, Progress.For(TextWriter.Null, silent: true)), cancellation, cache);
    }

    /// <summary>Shows a page before the rest of the site is drawn, unless the site is broken.</summary>
    private void ShowAhead(DrawnPage page)
    {
        lock (changing)
            if (!State.IsBroken && State.Site?.With(page) is { } newer) SetState(State with { Site = newer });
    }

    private LiveState SetState(LiveState state)
    {
        lock (changing)
        {
            (State, early) = (state, null);
            Wake();
        }

        return state;
    }

    private void Offer(EarlyPages pages)
    {
        lock (changing)
        {
            early = pages;
            Wake();
        }
    }

    private void Wake()
    {
        changed.SetResult();
        changed = NewSource();
    }

    private static TaskCompletionSource NewSource() => new(TaskCreationOptions.RunContinuationsAsynchronously);
}
