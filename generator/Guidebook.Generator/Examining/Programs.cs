using System.ComponentModel;
using System.Diagnostics;

namespace Guidebook.Generator.Examining;

/// <summary>Runs other programs to ask for their version, or to let them work.</summary>
internal static class Programs
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    /// <summary>The first line that a program prints; null if it is missing or fails.</summary>
    public static async Task<string?> AskAsync(string program, params string[] arguments)
    {
        var (code, output) = await RunAsync(program, null, Patience, arguments);
        return code == 0 ? output.Split('\n')[0].Trim() : null;
    }

    /// <summary>Runs a program in a folder; returns its exit code and output, or -1 and the reason if it does not run or end.</summary>
    public static async Task<(int Code, string Output)> RunAsync(
        string program, string? folder, TimeSpan patience, params string[] arguments)
    {
        var start = new ProcessStartInfo(program == "npm" && OperatingSystem.IsWindows() ? "npm.cmd" : program, arguments)
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = folder ?? "",
        };
        try
        {
            using var process = Process.Start(start)!;
            using var limit = new CancellationTokenSource(patience);
            var (output, errors) = (process.StandardOutput.ReadToEndAsync(limit.Token), process.StandardError.ReadToEndAsync(limit.Token));
            try
            {
                await process.WaitForExitAsync(limit.Token);
                return (process.ExitCode, await output + await errors);
            }
            catch (OperationCanceledException)
            {
                process.Kill(entireProcessTree: true);
                return (-1, $"'{program}' did not end in time.");
            }
        }
        catch (Win32Exception exception)
        {
            return (-1, exception.Message);
        }
    }
}
