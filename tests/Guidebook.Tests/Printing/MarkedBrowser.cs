using System.Diagnostics;
using System.Globalization;
using System.Text;

namespace Guidebook.Tests.Printing;

/// <summary>The browser behind a script that marks it, so that a test can find it and its helpers among all processes, and no others.</summary>
internal sealed class MarkedBrowser : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("guidebook-").FullName;
    private readonly byte[] mark;

    /// <param name="variables">Further variables of its environment, as a shell writes them.</param>
    public MarkedBrowser(string variables = "")
    {
        if (!OperatingSystem.IsLinux()) Assert.Skip("Processes are looked up in /proc.");
        var name = System.IO.Path.GetFileName(folder);
        mark = Encoding.UTF8.GetBytes($"GUIDEBOOK_TEST={name}\0");
        File.WriteAllText(Path, $"#!/bin/sh\necho $$ >'{folder}/pid'\necho >>'{folder}/opened'\nGUIDEBOOK_TEST={name} {variables} exec '{Tools.Browser()}' \"$@\"\n");
        if (!OperatingSystem.IsWindows()) File.SetUnixFileMode(Path, UnixFileMode.UserRead | UnixFileMode.UserExecute);
    }

    public string Path => System.IO.Path.Combine(folder, "browser");

    /// <summary>How often it was opened.</summary>
    public int Opened => System.IO.Path.Combine(folder, "opened") is var log && File.Exists(log) ? File.ReadAllLines(log).Length : 0;

    /// <summary>The numbers of all processes that carry the mark.</summary>
    public int[] Running() => [.. Process.GetProcesses().Select(process => process.Id).Where(IsMarked)];

    /// <summary>Waits until it was opened.</summary>
    public async Task UntilOpenAsync()
    {
        while (Opened == 0) await Task.Delay(20, TestContext.Current.CancellationToken);
    }

    public void Kill() => Main().Kill();

    public void Freeze()
    {
        using var stop = Process.Start(Tools.Find("kill", "procps"), ["-STOP", Main().Id.ToString(CultureInfo.InvariantCulture)]);
        stop.WaitForExit();
    }

    /// <summary>Helpers of a browser end a moment after it.</summary>
    public async Task AssertGoneAsync()
    {
        for (var i = 0; i < 50 && Running().Length > 0; i++) await Task.Delay(100, TestContext.Current.CancellationToken);
        Assert.Empty(Running());
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);

    private Process Main() =>
        Process.GetProcessById(int.Parse(File.ReadAllText(System.IO.Path.Combine(folder, "pid")), CultureInfo.InvariantCulture));

    /// <summary>A process that has ended but was not yet waited for has no environment any more.</summary>
    private bool IsMarked(int id)
    {
        try
        {
            return File.ReadAllBytes($"/proc/{id}/environ").AsSpan().IndexOf(mark) >= 0;
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }
}
