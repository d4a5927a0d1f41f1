using System.CommandLine;
using System.Globalization;
using Guidebook.Benchmarks.Corpora;

namespace Guidebook.Benchmarks.Builds;

/// <summary><c>builds</c>: measures builds as whole processes.</summary>
internal static class BuildsCommand
{
    /// <summary>Declares the command.</summary>
    public static Command Declare()
    {
        var pages = new Option<int>("--pages") { Description = "How many articles the made-up guide has; 0 leaves it out.", DefaultValueFactory = _ => 10_000 };
        var runs = new Option<int>("--runs") { Description = "How often each build is measured.", DefaultValueFactory = _ => 3 };
        var with = new Option<string?>("--with") { Description = "Builds the made-up guide with this program too, which must be installed." };
        with.AcceptOnlyFromAmong("hugo");
        var command = new Command("builds",
            "Measures builds as a user waits for them: whole processes, from nothing (output and caches are removed first), PDFs aside. Built are the shipped guide, and a made-up one " +
            "of many articles: title, summary, part, order, three topics, five sections with a list, steps, a table, a quotation, a footnote and six links to other articles, about 640 words each; " +
            "the same numbers give the same articles everywhere. Another program builds the same articles with templates for the same kinds of pages. The builds take turns, so that whatever else " +
            "the machine does falls on all of them. Printed are medians of wall time, of CPU time of all cores, and of the most memory held; compare ratios of one run, not seconds of two. Needs GNU time.")
        { pages, runs, with };
        command.SetAction(
            arguments => Run(arguments.GetValue(pages), Math.Max(1, arguments.GetValue(runs)), arguments.GetValue(with) is not null));
        return command;
    }

    private static int Run(int pages, int runs, bool withHugo)
    {
        if (!BuildTimer.IsThere)
        {
            Console.Error.WriteLine("GNU time is not at /usr/bin/time. Debian and Ubuntu have it in the package 'time'.");
            return 3;
        }

        using var scratch = new Scratch();
        var contestants = Enter(pages, withHugo, scratch.Folder).ToList();
        var measured = contestants.ToDictionary(contestant => contestant, _ => new List<Measure>());
        for (var run = 1; run <= runs; run++)
            foreach (var contestant in contestants)
            {
                var measure = BuildTimer.Run(contestant, scratch.Folder);
                measured[contestant].Add(measure);
                Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{run} of {runs}: {contestant.Name}, {contestant.Builds}: {measure.Wall:0.00} s, CPU {measure.Cpu:0.00} s, {measure.Peak:0} MB"));
            }

        BuildsTable.Print([.. contestants.Select(contestant => (contestant, Measure.Median(measured[contestant])))], Console.Out);
        return 0;
    }

    private static IEnumerable<Contestant> Enter(int pages, bool withHugo, string scratch)
    {
        yield return Contestants.ShippedGuide(scratch);
        if (pages <= 0) yield break;
        var corpus = new Corpus(pages);
        yield return Contestants.GuidebookOf(corpus, scratch);
        if (withHugo) yield return Contestants.HugoOf(corpus, scratch);
    }
}
