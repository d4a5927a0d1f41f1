using System.CommandLine;
using Guidebook.Model;

namespace Guidebook.Generator.Commands;

/// <summary><c>guidebook build</c>: builds the website and the files to print.</summary>
public static class BuildCommand
{
    /// <summary>The name of the command.</summary>
    public const string Name = "build";

    /// <summary>Declares the command.</summary>
    public static Command Declare()
    {
        var (options, print) = (new ContentOptions(), new PrintOptions());
        var output = new Option<string>("--output", "-o") { Description = "Output folder: site/ is the folder to publish, build.json the record of the build, nginx.conf the rules for nginx, kept/ the cache.", DefaultValueFactory = _ => "output", HelpName = "DIR" };
        var edition =
            new Option<EditionName[]>("--edition", "-e")
            {
                Description = "Builds only this edition, with every file of it, such as those of 'book' for a print shop; can be repeated; 'all' is every edition. Default: the editions that the guide names, with the files that most readers need.",
                AllowMultipleArgumentsPerToken = true,
                CustomParser = EditionNames.Parse,
                HelpName = string.Join('|', EditionNames.Words)
            };
        var noSync = new Option<bool>("--no-sync") { Description = "Does not wait until the disk has the new site: for machines that are thrown away after the build, such as those of CI." };
        var compress = new Option<bool>("--compress") { Description = "Writes .br and .gz copies beside the text files of the website, for servers that send them." };
        var command = new Command(Name, "Builds a guide: the website and the PDFs.") { output, edition, noSync, compress };
        print.AddTo(command);
        options.AddTo(command);
        command.SetAction(async (arguments, cancellation) => await options.RunAsync(arguments, (folders, run) => Build.RunAsync(
            print.ApplyTo(
                new BuildOptions
                {
                    Folders = folders,
                    CommandLine = string.Join('\0', arguments.Tokens.Select(token => token.Value)),
                    Output = arguments.GetRequiredValue(output),
                    Compress = arguments.GetValue(compress),
                    Sync = !arguments.GetValue(noSync),
                    Editions = [.. arguments.GetValue(edition) ?? []],
                    BaseUrl = options.BaseUrl(arguments),
                    Jobs = options.Jobs(arguments),
                },
                arguments),
            run, cancellation)));
        return command;
    }
}
