using System.ComponentModel;
using System.Diagnostics;
using System.IO.Pipes;

namespace Guidebook.Generator.Printing.Devtools;

/// <summary>A browser on Windows: the pipes are inherited handles, which the command line names.</summary>
internal sealed class WindowsBrowser(Process process) : BrowserProcess
{
    /// <summary>Starts a browser.</summary>
    public static WindowsBrowser Launch(string path, string[] arguments, string folder)
    {
#pragma warning disable CA2000 // The connection keeps our ends, and the browser has the others.
        var calls = new AnonymousPipeServerStream(PipeDirection.Out, HandleInheritability.Inheritable);
        var answers = new AnonymousPipeServerStream(PipeDirection.In, HandleInheritability.Inheritable);
#pragma warning restore CA2000
        var pipes = $"--remote-debugging-io-pipes={calls.GetClientHandleAsString()},{answers.GetClientHandleAsString()}";
        var start = new ProcessStartInfo(path, [.. arguments, pipes]) { RedirectStandardError = true, UseShellExecute = false };
        foreach (var (name, value) in EnvironmentWith(folder)) start.Environment[name] = value;
        try
        {
            var started = Process.Start(start)!;
            return new(started)
            {
                Calls = calls,
                Answers = answers,
                Errors = started.StandardError.BaseStream,
                Exited = started.WaitForExitAsync(),
            };
        }
        catch (Win32Exception exception)
        {
            calls.Dispose();
            answers.Dispose();
            throw new BrowserException($"{exception.Message}.");
        }
        finally
        {
            calls.DisposeLocalCopyOfClientHandle();
            answers.DisposeLocalCopyOfClientHandle();
        }
    }

    /// <inheritdoc/>
    public override string End()
    {
        using (process)
        {
            try
            {
                if (process.HasExited) return FormattableString.Invariant($"it ended with {process.ExitCode}.");
                process.Kill(entireProcessTree: true);
                process.WaitForExit();
            }
            catch (Exception exception) when (exception is InvalidOperationException or Win32Exception)
            {
                // The process ended between the check and the kill.
            }

            return "it was ended.";
        }
    }
}
