using System.CommandLine;
using Guidebook.Generator.Diagnostics;

namespace Guidebook.Generator.Commands;

/// <summary><c>guidebook explain CODE</c>: explains a code, with a wrong and a right example and the reason.</summary>
public static class ExplainCommand
{
    /// <summary>Declares the command.</summary>
    public static Command Declare()
    {
        var asked = new Argument<string[]>("CODE") { Description = "A code such as GB2001, or words to search the codes for. Without arguments, lists all codes.", Arity = ArgumentArity.ZeroOrMore };
        var all = new Option<bool>("--all") { Description = "Prints the pages of all codes as one Markdown document." };
        var command = new Command("explain", "Explains a diagnostic code: meaning, a wrong and a right example, reason.") { asked, all };
        command.SetAction(arguments =>
            arguments.GetValue(all) ? Print(CodeBook.Markdown())
            : arguments.GetValue(asked) is { Length: > 0 } words ? Explain(words)
            : Print(CodeBook.List()));
        return command;
    }

    private static int Explain(string[] words)
    {
        var codes = CodeBook.Find(words);
        if (codes is [var only]) return Print($"{Explanation.Find(only)}\n");
        if (codes.Length > 1) return Print(CodeBook.List(codes));
        var wrong = string.Join(' ', words);
        var near = words.Length > 1 ? "" : Nearest.Suggestion(wrong.ToUpperInvariant(), Codes.All.Select(known => known.Id));
        Console.Error.WriteLine($"There is no code '{wrong}'{(near.Length > 0 ? "" : ", and no page speaks of it")}.{near} 'guidebook explain' lists them all.");
        return ExitCode.Usage;
    }

    private static int Print(string text)
    {
        Console.Out.Write(text);
        return ExitCode.Clean;
    }
}
