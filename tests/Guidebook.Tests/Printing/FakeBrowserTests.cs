using System.Diagnostics;
using System.IO.Pipes;
using Guidebook.Generator.Diagnostics;
using Guidebook.Generator.Printing;
using Guidebook.Generator.Printing.Devtools;
using Guidebook.Generator.Reading.Files;

namespace Guidebook.Tests.Printing;

/// <summary>Programs that are no browsers, or bad ones: each is told once, in time, and nothing of it stays behind.</summary>
public sealed class FakeBrowserTests : IDisposable
{
    private const string Version = "{\"id\":1,\"result\":{}}";
    private const string Silence = "it did not answer within 0.5 seconds and was ended.";
    private readonly string folder = Directory.CreateTempSubdirectory("guidebook-").FullName;
    private readonly DiagnosticBag diagnostics = new();

    public void Dispose() => Directory.Delete(folder, recursive: true);

    /// <summary>The scripts get the calls from file 3 and write answers, each ended by a zero byte, to file 4.</summary>
    [Theory]
    [InlineData("sleep 1000", Silence)]
    [InlineData("trap '' TERM INT HUP; sleep 1000; sleep 1000", Silence)]
    [InlineData("yes complaint >&2", Silence)]
    [InlineData("cat /dev/zero >&4", "it does not speak the protocol of browsers.")]
    [InlineData("yes >&4", "it does not speak the protocol of browsers.")]
    [InlineData("(sleep 1000 & sleep 1000 &) ; echo started them >&2; exit 7", "it ended with 7. (started them)")]
    [InlineData("echo one >&2; echo 'no display' >&2; exit 1", "it ended with 1. (no display)")]
    [InlineData("kill -9 $$", "it was ended by signal 9.")]
    [InlineData("printf 'hello\\0' >&4; sleep 1000", "it does not speak the protocol of browsers.")]
    [InlineData("printf '[1]\\0' >&4; sleep 1000", "it does not speak the protocol of browsers.")]
    [InlineData("printf '{\"id\":1}\\0' >&4; sleep 1000", "it does not speak the protocol of browsers.")]
    [InlineData("head -c 1 <&3 >/dev/null; printf '{\"id\":1,\"error\":{\"message\":\"Not today.\"}}\\0' >&4; sleep 1000", "Not today.")]
    [InlineData("head -c 1 <&3 >/dev/null; printf '" + Version + "\\0' >&4; yes >&2", Silence)]
    [InlineData("exec bash -c 'for i in 1 2 3; do read -r -d \"\" call <&3; printf \"{\\\"id\\\":$i,\\\"result\\\":{}}\\0\" >&4; done; sleep 1000'",
        "it does not speak the protocol of browsers.")]
    [InlineData("head -c 1 <&3 >/dev/null; printf '" + Version + "\\0' >&4; exec 3<&- 4>&-; sleep 1000", "it closed the connection.")]
    public async Task What_does_not_open_is_told_and_ended(string script, string reason)
    {
        if (OperatingSystem.IsWindows()) Assert.Skip("The browsers are shell scripts.");
        var (path, profile) = (Script(script), Path.Combine(folder, "profile"));
        var seconds = reason == Silence ? 0.5 : 60;
        Assert.Null(await OpenAsync(path, seconds));
        // On a busy machine the script may not have begun in half a second: then it gets more time.
        for (; !File.Exists(profile) && seconds < 60; seconds *= 5) Assert.Null(await OpenAsync(path, 5 * seconds));
        var findings = diagnostics.Sorted;
        Assert.All(findings, finding => Assert.Equal("GB6002", finding.Code.Id));
        Assert.Equal($"The browser does not open: {reason} Name another one with --browser PATH.", findings[0].Message);
        await AssertNothingRunsAsync();
        Assert.False(Directory.Exists(await File.ReadAllTextAsync(profile, TestContext.Current.CancellationToken)));
    }

    [Fact]
    public async Task What_is_no_program_is_told()
    {
        if (OperatingSystem.IsWindows()) Assert.Skip("The reasons have other words there.");
        var path = Path.Combine(folder, "notes.txt");
        await File.WriteAllTextAsync(path, "words", TestContext.Current.CancellationToken);

        Assert.Null(await OpenAsync(path));
        Assert.Equal($"error GB6002: The browser does not open: '{path}' cannot be run: Permission denied. Name another one with --browser PATH.",
            Assert.Single(diagnostics.Sorted).ToString());
    }

