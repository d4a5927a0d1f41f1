using System.CommandLine;
using Guidebook.Generator.Starting;
using Guidebook.Themes.Kit;

namespace Guidebook.Generator.Commands;

/// <summary><c>guidebook theme</c>: shows what a theme is made of, and copies parts of it to change.</summary>
public static class ThemeCommand
{
    /// <summary>Declares the command.</summary>
    public static Command Declare()
    {
        var options = new ContentOptions();
        var name = new Argument<string>("NAME") { Description = "A template, a stylesheet or a strings file, such as PracticePage, colours.css or strings/en.yaml." };
        var eject = new Command("eject", "Copies a file of the theme into the theme folder of the guide, to change it there. Overwrites nothing.") { name };
        options.AddFolderTo(eject);
        eject.SetAction(arguments =>
            NewCommand.Print(ThemeStarter.Eject(Sources(), options.Folders(arguments), arguments.GetRequiredValue(name))));
        var list = new Command("list", "Lists the files of the theme that a theme folder can override, and says what each draws.");
        list.SetAction(_ =>
        {
            Console.Out.Write(ThemeList.Write(Sources()));
            return ExitCode.Clean;
        });
        return new("theme", "Copies parts of the theme, to give a guide a look of its own.") { eject, list };
    }

    private static ThemeSources Sources() => KnownThemes.All[0].Sources!;
}
