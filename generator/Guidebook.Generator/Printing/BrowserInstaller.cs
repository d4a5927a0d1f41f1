using System.Diagnostics;
using Guidebook.Generator.Diagnostics;

namespace Guidebook.Generator.Printing;

/// <summary>Installs a browser: a Debian package, where apt-get exists and is permitted.</summary>
internal static class BrowserInstaller
{
    /// <summary>The Debian package that prints soonest: Chromium without windows.</summary>
    public const string Package = "chromium-headless-shell";

    private static readonly string[] Packages = [Package, "chromium"]; // Some Debian derivatives lack the first package.
    private static readonly string[] AptUpdate = ["update", "--quiet"];
    private static readonly string[] AptInstall = ["install", "--yes", "--quiet", "--no-install-recommends"];

    /// <summary>How to get a browser where no package of Debian can be installed.</summary>
    private const string OtherWays = "Install Chromium with this system's own packages (dnf install chromium, apk add chromium, pacman -S chromium, "
        + "brew install --cask chromium), or Chrome or Edge from their makers; either is then found without an option.";

    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(10);

    /// <summary>Tries every installation method; reports the errors if all methods fail.</summary>
    public static async Task InstallAsync(Surroundings surroundings, DiagnosticBag diagnostics)
    {
        var problems = new List<string>();
        if (AptGet(surroundings) is { } apt)
        {
            await RunAsync(apt, AptUpdate);
            foreach (var package in Packages)
            {
                if (await RunAsync(apt, [.. AptInstall, package]) is not { } problem) return;
                problems.Add(problem);
            }
        }

        var cause = problems.Count > 0 ? string.Join(' ', problems.Distinct()) : "there is no apt-get here that may be used.";
        diagnostics.Report(Codes.BrowserNotInstalled, $"The browser could not be installed: {cause} {OtherWays}");
    }

    /// <summary>The apt-get command, with sudo if the process does not run as root; null if neither is available.</summary>
    private static string[]? AptGet(Surroundings surroundings)
    {
        if (surroundings.FindProgram("apt-get") is not { } apt) return null;
        if (surroundings.IsPrivileged) return [apt];
        return surroundings.FindProgram("sudo") is { } sudo ? [sudo, "-n", apt] : null;
    }

    /// <summary>Runs a program to completion; returns null on success, else the exit code and the last line of output.</summary>
    private static async Task<string?> RunAsync(string[] program, string[] arguments)
    {
        var start = new ProcessStartInfo(program[0], [.. program[1..], .. arguments])
        { RedirectStandardOutput = true, RedirectStandardError = true };
        start.Environment["DEBIAN_FRONTEND"] = "noninteractive";
        using var process = Process.Start(start)!;
        using var patience = new CancellationTokenSource(Patience);
        var said = process.StandardOutput.ReadToEndAsync(patience.Token);
        var complained = process.StandardError.ReadToEndAsync(patience.Token);
        try
        {
            await process.WaitForExitAsync(patience.Token);
            var output = await said + await complained;
            if (process.ExitCode == 0) return null;
            var last = output.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).LastOrDefault() ?? "";
            return $"'{Path.GetFileName(program[^1])}' ended with {process.ExitCode} ({last}).";
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
            return $"'{Path.GetFileName(program[^1])}' did not end within {Patience.TotalMinutes:0} minutes.";
        }
    }
}
