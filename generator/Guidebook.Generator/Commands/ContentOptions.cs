using System.CommandLine;
using System.CommandLine.Parsing;
using Guidebook.Generator.Diagnostics;
using Guidebook.Generator.Diagnostics.Printers;
using Guidebook.Generator.Reading.Entries;
using Guidebook.Generator.Reading.Files;
using Guidebook.Model;

namespace Guidebook.Generator.Commands;

/// <summary>The options of all commands that read a guide, and the common part of running such a command.</summary>
public sealed class ContentOptions
{
    private readonly Option<string> content = new("--content", "-c") { Description = "Folder of the guide.", DefaultValueFactory = _ => "content", HelpName = "DIR" };
    private readonly Option<string?> seeds = new("--seeds") { Description = "Folder of the source records. Default: 'seeds' beside the content folder, if it exists.", HelpName = "DIR" };
    private readonly Option<Uri?> baseUrl = new("--base-url")
    {
        Description = "URL where the website will be published; used in the sitemap, canonical links and 404.html.",
        CustomParser = ParseUrl,
        HelpName = "URL",
    };

    private readonly Option<int?> jobs = new("--jobs", "-j")
    {
        Description = "Number of parallel workers. Default: the number of processors.",
        CustomParser = words => NumberArgument.Parse(words, 256, "The number of workers is from 1 to 256."),
        HelpName = "N",
    };

    private readonly Option<DiagnosticFormat> format = new("--format") { Description = "Output format of diagnostics. Default: text.", CustomParser = ParseFormat, HelpName = "text|json|sarif|github" };
    private readonly Option<bool> quiet = new("--quiet", "-q") { Description = "Prints only diagnostics." };

    /// <summary>Adds the options to a command.</summary>
    public void AddTo(Command command)
    {
        foreach (var option in new Option[] { content, seeds, baseUrl, jobs, format, quiet }) command.Options.Add(option);
    }

    /// <summary>Adds only the option for the guide's folder to a command, and lets it find the source records.</summary>
    public void AddFolderTo(Command command)
    {
        foreach (var option in new Option[] { content, seeds }) command.Options.Add(option);
    }

    /// <summary>The address of the website, with a trailing slash; null if none is given.</summary>
    public Uri? BaseUrl(ParseResult arguments) => arguments.GetValue(baseUrl);

    /// <summary>The maximum number of parallel jobs.</summary>
    public int Jobs(ParseResult arguments) => arguments.GetValue(jobs) ?? Environment.ProcessorCount;

    /// <summary>The output format of diagnostics.</summary>
    public DiagnosticFormat Format(SymbolResult arguments) => arguments.GetValue(format);

    /// <summary>Whether to print only diagnostics.</summary>
    public bool IsQuiet(ParseResult arguments) => arguments.GetValue(quiet);

    /// <summary>The folders of the guide.</summary>
    public ContentFolders Folders(ParseResult arguments)
    {
        var folders = FoldersToBe(arguments);
        return arguments.GetValue(seeds) is null && !Directory.Exists(folders.Seeds) ? folders with { Seeds = null } : folders;
    }

    /// <summary>The folders of the guide, including the folder of sources even if it does not exist yet.</summary>
    public ContentFolders FoldersToBe(ParseResult arguments)
    {
        var folder = arguments.GetRequiredValue(content);
        var beside = Path.Combine(Path.GetDirectoryName(Path.TrimEndingDirectorySeparator(folder)) ?? "", "seeds");
        return new(folder, arguments.GetValue(seeds) ?? beside);
    }

    /// <summary>Runs a command, prints its diagnostics and results, and returns the exit code.</summary>
    /// <param name="findingsTo">The writer for diagnostics; by default the error stream for the text format, and the output for all
    /// others.</param>
    public async Task<int> RunAsync(ParseResult arguments, Func<ContentFolders, Run, Task> command, TextWriter? findingsTo = null)
    {
        var folders = Folders(arguments);
        _ = FirstUses.Begin();
        FirstMemory.Claim(folders.Content);
        var form = arguments.GetValue(format);
        var run = new Run(
            new DiagnosticBag(), Progress.For(Console.Out, silent: arguments.GetValue(quiet) || form is not DiagnosticFormat.Text));
        await command(folders, run);
        var diagnostics = run.Diagnostics.Sorted;
        var isText = form is DiagnosticFormat.Text;
        DiagnosticPrinter.Print(
            diagnostics, form, findingsTo ?? (isText ? Console.Error : Console.Out), isText
            && Progress.HasColour(Console.IsErrorRedirected));
        run.Progress.End();
        return ExitCode.From(diagnostics);
    }

    private static Uri? ParseUrl(ArgumentResult words)
    {
        var text = words.Tokens[0].Value;
        if (ForbiddenCharacters.IndexIn(text) is >= 0 and var at)
        {
            words.AddError($"The address of the website holds {CharacterNames.Format(ForbiddenCharacters.At(text, at))} as its letter {at + 1}, and no address may.");
            return null;
        }

        if (!Uri.TryCreate(text, UriKind.Absolute, out var url) || url.Scheme is not ("https" or "http") || url.Host.Length == 0)
            words.AddError($"'{text}' is not an address of a website. An example: https://example.org/guide/");
        else if (SiteAddress.ProblemOf(url) is { } problem) words.AddError($"The address of the website {problem}");
        else return SiteAddress.Normalize(url);
        return null;
    }

    private static DiagnosticFormat ParseFormat(ArgumentResult words)
    {
        if (Enum.TryParse<DiagnosticFormat>(words.Tokens[0].Value, ignoreCase: true, out var known) && Enum.IsDefined(known)) return known;
        words.AddError($"There is no format '{words.Tokens[0].Value}'. The formats are text, json, sarif and github.");
        return DiagnosticFormat.Text;
    }
}
