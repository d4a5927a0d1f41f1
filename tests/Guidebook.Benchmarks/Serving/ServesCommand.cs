using System.CommandLine;
using System.Globalization;
using Guidebook.Benchmarks.Corpora;

namespace Guidebook.Benchmarks.Serving;

/// <summary><c>serve</c>: measures the time from a save to the changed page.</summary>
internal static class ServesCommand
{
    /// <summary>Declares the command.</summary>
    public static Command Declare()
    {
        var pages = new Option<int>("--pages") { Description = "How many articles the made-up guide has; 0 leaves it out.", DefaultValueFactory = _ => 10_000 };
        var edits = new Option<int>("--edits") { Description = "How many edits are made; 1000 to see whether the memory stays level.", DefaultValueFactory = _ => 20 };
        var with = new Option<string?>("--with") { Description = "Serves the made-up guide with this program too, which must be installed." };
        with.AcceptOnlyFromAmong("hugo");
        var edit = new Option<string>("--edit") { Description = "What is edited: 'words' adds a sentence to one article after the other, 'title' gives it another title.", DefaultValueFactory = _ => "words" };
        edit.AcceptOnlyFromAmong("words", "title");
        var browser = new Option<bool>("--browser") { Description = "Waits until an open page in a browser has changed by itself; without it, pages are asked for over HTTP again and again." };
        var command = new Command("serve",
            "Measures servers as an editor waits for them: a whole process from its start to the first page, then from the saving of a file to its changed page. Served are a copy of the shipped guide, and the made-up one of 'builds'. Printed are the median, what nineteen edits " +
            "of twenty stay below, and the memory held after a hundred edits and after the last; compare ratios of one run, not numbers of two.")
        { pages, edits, edit, with, browser };
        command.SetAction((arguments, _) => RunAsync(
            Enter(arguments.GetValue(pages), arguments.GetValue(with) is not null),
            Math.Max(1, arguments.GetValue(edits)),
            arguments.GetValue(edit) is "title" ? Edit.OfTitle : Edit.OfWords,
            arguments.GetValue(browser)));
        return command;
    }

    private static async Task<int> RunAsync(Func<string, IEnumerable<Server>> servers, int edits, Edit edit, bool inBrowser)
    {
        using var scratch = new Scratch();
        await using IViewer viewer = inBrowser ? await BrowserViewer.OpenAsync() : new HttpViewer();
        Line("serves", "program", "start s", "edit ms", "95 % ms", "MB", "MB after");
        foreach (var server in servers(scratch.Folder))
        {
            var measured = await ServeTimer.RunAsync(server, edits, edit, viewer);
            Line(server.Serves, server.Name, Number(measured.Start, "0.00"), Number(measured.Median, "0"), Number(measured.Slow, "0"),
                Number(measured.MemoryAtStart, "0"), Number(measured.MemoryAtEnd, "0"));
        }

        return 0;
    }

    private static Func<string, IEnumerable<Server>> Enter(int pages, bool withHugo) => scratch => Enter(pages, withHugo, scratch);

    private static IEnumerable<Server> Enter(int pages, bool withHugo, string scratch)
    {
        yield return Servers.ShippedGuide(scratch);
        if (pages <= 0) yield break;
        var corpus = new Corpus(pages);
        yield return Servers.GuidebookOf(corpus, scratch);
        if (withHugo) yield return Servers.HugoOf(corpus, scratch);
    }

    private static void Line(params ReadOnlySpan<string> cells) =>
        Console.WriteLine($"{cells[0],-28} {cells[1],-10} {cells[2],8} {cells[3],8} {cells[4],8} {cells[5],8} {cells[6],8}");

    private static string Number(double number, string form) => number.ToString(form, CultureInfo.InvariantCulture);
}
