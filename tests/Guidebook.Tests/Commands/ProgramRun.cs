using System.Diagnostics;

namespace Guidebook.Tests.Commands;

/// <summary>The output and exit code of the real program.</summary>
/// <param name="Code">The exit code.</param>
public sealed record ProgramRun(int Code, string Out, string Err)
{
    private static readonly string Program = Path.Combine(AppContext.BaseDirectory, "Guidebook.Generator.dll");

    /// <summary>Runs the program.</summary>
    /// <param name="folder">The working directory.</param>
    public static Task<ProgramRun> RunAsync(string folder, params string[] arguments) => RunAsync(folder, [], arguments);

    /// <summary>Runs the program with additional environment variables.</summary>
    public static async Task<ProgramRun> RunAsync(string folder, Dictionary<string, string> variables, params string[] arguments)
    {
        using var process = Start(folder, variables, arguments);
        var errors = process.StandardError.ReadToEndAsync();
        var output = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        return new(process.ExitCode, output.ReplaceLineEndings("\n"), (await errors).ReplaceLineEndings("\n"));
    }

    /// <summary>Runs the program and asserts that it refuses its arguments and leaves the folder as it is; returns its errors.</summary>
    public static async Task<string> RunRefusedAsync(string folder, params string[] arguments)
    {
        var before = Files.PrintWithTimes(folder);
        var run = await RunAsync(folder, arguments);
        Assert.Equal(2, run.Code);
        Assert.Equal(before, Files.PrintWithTimes(folder));
        return run.Err;
    }

    /// <summary>Starts the program.</summary>
    public static Process Start(string folder, Dictionary<string, string> variables, params string[] arguments) =>
        StartWithin([], folder, variables, arguments);

    /// <summary>Starts the program through another one, given with its arguments.</summary>
    public static Process StartWithin(string[] outer, string folder, Dictionary<string, string> variables, params string[] arguments)
    {
        string[] command = [.. outer, "dotnet", "exec", Program, .. arguments];
        var start = new ProcessStartInfo(command[0], command[1..])
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (var (name, value) in variables) start.Environment[name] = value;
        return Process.Start(start)!;
    }
}
