using System.Diagnostics;
using Guidebook.Tests.Commands;
using Guidebook.Tests.Printing;

namespace Guidebook.Tests.Builds;

/// <summary>Builds that are cancelled while they print: the browser is held, so that no print ends by itself.</summary>
public sealed class CancelledPrintTests : IDisposable
{
    private readonly BuildBench guide = BuildBench.Open("one-article");
    private readonly MarkedBrowser marked = new();

    public void Dispose()
    {
        guide.Dispose();
        marked.Dispose();
    }

    [Fact]
    public async Task A_build_that_is_cancelled_while_it_prints_ends_the_browser_and_leaves_the_old_site()
    {
        var before = await BuildOldAsync();
        marked.Hold();
        using var ending = new CancellationTokenSource();
        var building = guide.BuildAsync(
            change: options => options with { Print = true, Browser = marked.Path }, cancellation: ending.Token);
        await marked.UntilItPrintsAsync(building);

        await ending.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => building);
        await marked.AssertGoneAsync();
        Assert.Equal(before, Site());
    }

    [Theory]
    [InlineData("INT", 130)]
    [InlineData("TERM", 143)]
    public async Task A_signal_while_it_prints_ends_the_program_and_its_browser(string signal, int code)
    {
        var before = await BuildOldAsync();
        marked.Hold();
        using var build = ProgramRun.StartWithin(["env", $"--default-signal={signal}"], guide.Home, [], "build", "--browser", marked.Path);
        var errors = build.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        await marked.UntilItPrintsAsync(build.WaitForExitAsync(TestContext.Current.CancellationToken));

        Tools.RunFrom("procps", "kill", $"-{signal}", $"{build.Id}");

        await build.WaitForExitAsync(TestContext.Current.CancellationToken);
        Assert.Equal(code, build.ExitCode);
        Assert.Equal($"Ended by SIG{signal}. The output holds one whole site, the old one or the new one.\n", await errors);
        await marked.AssertGoneAsync();
        Assert.Equal(before, Site());
    }

    private async Task<string> BuildOldAsync()
    {
        Assert.Empty(await guide.BuildAsync(change: options => options with { Print = true, Browser = Tools.Browser() }));
        guide.Write("content/articles/new.md", "---\ntitle: The new one\nsummary: Words.\n---\nText.\n");
        return Site();
    }

    private string Site() => Files.Print(Path.Combine(guide.Output, "site"));
}
