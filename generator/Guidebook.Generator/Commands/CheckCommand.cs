using System.CommandLine;

namespace Guidebook.Generator.Commands;

/// <summary><c>guidebook check</c>: reads and checks everything, makes nothing.</summary>
public static class CheckCommand
{
    /// <summary>Declares the command.</summary>
    public static Command Declare()
    {
        var options = new ContentOptions();
        var site = new Option<string?>("--site") { Description = "Checks this folder of HTML in place of a guide, whatever made it.", HelpName = "DIR" };
        var command = new Command("check", "Checks a guide, or any folder of HTML, and makes nothing.") { site };
        options.AddTo(command);
        command.SetAction(async (arguments, cancellation) => await options.RunAsync(arguments, (folders, run) =>
            arguments.GetValue(site) is { } folder
                ? Task.Run(() => Build.CheckFolder(folder, run), cancellation)
                : Build.RunAsync(new BuildOptions { Folders = folders, BaseUrl = options.BaseUrl(arguments), Jobs = options.Jobs(arguments) }, run, cancellation)));
        return command;
    }
}
