using System.Diagnostics.CodeAnalysis;
using Guidebook.Generator.Diagnostics;
using Guidebook.Generator.Remembering;

namespace Guidebook.Generator.Serving;

/// <summary>A site that is made again whenever it is asked to, and that tells those who wait for it. The last whole site stays while the content has mistakes.</summary>
public sealed class LiveSite(BuildOptions options)
{
    private volatile ThemeFiles theme = options.Theme;
    private readonly Lock changing = new();
    private BuildMemory memory = new();
    private bool mustForget;
    private TaskCompletionSource changed = NewSource();

    /// <summary>How things stand now.</summary>
    public LiveState State { get; private set; } = new(0, null, []);

    /// <summary>How many files the last build read anew.</summary>
    public int FilesRead => memory.Files.Reads;

    /// <summary>How many pages the last build drew anew.</summary>
    public int PagesDrawn => memory.Last?.NewPages ?? 0;

    /// <summary>Waits until things stand otherwise than in this state; the first build is waited for with the state that is there before it.</summary>
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
    public LiveState Rebuild(CancellationToken cancellation)
    {
        var diagnostics = new DiagnosticBag();
        try
        {
            var site = Make(diagnostics, cancellation);
            return SetState(new(State.Number + 1, site ?? State.Site, diagnostics.Sorted));
        }
        catch (Exception exception) when (exception is not OperationCanceledException || !cancellation.IsCancellationRequested)
        {
            memory = new(); // it may be what went wrong
            return SetState(new(State.Number + 1, State.Site, diagnostics.Sorted) { Fault = exception.ToString() });
        }
    }

    /// <summary>Builds once for nothing, so that the first edit finds the program warm. What has changed meanwhile is seen by the next build.</summary>
    [SuppressMessage("Design", "CA1031", Justification = "The next build will fail in the same way, and say so.")]
    public void WarmUp(CancellationToken cancellation)
    {
        try
        {
            Make(new(), cancellation);
        }
        catch (Exception exception) when (exception is not OperationCanceledException || !cancellation.IsCancellationRequested)
        {
            memory = new();
        }
    }

    /// <summary>Takes newer files of the theme for the next build.</summary>
    public void Restyle(ThemeFiles newer) => theme = newer;

    /// <summary>Forgets everything that was drawn, so that the next build draws it again: the theme itself has changed.</summary>
    public void ForgetPages() => mustForget = true;

    private DrawnSite? Make(DiagnosticBag diagnostics, CancellationToken cancellation)
    {
        // Forgotten before a build and never during one, which would leave what it has drawn with the old theme.
        if (Interlocked.Exchange(ref mustForget, false)) memory.Last = null;
        return Build.MakeSite(options with { Theme = theme }, memory, diagnostics, cancellation);
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
