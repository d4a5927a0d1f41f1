using System.ComponentModel;
using System.Diagnostics;
using System.IO.Pipes;

namespace Guidebook.Generator.Printing.Devtools;

/// <summary>A browser on Linux and macOS: the leader of a process group, with the pipes as its files 3 and 4.</summary>
internal sealed class UnixBrowser(int id) : BrowserProcess
{
    private const int KillSignal = 9;

    /// <summary>Starts a browser.</summary>
    public static UnixBrowser Launch(string path, string[] arguments, string folder)
    {
        var pipes = new List<UnixPipe>();
        try
        {
            foreach (var direction in new[] { PipeDirection.Out, PipeDirection.In, PipeDirection.In }) pipes.Add(new(direction));
            var (calls, answers, errors) = (pipes[0], pipes[1], pipes[2]);
            var variables = EnvironmentWith(folder).Select(variable => $"{variable.Key}={variable.Value}");
            (int, int)[] files = [(calls.Child, 3), (answers.Child, 4), (errors.Child, 2)];
            var id = UnixSpawn.Start(new(path, [path, .. arguments], [.. variables]), files);
            return new(id)
            {
                Calls = calls.Stream,
                Answers = answers.Stream,
                Errors = errors.Stream,
                Exited = Task.Factory.StartNew(
                    () => UnixSpawn.AwaitExit(id), CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default),
            };
        }
        catch
        {
            foreach (var pipe in pipes) pipe.Dispose();
            throw;
        }
        finally
        {
            foreach (var pipe in pipes) pipe.CloseChild();
        }
    }

    /// <summary>
    /// The process is asked for its outcome last: until then its number, which is that of the group, cannot go to another. Children that
    /// left the group are found by their parents.
    /// </summary>
    public override string End()
    {
        var hasExited = Exited.IsCompleted;
        if (!hasExited) KillTree();
        _ = UnixSpawn.Signal(-id, KillSignal);
        var outcome = UnixSpawn.Outcome(id);
        return hasExited ? outcome : "it was ended.";
    }

    private void KillTree()
    {
        try
        {
            using var process = Process.GetProcessById(id);
            process.Kill(entireProcessTree: true);
        }
        catch (Exception gone) when (gone is ArgumentException or InvalidOperationException or Win32Exception or AggregateException)
        {
            // The process has ended.
        }
    }
}
