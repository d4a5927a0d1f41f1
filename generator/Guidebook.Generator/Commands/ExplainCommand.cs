using System.CommandLine;
using Guidebook.Generator.Diagnostics;

namespace Guidebook.Generator.Commands;

/// <summary><c>guidebook explain CODE</c>: tells what a code means, with a wrong and a right example.</summary>
public static class ExplainCommand
{
    /// <summary>Declares the command.</summary>
    public static Command Declare()
    {
        var code = new Argument<string?>("CODE") { Description = "A code such as GB2001. Without it, all codes are listed.", Arity = ArgumentArity.ZeroOrOne };
        var command = new Command("explain", "Tells what a finding's code means, with a wrong and a right example.") { code };
        command.SetAction(arguments => arguments.GetValue(code) is { } id ? Explain(id) : List());
        return command;
    }

    private static int List()
    {
        foreach (var code in Codes.All) Console.Out.WriteLine($"{code.Id}  {code.Title}");
        return ExitCode.Clean;
    }

    private static int Explain(string id)
    {
        var code = Codes.All.FirstOrDefault(code => code.Id.Equals(id, StringComparison.OrdinalIgnoreCase));
        if (code is null)
        {
            Console.Error.WriteLine($"There is no code '{id}'.{Nearest.Suggestion(id.ToUpperInvariant(), Codes.All.Select(known => known.Id))} 'guidebook explain' lists them all.");
            return ExitCode.Usage;
        }

        Console.Out.WriteLine($"{code.Id}  {Explanation.Of(code)}");
        return ExitCode.Clean;
    }
}
