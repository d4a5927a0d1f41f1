using System.Collections.Immutable;
using System.CommandLine;
using Guidebook.Generator.Diagnostics;
using Guidebook.Generator.Diagnostics.Printers;
using Guidebook.Generator.Mending;
using Guidebook.Generator.Readability;
using Guidebook.Generator.Reading.Files;

namespace Guidebook.Generator.Commands;

/// <summary><c>guidebook check</c>: reads and checks the guide without output.</summary>
public static class CheckCommand
{
    /// <summary>Declares the command.</summary>
    public static Command Declare()
    {
        var options = new ContentOptions();
        var site = new Option<string?>("--site") { Description = "Checks this folder of HTML files instead of a guide, whatever generated it.", HelpName = "DIR" };
        var prose = new Option<bool>("--prose") { Description = "Reports the reading age of every page (English only) and wording to review, as text or JSON. Never fails the check." };
        var fix = new Option<bool>("--fix") { Description = "Writes what needs no decision into the files of the guide: links to files, [words](other.md#part), become [[other#part|words]]. Prints each change." };
        var command = new Command("check", "Checks a guide, or any folder of HTML files. Writes nothing, except with --fix.") { site, prose, fix };
        options.AddTo(command);
        command.Validators.Add(given =>
        {
            if (given.GetValue(fix) && given.GetValue(site) is not null) given.AddError("--fix writes into a guide, --site reads a folder of HTML: one at a time.");
            if (!given.GetValue(prose)) return;
            if (given.GetValue(site) is not null) given.AddError("--prose reads a guide, --site a folder of HTML: one at a time.");
            if (options.Format(given) is not (DiagnosticFormat.Text or DiagnosticFormat.Json)) given.AddError("--prose is printed as text or json.");
        });
        command.SetAction(async (arguments, cancellation) =>
        {
            if (arguments.GetValue(fix)) await FixAsync(options, arguments, cancellation);
            return arguments.GetValue(site) is { } folder
                ? await options.RunAsync(arguments, (_, run) => Task.Run(() => Build.CheckFolder(folder, run), cancellation))
            : arguments.GetValue(prose) ? await RunWithProse(options, arguments, cancellation)
            : await options.RunAsync(
            arguments, (folders, run) => Build.RunAsync(OptionsOf(options, arguments, folders), run, cancellation));
        });
        return command;
    }

    /// <summary>Writes corrections until there are none left: a run keeps a limited number of diagnostics of a file.</summary>
    private static async Task FixAsync(ContentOptions options, ParseResult arguments, CancellationToken cancellation)
    {
        var folders = options.Folders(arguments);
        var isText = options.Format(arguments.CommandResult) is DiagnosticFormat.Text;
        if (!Directory.Exists(folders.Content)) return;
        var mended = ImmutableArray<Diagnostic>.Empty;
        do
        {
            var run = new Run(new DiagnosticBag(), Progress.For(TextWriter.Null, silent: true));
            await Build.RunAsync(OptionsOf(options, arguments, folders), run, cancellation);
            mended = new Mender(folders.Content).Mend(
                run.Diagnostics.Sorted, (file, why) => Console.Error.WriteLine(Excerpt.Shown($"{file}: cannot be written, nothing in it was changed: {why}")));
            foreach (var each in mended)
                await (isText ? Console.Out : Console.Error).WriteLineAsync(Excerpt.Shown($"{each.Span}: wrote {each.Fix!.After} for {each.Fix.Before}".ReplaceLineEndings(" ")));
        }
        while (!mended.IsEmpty);
    }

    private static async Task<int> RunWithProse(ContentOptions options, ParseResult arguments, CancellationToken cancellation)
    {
        ReadabilityReport? report = null;
        var isJson = options.Format(arguments.CommandResult) is DiagnosticFormat.Json;
        // The output contains only the report, so that programs can parse it.
        var code = await options.RunAsync(arguments, findingsTo: Console.Error, command: (folders, run) =>
            Build.RunAsync(OptionsOf(options, arguments, folders) with { ReportReadability = found => report = found }, run, cancellation));
        if (report is not null && isJson) ReadabilityPrinter.PrintJson(report, Console.Out);
        else if (report is not null) ReadabilityPrinter.PrintText(report, Console.Out);
        return code;
    }

    private static BuildOptions OptionsOf(ContentOptions options, ParseResult arguments, ContentFolders folders) =>
        new() { Folders = folders, BaseUrl = options.BaseUrl(arguments), Jobs = options.Jobs(arguments) };
}