    [Fact]
    public async Task A_browser_that_floods_its_error_output_prints()
    {
        if (OperatingSystem.IsWindows()) Assert.Skip("The browsers are shell scripts.");
        var path = Script($"yes complaint >&2 & exec '{Tools.Browser()}' \"$@\"");
        await using (var browser = (await OpenAsync(path))!)
        {
            Assert.NotNull(await browser.PrintAsync(Booklet.Single("<p>well</p>"), diagnostics));
        }

        Assert.Empty(diagnostics.Sorted);
        await AssertNothingRunsAsync();
    }

    [Fact]
    public async Task A_browser_that_dies_while_a_page_loads_is_told_at_once()
    {
        if (OperatingSystem.IsWindows()) Assert.Skip("The browsers are shell scripts.");
        var path = Script($"exec '{Tools.Browser()}' \"$@\"");
        await using (var browser = (await OpenAsync(path))!)
        {
            var printing = browser.PrintAsync(Booklet.Single("<script>for (;;);</script>"), diagnostics);
            await Task.Delay(TimeSpan.FromSeconds(2), TestContext.Current.CancellationToken); // The page never has loaded.
            Process.GetProcessById(Running().Min()).Kill();
            Assert.Null(await printing);
        }

        Assert.Equal("GB6005", Assert.Single(diagnostics.Sorted).Code.Id);
        await AssertNothingRunsAsync();
    }

    [Fact]
    public void A_browser_that_was_ended_keeps_no_pipe()
    {
        if (OperatingSystem.IsWindows()) Assert.Skip("The browsers are shell scripts.");
        var process = BrowserProcess.Start(Script("sleep 1000"), [], folder);

#pragma warning disable CA2000 // Ending the browser deletes its folder.
        new RunningBrowser(process, TemporaryFolder.Create("browser")).End();
#pragma warning restore CA2000

        Assert.Throws<ObjectDisposedException>(() => process.Calls.WriteByte(0));
        Assert.Throws<ObjectDisposedException>(() => process.Answers.ReadByte());
        Assert.Throws<ObjectDisposedException>(() => process.Errors.ReadByte());
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_pipe_that_breaks_ends_all_that_wait_for_the_browser(bool isWritten)
    {
        using var endless = new AnonymousPipeServerStream(PipeDirection.In);
        using var broken = new BrokenPipe();
        var connection = isWritten ? new BrowserConnection(broken, endless) : new BrowserConnection(Stream.Null, broken);

        await Assert.ThrowsAsync<BrowserException>(() => connection.CallAsync("Browser.getVersion"));
        await Assert.ThrowsAsync<BrowserException>(() => connection.Broken);
        await Assert.ThrowsAsync<BrowserException>(() => connection.CallAsync("Browser.getVersion"));
    }

    private Task<PrintingBrowser?> OpenAsync(string path, double seconds = 60) =>
        PrintingBrowser.OpenAsync(
            new() { Path = path, OpeningTimeout = TimeSpan.FromSeconds(seconds) }, diagnostics, TestContext.Current.CancellationToken);

    private string Script(string script)
    {
        var path = Path.Combine(folder, "browser");
        File.WriteAllText(path, $"#!/bin/sh\nexport GUIDEBOOK_TEST='{folder}'\nprintf %s \"$TMPDIR\" >'{folder}/profile'\n{script}\n");
        if (!OperatingSystem.IsWindows()) File.SetUnixFileMode(path, UnixFileMode.UserRead | UnixFileMode.UserExecute);
        return path;
    }

    /// <summary>What was killed may need a moment to end, on a busy machine.</summary>
    private async Task AssertNothingRunsAsync()
    {
        for (var tries = 0; tries < 1200 && Running().Count > 0; tries++)
            await Task.Delay(TimeSpan.FromMilliseconds(50), TestContext.Current.CancellationToken);
        Assert.Empty(Running());
    }

    /// <summary>The processes that have the mark of this test in their environment.</summary>
    private List<int> Running()
    {
        bool IsOurs(int id)
        {
            try
            {
                return File.ReadAllText($"/proc/{id}/environ").Contains(folder, StringComparison.Ordinal);
            }
            catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
            {
                return false; // The process has ended, or is another's.
            }
        }

        return [.. Process.GetProcesses().Select(process => process.Id).Where(id => id != Environment.ProcessId && IsOurs(id))];
    }

    /// <summary>A pipe that neither gives nor takes a byte.</summary>
    private sealed class BrokenPipe : MemoryStream
    {
        public override int Read(byte[] buffer, int offset, int count) => throw new IOException("Input/output error");

        public override void Write(byte[] buffer, int offset, int count) => throw new IOException("Input/output error");

        public override void Write(ReadOnlySpan<byte> buffer) => throw new IOException("Input/output error");
    }
}
