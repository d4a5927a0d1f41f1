using System.Collections.Immutable;
using System.CommandLine;
using Guidebook.Generator.Describing;
using Guidebook.Generator.Diagnostics;
using Guidebook.Generator.Reading;
using Guidebook.Generator.Reading.Files;

namespace Guidebook.Generator.Commands;

/// <summary><c>guidebook explain WHAT</c>: explains a code, a key, a kind of file, or what words name.</summary>
public static class ExplainCommand
{
    /// <summary>Declares the command.</summary>
    public static Command Declare()
    {
        var asked = new Argument<string[]>("CODE|KEY") { Description = "A code such as GB2001, a key such as strand or plan.days.space, a kind of file such as practice or guide, or words to search for. Without arguments, lists all codes.", Arity = ArgumentArity.ZeroOrMore };
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

    /// <summary>Prints what the words name: codes, keys, headings or titles of codes; else what speaks of all of them.</summary>
    private static int Explain(string[] words, ContentFolders folders)
    {
        if (words.Any(CodeBook.IsCode)) return Print(CodeBook.Find(words));
        var (keys, name) = (KeyHelp.Create(folders), string.Join('-', words));
        if (keys.Find(name) is { } help) return Print(help + (name is "words" or "guide.words" ? WordsOfTheme() : ""));
        var titled = CodeBook.Titled(words);
        if (WritingPage.FindHeading(words) is { } headed) return Print($"{headed}\n{(titled.IsEmpty ? "" : $"\n{CodeBook.List(titled)}")}");
        if (words.Length == 1 && keys.Suggestion(name) is { Length: > 0 } guess) Console.Error.WriteLine($"There is no key '{name}'.{guess}");
        var (section, codes) = (WritingPage.Find(words), CodeBook.Find(words));
        if (!codes.IsEmpty && (section is null || words.Length == 1 || !titled.IsEmpty)) return Print(codes);
        if (section is not null) return Print($"{section}\n");
        if (keys.Search(words) is { } found) return Print(found);
        var wrong = string.Join(' ', words);
        var near = words.Length > 1 ? "" : Nearest.Suggestion(wrong.ToUpperInvariant(), Codes.All.Select(known => known.Id));
        Console.Error.WriteLine(near.Length > 0 ? $"There is no code '{wrong}'.{near} 'guidebook explain' lists them all."
            : $"Nothing is known about '{wrong}'. 'guidebook explain' lists all codes, and 'guidebook explain practice' the keys of a practice.");
        return ExitCode.Usage;
    }

    /// <summary>The keys under which a guide can say texts of the theme otherwise.</summary>
    private static string WordsOfTheme()
    {
        var theme = KnownThemes.All[0];
        using var words = new MemoryStream(theme.WordsIn("en")!);
        return $"\n  Keys of the theme '{theme.Name}': {string.Join(", ", StringsReader.Read(words, "en.yaml", new()).Keys.Order(StringComparer.Ordinal))}.\n";
    }

    private static int Print(ImmutableArray<Code> codes) => Print(codes is [var only] ? $"{Explanation.Find(only)}\n" : CodeBook.List(codes));

    private static int Print(string text)
    {
        Console.Out.Write(text);
        return ExitCode.Clean;
    }
}
