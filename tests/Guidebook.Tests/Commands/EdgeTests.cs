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
        var run = await WithinShellAsync($"exec timeout -k 20 --preserve-status -s {signal} 8 \"$@\"", "serve", "--port", "18653");
        Assert.Equal(code, run.Code);
        Assert.Contains($"Ended by SIG{signal}. The output holds one whole site, the old one or the new one.\n", run.Err, StringComparison.Ordinal);
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
