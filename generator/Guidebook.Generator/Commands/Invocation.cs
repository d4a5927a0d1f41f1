using System.CommandLine;
using Guidebook.Generator.IO;

namespace Guidebook.Generator.Commands;

/// <summary>Runs a parsed command line; every way to end has its exit code.</summary>
public static class Invocation
{
    private static readonly InvocationConfiguration Plain =
        new() { EnableDefaultExceptionHandler = false, ProcessTerminationTimeout = null };

    /// <summary>Runs the command and returns its exit code. Errors of the system get one line; a bug shows its stack.</summary>
    public static async Task<int> RunAsync(ParseResult arguments)
    {
        if (OpenFiles.Lack is { } lack)
        {
            LastWords.Say(lack);
            return ExitCode.Machine;
        }

        _ = (Console.Out, Console.Error); // opened now: later, the process may have no file descriptor left for them
        using var interruption = new Interruption(hasOutput: arguments.CommandResult.Command.Name == BuildCommand.Name);
        try
        {
            var code = await arguments.InvokeAsync(Plain, interruption.Token);
            return interruption.Code ?? code;
        }
#pragma warning disable CA1031 // The last handlers of the program: what a signal breaks off ends with its code, and a bug shows its stack.
        catch (Exception) when (interruption.Code is not null)
        {
            return interruption.Code.Value;
        }
        catch (Exception exception) when (exception.GetBaseException().IsIoError())
        {
            LastWords.Say($"error: The system refused to read or write: {exception.GetBaseException().Message}");
            return ExitCode.Machine;
        }
        catch (Exception bug)
#pragma warning restore CA1031
        {
            foreach (var line in $"This is a bug in Guidebook: {bug}".Split('\n')) LastWords.Say(line);
            return ExitCode.Bug;
        }
    }
}
