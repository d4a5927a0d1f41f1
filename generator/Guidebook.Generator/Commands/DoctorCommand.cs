using System.Collections.Immutable;
using System.CommandLine;
using Guidebook.Generator.Examining;

namespace Guidebook.Generator.Commands;

/// <summary><c>guidebook doctor</c>: says what the machine has of what the program uses, and gets what it may.</summary>
public static class DoctorCommand
{
    /// <summary>Declares the command.</summary>
    public static Command Declare()
    {
        var options = new ContentOptions();
        var output = new Option<string>("--output", "-o") { Description = "Output folder of builds.", DefaultValueFactory = _ => "output", HelpName = "DIR" };
        var fix = new Option<bool>("--fix") { Description = "Gets what is missing: installs a browser, and npm's packages in a clone of the repository." };
        var format = new Option<string>("--format") { Description = "Output format. Default: text.", DefaultValueFactory = _ => "text", HelpName = "text|json" };
        format.AcceptOnlyFromAmong("text", "json");
        var command = new Command("doctor", "Says what this machine has of what builds need, what is missing, and how to get it. Ends with 3 if something is missing that a build needs.") { output, fix, format };
        options.AddFolderTo(command);
        command.SetAction(async (arguments, _) =>
        {
            var examination = new Examination(options.Folders(arguments), arguments.GetRequiredValue(output));
            var conditions = await examination.RunAsync();
            if (arguments.GetValue(fix) && await FixAsync(conditions)) conditions = await examination.RunAsync();
            if (arguments.GetRequiredValue(format) == "json") ConditionPrinter.PrintJson(conditions, Console.Out);
            else ConditionPrinter.PrintText(conditions, Console.Out);
            return conditions.Any(condition => condition.IsLack) ? ExitCode.Machine : ExitCode.Clean;
        });
        return command;
    }

    /// <summary>Gets what is missing and can be got; returns whether anything was tried.</summary>
    private static async Task<bool> FixAsync(ImmutableArray<Condition> conditions)
    {
        var open = conditions.Where(condition => condition is { Found: null, Fix: not null }).ToList();
        foreach (var condition in open)
        {
            await Console.Error.WriteLineAsync($"Getting: {condition.Name} (this can take minutes) …");
            if (await condition.Fix!() is { } failure) await Console.Error.WriteLineAsync($"{condition.Name}: {failure}");
        }

        return open.Count > 0;
    }
}
