using System.ComponentModel;
using System.Diagnostics;
using Microsoft.Playwright;

namespace Guidebook.Generator.Printing;

/// <summary>The browser as a process of the system, to end it where it no longer listens.</summary>
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

    /// <summary>Asks a browser that was just opened for its process.</summary>
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
            return new(null); // It is gone, or not ours to end.
        }
    }

    /// <summary>Waits a little for the browser to be gone, then ends it and all its helpers.</summary>
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

    /// <summary>Ends the browser at once.</summary>
    public void Kill()
    {
        if (process is not null) Kill(process);
    }

    public void Dispose() => process?.Dispose();

    /// <summary>The start time tells whether the number has passed to another process since.</summary>
    private void Kill(Process running)
    {
        try
        {
            running.Refresh();
            if (!running.HasExited && running.StartTime == started) running.Kill(entireProcessTree: true);
        }
        catch (Exception exception) when (exception is InvalidOperationException or Win32Exception)
        {
            // It ended between the question and the answer.
        }
    }
}
