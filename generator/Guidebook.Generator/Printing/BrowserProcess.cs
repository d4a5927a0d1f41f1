using System.ComponentModel;
using System.Diagnostics;
using Microsoft.Playwright;

namespace Guidebook.Generator.Printing;

/// <summary>The operating system process of the browser, used to kill a browser that no longer responds.</summary>
internal sealed class BrowserProcess : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);
    private readonly Process? process;
    private readonly DateTime started;

    private BrowserProcess(Process? process)
    {
        this.process = process;
        started = process?.StartTime ?? default;
    }

    /// <summary>Asks a newly opened browser for its process.</summary>
    public static async Task<BrowserProcess> OfAsync(IBrowser browser)
    {
        var session = await browser.NewBrowserCDPSessionAsync();
        var answer = await session.SendAsync("SystemInfo.getProcessInfo");
        await session.DetachAsync();
        var id = answer?.GetProperty("processInfo").EnumerateArray()
            .First(entry => entry.GetProperty("type").GetString() == "browser").GetProperty("id").GetInt32();
        try
        {
            return new(id is { } known ? Process.GetProcessById(known) : null);
        }
        catch (Exception exception) when (exception is ArgumentException or InvalidOperationException or Win32Exception)
        {
            return new(null); // The process has ended, or belongs to another user.
        }
    }

    /// <summary>Waits up to five seconds for the browser to exit, then kills the process tree.</summary>
    public async Task EndAsync()
    {
        if (process is null) return;
        using var patience = new CancellationTokenSource(Patience);
        try
        {
            await process.WaitForExitAsync(patience.Token);
        }
        catch (OperationCanceledException)
        {
            Kill(process);
        }
    }

    /// <summary>Kills the browser's process tree immediately.</summary>
    public void Kill()
    {
        if (process is not null) Kill(process);
    }

    public void Dispose() => process?.Dispose();

    /// <summary>Compares the start time, because the process ID may have been reused.</summary>
    private void Kill(Process running)
    {
        try
        {
            running.Refresh();
            if (!running.HasExited && running.StartTime == started) running.Kill(entireProcessTree: true);
        }
        catch (Exception exception) when (exception is InvalidOperationException or Win32Exception)
        {
            // The process ended between the check and the kill.
        }
    }
}
