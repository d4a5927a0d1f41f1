using System.Collections.Immutable;
using System.CommandLine;
using System.Globalization;
using System.Text.Json;
using Guidebook.Generator.IO;
using Guidebook.Generator.Publishing;

namespace Guidebook.Generator.Commands;

/// <summary><c>guidebook diff OLD NEW</c>: lists the sheets to print again after a change, and the pages of the site that differ.</summary>
public static class DiffCommand
{
    /// <summary>Declares the command.</summary>
    public static Command Declare()
    {
        var older = new Argument<string>("OLD") { Description = "The earlier build: its output folder or its build.json." };
        var newer = new Argument<string>("NEW") { Description = "The later build: its output folder or its build.json." };
        var command = new Command("diff", "Compares two builds: lists the sheets to reprint and the pages that differ.") { older, newer };
        command.SetAction(arguments => Run(arguments.GetRequiredValue(older), arguments.GetRequiredValue(newer)));
        return command;
    }

    private static int Run(string older, string newer)
    {
        ImmutableArray<string> lines;
        try
        {
            lines = [.. Lines(BuildComparison.Create(older, newer))];
        }
        catch (Exception exception) when (exception.IsIoError() || exception is JsonException)
        {
            var missing = exception is FileNotFoundException or DirectoryNotFoundException;
            Console.Error.WriteLine(missing
                ? $"There is no build to compare: {exception.Message} Name two output folders, or the build.json of each."
                : $"A build cannot be compared: its build.json cannot be read ({exception.Message}). Build it again.");
            return ExitCode.Usage;
        }

        foreach (var line in lines) Console.Out.WriteLine(line);
        return ExitCode.Clean;
    }

    private static IEnumerable<string> Lines(BuildComparison comparison)
    {
        if (comparison.Printed.IsEmpty && comparison.Files.IsEmpty) yield return "Nothing differs.";
        foreach (var change in comparison.Printed) yield return $"{change.Path}: {Words(change)}";
        foreach (var kind in Enum.GetValues<ChangeKind>())
        {
            var files = comparison.Files.Where(file => file.Kind == kind).ToList();
            if (files.Count > 0) yield return $"{RunSummary.FormatCount(files.Count, "other file", "other files")} {kind.ToString().ToLowerInvariant()}:";
            foreach (var file in files) yield return $"  {file.Path}";
        }
    }

    private static string Words(PrintedChange change)
    {
        var (one, many) = change.IsFolded ? ("sheet", "sheets") : ("page", "pages");
        var all = RunSummary.FormatCount(change.Count, one, many);
        if (change.Kind == ChangeKind.Removed) return "no longer made";
        if (change.Kind == ChangeKind.Added) return $"new, {all}";
        if (change.Reprint.IsEmpty) return $"now only {all}, the rest as before";
        return $"reprint {(change.Reprint.Length == 1 ? one : many)} {Ranges(change.Reprint)} of {change.Count.ToString(CultureInfo.InvariantCulture)}";
    }

    /// <summary>Formats numbers in words: <c>3, 5 to 7 and 9</c>.</summary>
    private static string Ranges(ImmutableArray<int> numbers)
    {
        var runs = numbers.Select((number, i) => (number, run: number - i)).GroupBy(pair => pair.run, pair => pair.number)
            .SelectMany(run => run.Count() > 2 ? [$"{run.First()} to {run.Last()}"] : run.Select(number => number.ToString(CultureInfo.InvariantCulture)))
            .ToList();
        return runs.Count == 1 ? runs[0] : $"{string.Join(", ", runs[..^1])} and {runs[^1]}";
    }
}
