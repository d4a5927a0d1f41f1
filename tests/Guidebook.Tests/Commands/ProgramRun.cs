using System.Diagnostics;

namespace Guidebook.Tests.Commands;

/// <summary>What the real program wrote and how it ended.</summary>
/// <param name="Code">The exit code.</param>
public sealed record ProgramRun(int Code, string Out, string Err)
{
    private static readonly string Program = Path.Combine(AppContext.BaseDirectory, "Guidebook.Generator.dll");

    /// <summary>Runs the program to its end.</summary>
    /// <param name="folder">Where it is run.</param>
    public static Task<ProgramRun> RunAsync(string folder, params string[] arguments) => RunAsync(folder, [], arguments);

    /// <summary>Runs the program to its end, with these variables set around it.</summary>
    public static async Task<ProgramRun> RunAsync(string folder, Dictionary<string, string> variables, params string[] arguments)
    {
        using var process = Start(folder, variables, arguments);
        var errors = process.StandardError.ReadToEndAsync();
        var output = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        return new(process.ExitCode, output.ReplaceLineEndings("\n"), (await errors).ReplaceLineEndings("\n"));
    }

    /// <summary>Starts the program.</summary>
    public static Process Start(string folder, Dictionary<string, string> variables, params string[] arguments) =>
        StartWithin([], folder, variables, arguments);

    /// <summary>Starts the program through another one, which is named with its own arguments.</summary>
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
