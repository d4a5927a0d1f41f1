using System.CommandLine;
using Guidebook.Generator.Diagnostics;
using Guidebook.Generator.Diagnostics.Printers;

namespace Guidebook.Generator.Commands;

/// <summary>Prints usage errors with suggestions.</summary>
public static class UsageErrors
{
    /// <summary>Prints one sentence for each error; returns the exit code for usage errors.</summary>
    public static int Print(ParseResult arguments, TextWriter writer)
    {
        foreach (var sentence in arguments.UnmatchedTokens.Count > 0
            ? Unmatched(arguments)
            : arguments.Errors.Select(error => error.Message))
            writer.WriteLine(Excerpt.Shown(sentence));
        writer.WriteLine("'guidebook --help' shows the commands, 'guidebook COMMAND --help' the options of one.");
        return ExitCode.Usage;
    }

    private static IEnumerable<string> Unmatched(ParseResult arguments)
    {
        var command = arguments.CommandResult.Command;
        var known = command.Subcommands.Select(sub => sub.Name)
            .Concat(command.Options.SelectMany(option => option.Aliases.Prepend(option.Name))).ToList();
        return arguments.UnmatchedTokens.Select(token =>
            $"'{command.Name}' has no {(token.StartsWith('-') ? "option" : "command")} '{token}'.{Nearest.Suggestion(token, known)}");
    }
}
