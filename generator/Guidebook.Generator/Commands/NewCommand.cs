using System.CommandLine;
using Guidebook.Generator.Starting;

namespace Guidebook.Generator.Commands;

/// <summary><c>guidebook new KIND ID</c>: writes an entry with every key of its kind.</summary>
public static class NewCommand
{
    /// <summary>Declares the command.</summary>
    public static Command Declare()
    {
        var options = new ContentOptions();
        var kind = new Argument<string>("KIND") { Description = $"{string.Join(", ", StartingKind.Words)}." };
        var id = new Argument<string>("ID") { Description = "The id of the entry, such as tea-for-two: small letters, digits and single hyphens." };
        var command = new Command("new", "Writes a file with every key of its kind, or adds a term or a question to its list. Overwrites nothing.") { kind, id };
        options.AddFolderTo(command);
        command.SetAction(arguments => Print(EntryStarter.Write(
            options.Folders(arguments), arguments.GetRequiredValue(kind), arguments.GetRequiredValue(id), Today.Date)));
        return command;
    }

    /// <summary>Prints an outcome; returns the exit code.</summary>
    internal static int Print(Outcome outcome)
    {
        (outcome.IsDone ? Console.Out : Console.Error).WriteLine(outcome.Message);
        return outcome.IsDone ? ExitCode.Clean : ExitCode.Usage;
    }
}
