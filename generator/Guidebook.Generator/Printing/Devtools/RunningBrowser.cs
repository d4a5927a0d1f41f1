using Guidebook.Generator.Reading.Files;

namespace Guidebook.Generator.Printing.Devtools;

/// <summary>A browser of our own: its process, its folder and the connection to it. Nothing of it stays behind.</summary>
internal sealed class RunningBrowser
{
    private readonly BrowserProcess process;
    private readonly TemporaryFolder folder;
    private readonly ErrorOutput errors;
    private readonly Lock ending = new();
    private bool hasEnded;

    internal RunningBrowser(BrowserProcess process, TemporaryFolder folder)
    {
        (this.process, this.folder) = (process, folder);
        errors = new(process.Errors);
        Connection = new(process.Calls, process.Answers);
        _ = EndConnectionAsync();
        AppDomain.CurrentDomain.ProcessExit += End;
    }

    /// <summary>The connection to the browser.</summary>
    public BrowserConnection Connection { get; }

    /// <summary>Starts a browser.</summary>
    public static RunningBrowser Start(string path, bool isPrivileged)
    {
#pragma warning disable CA2000 // The browser keeps the folder and the process.
        var folder = TemporaryFolder.Create("browser");
        try
        {
            return new(BrowserProcess.Start(path, BrowserSwitches.Of(folder.Path, isPrivileged), folder.Path), folder);
        }
        catch
        {
            folder.Dispose();
            throw;
        }
#pragma warning restore CA2000
    }

    /// <summary>Asks the browser to end, waits for it, and kills what is left.</summary>
    public async Task CloseAsync(TimeSpan patience)
    {
        try
        {
            await Connection.CallAsync("Browser.close").WaitAsync(patience);
            await process.Exited.WaitAsync(patience);
        }
        catch (Exception exception) when (exception is BrowserException or TimeoutException)
        {
            // The browser is killed instead.
        }

        End();
    }

    /// <summary>Kills the browser and every process that it started, and deletes its folder.</summary>
    /// <returns>How the browser ended: a sentence without its subject.</returns>
    public string End()
    {
        lock (ending)
        {
            if (hasEnded) return "it was ended.";
            hasEnded = true;
            AppDomain.CurrentDomain.ProcessExit -= End;
            var outcome = process.End();
            Connection.End("it was ended.");
            process.Dispose();
            folder.Dispose();
            return outcome + errors.Last;
        }
    }

    /// <summary>Whether the browser has ended by itself, after a short wait.</summary>
    public async Task<bool> HasExitedAsync() => await Task.WhenAny(process.Exited, Task.Delay(500)) == process.Exited;

    /// <summary>A program that is cut off by a signal takes its browser along.</summary>
    private void End(object? sender, EventArgs nothing) => End();

    /// <summary>Ends the connection with the process: its children may hold the pipes open.</summary>
    private async Task EndConnectionAsync()
    {
        await process.Exited;
        Connection.End("its process ended.");
    }
}
