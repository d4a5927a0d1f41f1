using Guidebook.Tests.Builds;

namespace Guidebook.Tests.Commands;

/// <summary>What the machine does to a run, and what the content must not do to a terminal.</summary>
public sealed class EdgeTests : IDisposable
{
    private readonly BuildBench guide = BuildBench.Open("one-article");

    public void Dispose() => guide.Dispose();

    [Theory]
    [InlineData("text")]
    [InlineData("github")]
    [InlineData("json")]
    public async Task A_name_with_controls_and_line_ends_is_printed_as_escapes(string format)
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "Other systems have no such names.");
        guide.Write("content/articles/x\n::error::\u001b[31m\u009b.md", "x");
        var run = await guide.RunAsync("check", "--format", format);
        var printed = run.Out + run.Err;
        Assert.Equal(1, run.Code);
        Assert.DoesNotContain(printed, letter => char.IsControl(letter) && letter != '\n');
        Assert.DoesNotContain("\n::error::\\u", printed, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("\\u001b", printed, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("\\u009b", printed, StringComparison.OrdinalIgnoreCase);
    }

    [Theory]
    [InlineData("https://me:secret@example.org/", "a user name or a password")]
    [InlineData("https://me@example.org/", "a user name or a password")]
    [InlineData("https://example.org/a b/", "the character ' '")]
    [InlineData("https://example.org/a<b/", "the character '<'")]
    [InlineData("https://example.org/a\\b/", "the character '\\'")]
    [InlineData("https://example.org/%00/", "stands for no letter")]
    [InlineData("https://example.org/100%/", "stands for no letter")]
    [InlineData("https://example.org/?", "leave out what begins with")]
    public async Task An_address_of_the_website_holds_nothing_odd(string address, string problem)
    {
        var run = await guide.RunAsync("check", "--base-url", address);
        Assert.Equal(2, run.Code);
        Assert.Contains(problem, run.Err, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_international_name_is_written_as_browsers_want_it()
    {
        Assert.Equal(0, (await guide.RunAsync("build", "--no-pdf", "--base-url", "https://b\u00fccher.example/\u00e4")).Code);
        Assert.Contains("<loc>https://xn--bcher-kva.example/%C3%A4/</loc>", guide.Page("sitemap.xml"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(">/dev/full")]
    [InlineData(">&-")]
    public async Task An_output_stream_that_takes_nothing_is_an_error_of_the_machine(string redirection)
    {
        var run = await WithinShellAsync($"exec \"$@\" {redirection}", "check");
        Assert.Equal(3, run.Code);
        Assert.StartsWith("error: The system refused to read or write: ", run.Err, StringComparison.Ordinal);
        Assert.Single(run.Err.TrimEnd().Split('\n'));
    }

    [Fact]
    public async Task A_comparison_that_nobody_can_read_is_an_error_of_the_machine_and_not_of_the_builds()
    {
        Assert.Equal(0, (await guide.RunAsync("build", "--no-pdf")).Code);
        var run = await WithinShellAsync("exec \"$@\" >/dev/full", "diff", "output", "output");
        Assert.Equal((3, "error: The system refused to read or write: No space left on device\n"), (run.Code, run.Err));
    }

    [Theory]
    [InlineData("check")]
    [InlineData("build", "--no-pdf")]
    [InlineData("serve")]
    public async Task Too_few_open_files_are_told_at_once(params string[] command)
    {
        var run = await WithinShellAsync("ulimit -n 64; exec \"$@\"", command);
        Assert.Equal((3, ""), (run.Code, run.Out));
        Assert.Equal("error: The system lets this program open 64 files at once, and it needs 256. Allow more, for example with 'ulimit -n 1024'.\n", run.Err);
    }

    [Theory]
    [InlineData("images/large.png", "1,572,864,000 bytes; a picture may have 67,108,864 at most")]
    [InlineData("articles/large.md", "1,572,864,000 bytes; a text file may have 1,048,576 at most")]
    [InlineData("files/large.zip", "1,572,864,000 bytes; a file that is published may have 536,870,912 at most")]
    public async Task A_file_of_1500_MiB_is_a_finding_and_is_not_read(string path, string problem)
    {
        foreach (var command in (string[][])[["check"], ["build", "--no-pdf"]])
        {
            var run = await WithinShellAsync($"mkdir -p content/images content/files; truncate -s 1500M content/{path}; exec \"$@\"", command);
            Assert.Equal(1, run.Code);
            var found = Assert.Single(run.Err.Split('\n'), line => line.StartsWith("content/", StringComparison.Ordinal));
            Assert.StartsWith($"content/{path}(1,1): error GB1004: This file has {problem}", found, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("--content", 1, "GB1001: There is no folder")]
    [InlineData("--output", 3, "GB7008: The output folder")]
    public async Task A_path_longer_than_4096_bytes_is_one_finding(string option, int code, string problem)
    {
        var run = await guide.RunAsync("build", "--no-pdf", option, string.Concat(Enumerable.Repeat("long/", 1000)));
        Assert.Equal(code, run.Code);
        var found = Assert.Single(run.Err.Split('\n'), line => line.StartsWith("error", StringComparison.Ordinal));
        Assert.Contains(problem, found, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", run.Err, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_folder_whose_path_is_longer_than_4096_bytes_is_told_and_the_rest_of_the_site_is_checked()
    {
        var run = await WithinShellAsync(
            "mkdir s; echo '<h1>A</h1><a href=none.html>x</a>' >s/a.html; name=$(printf 'd%.0s' $(seq 200)); (cd s; for i in $(seq 22); do mkdir $name; cd $name; done; echo x >b.html); \"$@\"; code=$?; rm -r s; exit $code",
            "check", "--site", "s");
        Assert.Equal(1, run.Code);
        Assert.Contains("s/a.html(1,11): error GB5001", run.Err, StringComparison.Ordinal);
        Assert.Matches("(?m)^error GB5015: The folder 'd{200}…' in 's' cannot be opened, so nothing in it was checked.$", run.Err);
    }

    [Theory]
    [InlineData("s/x", "The folder 'x' in 's'", 3)]
    [InlineData("s", "The folder 's'", 3)]
    public async Task A_folder_that_may_not_be_read_is_told(string closed, string told, int code)
    {
        var away = Environment.IsPrivilegedProcess ? "chmod o+rx .; exec setpriv --reuid=65534 --regid=65534 --clear-groups" : "exec";
        var run = await WithinShellAsync(
            $"mkdir -p s/x; echo '<h1>A</h1>' | tee s/a.html >s/x/b.html; chmod 0 {closed}; {away} \"$@\"", "check", "--site", "s");
        await WithinShellAsync($"chmod 700 {closed}", "--version");
        Assert.SkipWhen(run.Code is not (0 or 1 or 3), $"Another user may not run the program here: {run.Err}");
        Assert.Contains($"error GB5015: {told} cannot be opened, so nothing in it was checked.", run.Err, StringComparison.Ordinal);
        Assert.Equal(code, run.Code);
    }

    [Fact]
    public async Task A_pipe_in_the_guide_is_a_finding_and_not_waited_for()
    {
        var run = await WithinShellAsync("mkfifo content/articles/pipe.md; exec \"$@\"", "check");
        Assert.Equal(1, run.Code);
        Assert.Contains("content/articles/pipe.md(1,1): error GB1011: This is a pipe, a socket or a device, and no file. Move it away.", run.Err, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_pipe_in_a_site_is_not_waited_for()
    {
        var run = await WithinShellAsync("mkdir s; echo '<h1>A</h1>' >s/b.html; mkfifo s/a.html; exec \"$@\"", "check", "--site", "s");
        Assert.Contains("error GB5015: 'a.html' in 's' cannot be read, so it was not checked.", run.Err, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("INT", 130)]
    [InlineData("TERM", 143)]
    public async Task A_signal_ends_a_run_with_a_word_and_the_code_of_shells(string signal, int code)
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "The signals are those of Linux.");
        // Whoever runs tests in the background of a shell has the tests, and all that they start, ignore SIGINT.
        using var server = ProgramRun.StartWithin(["env", $"--default-signal={signal}"], guide.Home, [], "serve");
        var errors = server.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        while (await server.StandardOutput.ReadLineAsync(TestContext.Current.CancellationToken) is { } line)
            if (line.Contains(" Made ", StringComparison.Ordinal)) break;
        Tools.RunFrom("procps", "kill", $"-{signal}", $"{server.Id}");
        await server.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        await server.WaitForExitAsync(TestContext.Current.CancellationToken);
        Assert.Equal(code, server.ExitCode);
        Assert.Contains($"Ended by SIG{signal}.\n", await errors, StringComparison.Ordinal);
    }

    private async Task<ProgramRun> WithinShellAsync(string script, params string[] arguments)
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "The shell and the devices are those of Linux.");
        using var process = ProgramRun.StartWithin(["bash", "-c", script, "bash"], Path.GetDirectoryName(guide.Output)!, [], arguments);
        var errors = process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        var output = await process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        return new(process.ExitCode, output, await errors);
    }
}
