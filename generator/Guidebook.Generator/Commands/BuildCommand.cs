using System.CommandLine;
using Guidebook.Model;

namespace Guidebook.Generator.Commands;

/// <summary><c>guidebook build</c>: makes the website and the files to print.</summary>
public static class BuildCommand
{
    /// <summary>Declares the command.</summary>
    public static Command Declare()
    {
        var options = new ContentOptions();
        var output = new Option<string>("--output", "-o") { Description = "The folder to make it in: site/ is the folder to publish, build.json the build's record.", DefaultValueFactory = _ => "output", HelpName = "DIR" };
        var edition = new Option<EditionName[]>("--edition", "-e") { Description = "Makes only this edition; may be said more than once. Without it, all that the guide names and has content for.", AllowMultipleArgumentsPerToken = true, CustomParser = EditionNames.Parse, HelpName = string.Join('|', EditionNames.Words) };
        var noPdf = new Option<bool>("--no-pdf") { Description = "Makes everything but the PDFs." };
        var browser = new Option<string?>("--browser") { Description = "The Chromium, Chrome or Edge that draws the PDFs. Without it, one is looked for.", HelpName = "PATH" };
        var install = new Option<bool>("--install-browser") { Description = "Installs a browser where none is found." };
        var command = new Command("build", "Makes the website and the booklets of a guide.") { output, edition, noPdf, browser, install };
        options.AddTo(command);
        command.SetAction(async (arguments, cancellation) => await options.RunAsync(arguments, (folders, run) => Build.RunAsync(
            new BuildOptions
            {
                Folders = folders,
                Output = arguments.GetRequiredValue(output),
                Editions = [.. arguments.GetValue(edition) ?? []],
                Print = !arguments.GetValue(noPdf),
                Browser = arguments.GetValue(browser),
                InstallBrowser = arguments.GetValue(install),
                BaseUrl = options.BaseUrl(arguments),
                Jobs = options.Jobs(arguments),
            },
            run, cancellation)));
        return command;
    }
}
