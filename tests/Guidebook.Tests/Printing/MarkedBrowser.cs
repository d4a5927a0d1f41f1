using System.Diagnostics;
using System.Globalization;

namespace Guidebook.Tests.Printing;

/// <summary>
/// A script that starts the browser with a marker in its environment, by which a test finds the browser's processes and no others.
/// </summary>
internal sealed class MarkedBrowser : IDisposable
{
    private const string Print = "Page.printToPDF";

    private readonly string folder = Directory.CreateTempSubdirectory("guidebook-").FullName;
    private readonly string mark;

    /// <param name="variables">Additional environment variables in shell syntax.</param>
    /// <param name="before">Commands of the shell before the browser starts.</param>
    public MarkedBrowser(string variables = "", string before = "")
    {
        if (!OperatingSystem.IsLinux()) Assert.Skip("Processes are looked up in /proc.");
        var name = System.IO.Path.GetFileName(folder);
        mark = $"GUIDEBOOK_TEST={name}\0";
        var script = $"""
            #!/bin/sh
            echo >>'{folder}/opened'
            export GUIDEBOOK_TEST={name}
            {before}
            if [ -e '{Asked}' ]; then
                tee '{Asked}' <&3 4>&- | grep -zv --line-buffered '{Print}' 3<&- 4>&- | '{Tools.Browser()}' "$@" 3<&0
            else
                {variables} exec '{Tools.Browser()}' "$@"
            fi

            """;
        File.WriteAllText(Path, script);
        if (!OperatingSystem.IsWindows()) File.SetUnixFileMode(Path, UnixFileMode.UserRead | UnixFileMode.UserExecute);
    }

    public string Path => System.IO.Path.Combine(folder, "browser");

    /// <summary>What a browser that is held was asked; without this file, none is held.</summary>
    private string Asked => System.IO.Path.Combine(folder, "asked");

    /// <summary>The number of starts.</summary>
    public int Opened => System.IO.Path.Combine(folder, "opened") is var log && File.Exists(log) ? File.ReadAllLines(log).Length : 0;

    /// <summary>The ids of all processes with the marker.</summary>
    public int[] Running() => [.. Process.GetProcesses().Select(process => process.Id).Where(IsMarked)];

    /// <summary>From now on, a browser that starts gets every command but that to print, and so never ends a print.</summary>
    public void Hold() => File.WriteAllText(Asked, "");

    public void LetGo() => File.Delete(Asked);

    /// <summary>Waits until the browser that is held is asked to print.</summary>
    /// <param name="printing">What prints, and must not end before.</param>
    public async Task UntilItPrintsAsync(Task printing)
    {
        while (!(await File.ReadAllTextAsync(Asked, TestContext.Current.CancellationToken)).Contains(Print, StringComparison.Ordinal))
        {
            Assert.False(printing.IsCompleted, "Nothing was printed.");
            await Task.Delay(5, TestContext.Current.CancellationToken);
        }
    }

    public void Kill() => Send("-KILL");

    public void Freeze() => Send("-STOP");

    /// <summary>The browser's child processes end shortly after it.</summary>
    public async Task AssertGoneAsync()
    {
        for (var i = 0; i < 600 && Running().Length > 0; i++) await Task.Delay(100, TestContext.Current.CancellationToken);
        Assert.Empty(Running());
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);

    /// <summary>Sends a signal to the browser's main process, not to the script that started it, nor to child processes.</summary>
    private void Send(string signal)
    {
        var all = Running().Where(id => !IsHelper(id)).ToList();
        var parents = all.Select(id => Read(id, "stat").Split(") ")[^1].Split(' ').ElementAtOrDefault(1)).ToHashSet();
        foreach (var id in all.Select(id => id.ToString(CultureInfo.InvariantCulture)).Where(id => !parents.Contains(id)))
            Process.Start(Tools.Find("kill", "procps"), [signal, id]).WaitForExit();
    }

    private static bool IsHelper(int id) => Read(id, "cmdline").Contains("--type=", StringComparison.Ordinal);

    private bool IsMarked(int id) => Read(id, "environ").Contains(mark, StringComparison.Ordinal);

    /// <summary>A zombie process has no readable environment.</summary>
    private static string Read(int id, string what)
    {
        try
        {
            return File.ReadAllText($"/proc/{id}/{what}");
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return "";
        }
    }
}
