using Guidebook.Generator;
using Guidebook.Generator.Diagnostics;
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
        Environment.SetEnvironmentVariable("PLAYWRIGHT_DOWNLOAD_HOST", "http://127.0.0.1:9");
        var apt = Path.Combine(folder, "apt-get");
        await File.WriteAllTextAsync(apt, "#!/bin/sh\necho no network\nexit 100\n", TestContext.Current.CancellationToken);
        if (!OperatingSystem.IsWindows()) File.SetUnixFileMode(apt, UnixFileMode.UserRead | UnixFileMode.UserExecute);
        Assert.Null(
            await PrintingBrowser.OpenAsync(
            new() { Install = true, Surroundings = new(folder, null, [], IsPrivileged: true) }, diagnostics));
        AssertFound("^error GB6003: The browser could not be installed: 'apt-get' ended with 100 \\(no network\\)\\. 'cli\\.js' ended with 1 \\(.*\\)\\.$");
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
        Files.Copy(Path.Combine(Repository.Root, "tests/Guidebook.Tests/Guides/first-aid/content"), Path.Combine(folder, "content"));
        var plan = Path.Combine(folder, "content/plans/three-shifts.yaml");
        var text = await File.ReadAllTextAsync(plan, TestContext.Current.CancellationToken);
        var talk = string.Concat(Enumerable.Repeat("Breathe out, and then look at your hands again. ", 80));
        await File.WriteAllTextAsync(plan, text.Replace("Where would you have been hard to find today?", $"\"{talk}\"", StringComparison.Ordinal), TestContext.Current.CancellationToken);
        var options = new BuildOptions { Folders = new(Path.Combine(folder, "content"), null), Print = true, Browser = Tools.Browser() };
        await Build.RunAsync(
            options, new Run(diagnostics, Progress.For(TextWriter.Null, silent: true)), TestContext.Current.CancellationToken);
        AssertFound(@"^.*/content/plans/three-shifts\.yaml\(9,\d+\): error GB6015: The text on page \d+ of '[^']+\.pdf' is [\d.]+ mm longer than its room, and too long in \d+ other files?\. Shorten it by about \d+ lines?\.$");
    }

    private void AssertFound(string pattern) => Assert.Matches(pattern, string.Join('\n', diagnostics.Sorted));
}
