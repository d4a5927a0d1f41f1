using System.CommandLine;
using Guidebook.Generator.Starting;

namespace Guidebook.Generator.Commands;

/// <summary><c>guidebook init</c>: asks three questions and writes a small guide.</summary>
public static class InitCommand
{
    /// <summary>Declares the command.</summary>
    public static Command Declare()
    {
        var folder = new Argument<string>("DIR") { Description = "A new or empty folder. Default: this folder.", DefaultValueFactory = _ => "." };
        var title = new Option<string?>("--title") { Description = "Title of the guide.", HelpName = "TEXT" };
        var language = new Option<string?>("--language") { Description = "Language of the guide, such as en, de or pt-BR.", HelpName = "TAG" };
        var kind = new Option<string?>("--kind") { Description = "Kind of guide: methods (on cards), recipes (with ingredients), plain (articles).", HelpName = "methods|recipes|plain" };
        var command = new Command("init", "Writes a small guide into an empty folder, after three questions. Without a terminal, takes the defaults.") { folder, title, language, kind };
        command.SetAction(arguments =>
        {
            var place = arguments.GetRequiredValue(folder);
            if (GuideStarter.Fault(place) is { } fault) return NewCommand.Print(Outcome.Refused(fault));
            var usual = StarterChoice.Usual;
            var choice = new StarterChoice(
                arguments.GetValue(title) ?? Ask("Title of the guide", "--title", usual.Title),
                arguments.GetValue(language) ?? Ask("Language, such as en, de or pt-BR", "--language", usual.Language),
                arguments.GetValue(kind) ?? Ask($"Kind of guide ({string.Join(", ", GuideStarter.Kinds)})", "--kind", usual.Kind));
            return NewCommand.Print(GuideStarter.Write(place, choice));
        });
        return command;
    }

    /// <summary>Asks a question; without a terminal, takes the default and says so.</summary>
    private static string Ask(string question, string option, string usual)
    {
        if (Console.IsInputRedirected)
        {
            Console.Out.WriteLine($"{question}: {usual} (the default; {option} changes it)");
            return usual;
        }

        Console.Out.Write($"{question} [{usual}]: ");
        return Console.In.ReadLine()?.Trim() is { Length: > 0 } answer ? answer : usual;
    }
}
