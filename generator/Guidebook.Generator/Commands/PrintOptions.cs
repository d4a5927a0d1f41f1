using System.Collections.Immutable;
using System.CommandLine;
using System.CommandLine.Parsing;
using Guidebook.Generator.Diagnostics;
using Guidebook.Generator.Reading.Yaml;
using Guidebook.Model;

namespace Guidebook.Generator.Commands;

/// <summary>The options for print.</summary>
public sealed class PrintOptions
{
    private const int LongestTimeout = 3600;
    private static readonly ImmutableArray<Duplex> Ways = [.. Enum.GetValues<Duplex>()];

    private readonly Option<bool> noPdf = new("--no-pdf") { Description = "Builds the website without what is printed: PDFs, e-book, print desk. PDFs of an earlier build stay." };
    private readonly Option<string?> browser = new("--browser") { Description = "Path of the Chromium, Chrome or Edge that prints the PDFs. Default: the first one found, a headless shell preferred.", HelpName = "PATH" };
    private readonly Option<bool> install = new("--install-browser") { Description = "Installs a browser if none is found: Chromium's headless shell where apt-get has it." };
    private readonly Option<int?> timeout = new("--print-timeout")
    {
        Description = "Time limit for printing one document, in seconds. Default: 60.",
        CustomParser = words => NumberArgument.Parse(words, LongestTimeout, "The time limit must be from 1 to 3600 seconds."),
        HelpName = "SECONDS",
    };

    private readonly Option<Duplex[]> duplex =
        new("--duplex") { Description = "How the printer prints on both sides; can be repeated. Default: the guide's setting.", AllowMultipleArgumentsPerToken = true, CustomParser = ParseDuplex, HelpName = "short-edge|long-edge|simplex" };
    private readonly Option<int?> sheets = new("--sheets-per-signature")
    {
        Description = "Largest number of sheets in one signature. Default: the guide's setting.",
        CustomParser = words => NumberArgument.Parse(words, 64, "The number of sheets in a signature must be from 1 to 64."),
        HelpName = "N",
    };

    /// <summary>Adds the options to a command.</summary>
    public void AddTo(Command command)
    {
        foreach (var option in new Option[] { noPdf, browser, install, timeout, duplex, sheets }) command.Options.Add(option);
    }

    /// <summary>Adds only the options for the browser.</summary>
    public void AddBrowserTo(Command command)
    {
        foreach (var option in new Option[] { browser, timeout }) command.Options.Add(option);
    }

    /// <summary>Applies the options to a build.</summary>
    public BuildOptions ApplyTo(BuildOptions build, ParseResult arguments) => build with
    {
        Print = !arguments.GetValue(noPdf),
        Browser = arguments.GetValue(browser),
        InstallBrowser = arguments.GetValue(install),
        PrintTimeout = arguments.GetValue(timeout) is { } seconds ? TimeSpan.FromSeconds(seconds) : build.PrintTimeout,
        Duplex = [.. (arguments.GetValue(duplex) ?? []).Distinct()],
        SheetsPerSignature = arguments.GetValue(sheets),
    };

    private static Duplex[] ParseDuplex(ArgumentResult words)
    {
        var (named, found) = (Ways.Select(KebabCase.From).ToList(), new List<Duplex>());
        foreach (var word in words.Tokens.Select(token => token.Value))
            if (named.IndexOf(word) is >= 0 and var i) found.Add(Ways[i]);
            else words.AddError($"There is no way to print on both sides '{word}'.{Nearest.Suggestion(word, named)} The ways are {string.Join(", ", named)}.");
        return [.. found];
    }
}
