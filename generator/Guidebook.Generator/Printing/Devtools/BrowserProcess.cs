using System.IO.Pipes;

namespace Guidebook.Generator.Printing.Devtools;

/// <summary>The operating system process of a browser, with a pipe for calls, one for answers and one for its error output.</summary>
internal abstract class BrowserProcess : IDisposable
{
    /// <summary>The pipe that the browser reads.</summary>
    public required Stream Calls { get; init; }

    /// <summary>The pipe that the browser writes.</summary>
    public required Stream Answers { get; init; }

    /// <summary>The error output of the browser.</summary>
    public required Stream Errors { get; init; }

    /// <summary>Ends when the process has ended.</summary>
    public required Task Exited { get; init; }

    /// <summary>Starts a browser.</summary>
    /// <param name="path">The program.</param>
    /// <param name="arguments">Its command line.</param>
    /// <param name="folder">The folder for its temporary files.</param>
    public static BrowserProcess Start(string path, string[] arguments, string folder) =>
        OperatingSystem.IsWindows() ? WindowsBrowser.Launch(path, arguments, folder) : UnixBrowser.Launch(path, arguments, folder);

    /// <summary>Kills the process and all that it started, unless they have ended.</summary>
    /// <returns>How the process ended: a sentence without its subject.</returns>
    public abstract string End();

    /// <summary>Closes our ends of the pipes. A thread that still reads or writes one, for a child that was not found, keeps it.</summary>
    public void Dispose()
    {
        foreach (var pipe in new[] { Calls, Answers, Errors }) pipe.Dispose();
    }

    /// <summary>The environment of the browser, whose temporary files are in its own folder.</summary>
    protected static Dictionary<string, string> EnvironmentWith(string folder)
    {
        var all = Environment.GetEnvironmentVariables();
        var variables = all.Keys.Cast<string>().ToDictionary(name => name, name => (string?)all[name] ?? "", StringComparer.Ordinal);
        foreach (var name in OperatingSystem.IsWindows() ? ["TMP", "TEMP"] : new[] { "TMPDIR" }) variables[name] = folder;
        return variables;
    }
}
