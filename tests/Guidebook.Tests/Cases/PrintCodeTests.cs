using System.Text.RegularExpressions;
using Guidebook.Generator;
using Guidebook.Generator.Diagnostics;
using Guidebook.Generator.Editions.Documents;
using Guidebook.Generator.Printing;
using Guidebook.Tests.Architecture;
using Guidebook.Tests.Printing;

namespace Guidebook.Tests.Cases;

/// <summary>The exact message of each error with browsers, except for the browser's own text.</summary>
public sealed class PrintCodeTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("guidebook-test-").FullName;
    private readonly DiagnosticBag diagnostics = new();

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public async Task A_browser_that_cannot_be_installed()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "There is no apt-get.");
        var apt = Path.Combine(folder, "apt-get");
        await File.WriteAllTextAsync(apt, "#!/bin/sh\necho no network\nexit 100\n", TestContext.Current.CancellationToken);
        if (!OperatingSystem.IsWindows()) File.SetUnixFileMode(apt, UnixFileMode.UserRead | UnixFileMode.UserExecute);
        var bare = new Surroundings(folder, null, [], IsPrivileged: true);
        Assert.Null(await OpenAsync(new() { Install = true, Surroundings = bare }));
        AssertFound("^error GB6003: The browser could not be installed: 'apt-get' ended with 100 \\(no network\\)\\. Install Chromium with .+ or Chrome or Edge from their makers; either is then found without an option\\.$");
    }

    [Fact]
    public async Task A_browser_where_there_is_no_apt_get()
    {
        var bare = new Surroundings(folder, null, [], IsPrivileged: true);
        Assert.Null(await OpenAsync(new() { Install = true, Surroundings = bare }));
        AssertFound("^error GB6003: The browser could not be installed: there is no apt-get here that may be used\\. Install Chromium with .+$");
    }

    [Fact]
    public void A_file_that_is_no_PDF()
    {
        Assert.Null(FinishedPdf.Plain("<html>"u8.ToArray(), "booklet.pdf", Booklet.Properties, diagnostics));
        AssertFound("^error GB6006: The browser's PDF for 'booklet\\.pdf' is not understood: .+ Name another browser with --browser PATH\\.$");
    }

    [Fact]
    public async Task A_text_that_does_not_fit()
    {
        var talk = string.Concat(Enumerable.Repeat("Breathe out, and then look at your hands again. ", 80));
        await BuildFirstAidAsync("plans/three-shifts.yaml", "Where would you have been hard to find today?", $"\"{talk}\"");
        AssertFound(@"^.*/content/plans/three-shifts\.yaml\(9,\d+\): error GB6015: The text on page \d+ of '[^']+\.pdf' is [\d.]+ mm longer than its room, and too long in \d+ other files?\. Shorten it by about \d+ lines?\.$");
    }

    [Fact]
    public async Task A_text_that_is_too_wide_is_told_at_its_own_line()
    {
        var list = string.Concat(Enumerable.Range(0, 24).Select(depth => $"  {new string(' ', depth * 2)}- point {depth}\n"));
        await BuildFirstAidAsync("plans/three-shifts.yaml", "weeks:", $"introduction: |\n  First of all.\n\n{list}weeks:");
        AssertFound(@"/content/plans/three-shifts\.yaml\(29,51\): error GB6030: The text 'point 23' on page 2 of '[^']+\.pdf' is [\d.]+ mm wider than its block, and too wide in \d other files?\. Use shorter words, or break it in two\.");
    }

    [Fact]
    public async Task A_title_that_does_not_fit()
    {
        var title = string.Concat(Enumerable.Repeat("Ready Hands and Willing Feet ", 40)).Trim();
        await BuildFirstAidAsync("guide.yaml", "title: Ready Hands", $"title: {title}\nslug: ready-hands");
        Assert.Contains(diagnostics.Sorted, found => Regex.IsMatch(found.ToString(),
            @"^.*/content/guide\.yaml\(\d+,\d+\): error GB6032: The title 'Ready Hands and Willing Feet Ready Hands…' on page 1 of '[^']+\.pdf' is too long even in its smallest type, and too long in \d+ other files?\. Shorten it by about \d+ letters\.$"));
        Assert.DoesNotContain(diagnostics.Sorted, found => found.Message.Contains(" lines", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Something_transparent_in_the_press_edition()
    {
        using var bench = new PrintingBench();
        await bench.PrintAsync([PrintingBench.Document("book", _ => "<section class=page><h1>One</h1><p style='opacity:.5'>pale</p></section>", new Finishing.Press())]);
        Assert.Equal("error GB6070: 'downloads/book.pdf' does not follow PDF/X-1a:2003: something is transparent (opacity, a blend mode, a mask or a shadow); use plain grays in the press stylesheet.", bench.Found);
    }

    [Fact]
    public async Task A_book_of_a_thousand_pages_and_one_of_a_single_page()
    {
        using var bench = new PrintingBench();
        var made = await bench.PrintAsync([
            PrintingBench.Document("thick", _ => PrintingBench.Pages(1000), new Finishing.Press()),
            PrintingBench.Document("thin", _ => PrintingBench.Pages(1), new Finishing.Press())]);
        Assert.Equal("warning GB6071: 'downloads/thick.pdf' has 1,000 pages, and print shops bind at most 828 into one book. Let the book be two, or set it in a larger page.", bench.Found);
        Assert.Equal([(1000, "Perfect"), (1, "SaddleStitch")], made.Files.Select(file => (file.Pages, $"{file.Press!.Binding}")));
    }

    [Fact]
    public async Task Two_texts_across_each_other()
    {
        using var bench = new PrintingBench();
        const string Texts = "<section class=page id=one data-fit=one><h1>One</h1><p style='position:absolute;top:50mm'>The first</p><p style='position:absolute;top:51mm'>The second</p></section>";
        await bench.PrintAsync([PrintingBench.Document("bad", Texts)]);
        Assert.Equal("error GB6031: The texts 'The first' and 'The second' on page 1 of 'downloads/bad.pdf' are printed across each other. Shorten one of them.", bench.Found);
    }

    /// <summary>Builds the guide to first aid with a change, with all its PDFs.</summary>
    private async Task BuildFirstAidAsync(string path, string old, string text)
    {
        var content = Path.Combine(folder, "content");
        Files.Copy(Path.Combine(Repository.Root, "tests/Guidebook.Tests/Guides/first-aid/content"), content);
        var (file, cancellation) = (Path.Combine(content, path), TestContext.Current.CancellationToken);
        var before = await File.ReadAllTextAsync(file, cancellation);
        await File.WriteAllTextAsync(file, before.Replace(old, text, StringComparison.Ordinal), cancellation);
        var options = new BuildOptions { Folders = new(content, null), Print = true, Browser = Tools.Browser() };
        await Build.RunAsync(options, new Run(diagnostics, Progress.For(TextWriter.Null, silent: true)), cancellation);
    }

    private Task<PrintingBrowser?> OpenAsync(BrowserChoice choice) =>
        PrintingBrowser.OpenAsync(choice, diagnostics, TestContext.Current.CancellationToken);

    private void AssertFound(string pattern) => Assert.Matches(pattern, string.Join('\n', diagnostics.Sorted));
}
