using System.CommandLine;
using Guidebook.Generator.Describing;
using Guidebook.Generator.Diagnostics;
using Guidebook.Generator.Reading;
using Guidebook.Generator.Reading.Files;

namespace Guidebook.Generator.Commands;

/// <summary><c>guidebook explain WHAT</c>: explains a code, with a wrong and a right example and the reason, or a key.</summary>
public static class ExplainCommand
{
    /// <summary>Declares the command.</summary>
    public static Command Declare()
    {
        var asked = new Argument<string[]>("CODE|KEY") { Description = "A code such as GB2001, a key such as strand or plan.days.space, or words to search for. Without arguments, lists all codes.", Arity = ArgumentArity.ZeroOrMore };
        var all = new Option<bool>("--all") { Description = "Prints the pages of all codes as one Markdown document." };
        var options = new ContentOptions();
        var command = new Command("explain", "Explains a diagnostic code, or a key of a file with the values of the guide at hand.") { asked, all };
        options.AddFolderTo(command);
        command.SetAction(arguments =>
            arguments.GetValue(all) ? Print(CodeBook.Markdown())
            : arguments.GetValue(asked) is { Length: > 0 } words ? Explain(words, options.Folders(arguments))
            : Print(CodeBook.List()));
        return command;
    }

    private static int Explain(string[] words, ContentFolders folders)
    {
        if (!words.Any(CodeBook.IsCode) && words is [var name] && KeyHelp.Create(folders) is var keys)
        {
            if (keys.Find(name) is { } help) return Print(help + (name is "words" or "guide.words" ? WordsOfTheme() : ""));
            if (keys.Suggestion(name) is { Length: > 0 } guess) Console.Error.WriteLine($"There is no key '{name}'.{guess}");
        }

        var section = WritingPage.Find(words);
        var isQuestion = words.Length > 1 && !words.Any(CodeBook.IsCode) && !CodeBook.HasTitle(words) && section is not null;
        var codes = isQuestion ? [] : CodeBook.Find(words);
        if (codes is [var only]) return Print($"{Explanation.Find(only)}\n");
        if (codes.Length > 1) return Print(CodeBook.List(codes));
        if (section is not null) return Print($"{section}\n");
        var wrong = string.Join(' ', words);
        var near = words.Length > 1 ? "" : Nearest.Suggestion(wrong.ToUpperInvariant(), Codes.All.Select(known => known.Id));
        Console.Error.WriteLine(near.Length > 0 ? $"There is no code '{wrong}'.{near} 'guidebook explain' lists them all."
            : $"Nothing is known about '{wrong}'. 'guidebook explain' lists all codes, docs/keys.md all keys.");
        return ExitCode.Usage;
    }

    /// <summary>The keys under which a guide can say texts of the theme otherwise.</summary>
    private static string WordsOfTheme()
    {
        var theme = KnownThemes.All[0];
        using var words = new MemoryStream(theme.WordsIn("en")!);
        return $"\n  Keys of the theme '{theme.Name}': {string.Join(", ", StringsReader.Read(words, "en.yaml", new()).Keys.Order(StringComparer.Ordinal))}.\n";
    }

    private static int Print(string text)
    {
        Console.Out.Write(text);
        return ExitCode.Clean;
    }
}
