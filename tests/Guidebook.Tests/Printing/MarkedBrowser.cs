using System.Diagnostics;
using System.Globalization;

namespace Guidebook.Tests.Printing;

/// <summary>The browser behind a script that marks it, so that a test can find it and its helpers among all processes, and no others.</summary>
internal sealed class MarkedBrowser : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("guidebook-").FullName;
    private readonly string mark;

    /// <param name="variables">Further variables of its environment, as a shell writes them.</param>
    public MarkedBrowser(string variables = "")
    {
        if (!OperatingSystem.IsLinux()) Assert.Skip("Processes are looked up in /proc.");
        var name = System.IO.Path.GetFileName(folder);
        mark = $"GUIDEBOOK_TEST={name}\0";
        File.WriteAllText(Path, $"#!/bin/sh\necho >>'{folder}/opened'\nGUIDEBOOK_TEST={name} {variables} exec '{Tools.Browser()}' \"$@\"\n");
        if (!OperatingSystem.IsWindows()) File.SetUnixFileMode(Path, UnixFileMode.UserRead | UnixFileMode.UserExecute);
    }

    public string Path => System.IO.Path.Combine(folder, "browser");

    /// <summary>How often it was opened.</summary>
    public int Opened => System.IO.Path.Combine(folder, "opened") is var log && File.Exists(log) ? File.ReadAllLines(log).Length : 0;

    /// <summary>The numbers of all processes that carry the mark.</summary>
    public int[] Running() => [.. Process.GetProcesses().Select(process => process.Id).Where(IsMarked)];

    public void Kill() => Send("-KILL");

    public void Freeze() => Send("-STOP");

    /// <summary>Helpers of a browser end a moment after it.</summary>
    public async Task AssertGoneAsync()
    {
        for (var i = 0; i < 600 && Running().Length > 0; i++) await Task.Delay(100, TestContext.Current.CancellationToken);
        Assert.Empty(Running());
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);

    /// <summary>Sends a signal to the browser; not to scripts that have opened it and wait for it, nor to its helpers. Where it was opened meanwhile, it is sent again.</summary>
    private void Send(string signal)
    {
        var sent = new HashSet<int>();
        while (Browsers().Where(sent.Add).ToList() is { Count: > 0 } found)
            foreach (var id in found) Process.Start(Tools.Find("kill", "procps"), [signal, id.ToString(CultureInfo.InvariantCulture)]).WaitForExit();
    }

    private IEnumerable<int> Browsers()
    {
        var all = Running().Where(id => !Read(id, "cmdline").Contains("--type=", StringComparison.Ordinal)).ToList();
        var parents = all.Select(id => Read(id, "stat").Split(") ")[^1].Split(' ')).Where(stat => stat.Length > 1).Select(stat => stat[1]).ToHashSet();
        return all.Where(id => !parents.Contains(id.ToString(CultureInfo.InvariantCulture)));
    }

    private bool IsMarked(int id) => Read(id, "environ").Contains(mark, StringComparison.Ordinal);

    /// <summary>A process that has ended but was not yet waited for has nothing to read any more.</summary>
    private static string Read(int id, string what)
    {
        try
        {
            return File.ReadAllText($"/proc/{id}/{what}");
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return "";
        }
    }
}
