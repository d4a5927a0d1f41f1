using System.Diagnostics;
using Guidebook.Tests.Builds.PowerCuts;
using Guidebook.Tests.Commands;
using Guidebook.Tests.Serving;

namespace Guidebook.Tests.Builds;

/// <summary>The real server, killed at any moment: it leaves the guide and the output of builds as they are.</summary>
public sealed class KilledServerTests : IDisposable
{
    private const string Article = "content/articles/only.md";
    private readonly BuildBench guide = BuildBench.Open("one-article");

    public void Dispose() => guide.Dispose();

    [Fact]
    public async Task A_server_killed_at_any_moment_changes_nothing_and_the_next_one_starts()
    {
        var cancellation = TestContext.Current.CancellationToken;
        await BuildAsync(1);
        var time = Stopwatch.StartNew();
        await using (var server = ServedProgram.Start(guide.Home)) await server.UntilAsync("Made 6 pages");
        var (longest, chance, kills) = (2 * (int)time.ElapsedMilliseconds, new Chance(7), Thorough.Times(2, 200));
        for (var i = 0; i < kills; i++)
        {
            var before = Files.PrintWithTimes(guide.Output);
            using var server = ProgramRun.Start(guide.Home, [], "serve");
            await Task.Delay(chance.Below(longest / 2), cancellation);
            Turn(i);
            await Task.Delay(chance.Below(longest / 2), cancellation);
            server.Kill();
            await server.WaitForExitAsync(cancellation);
            Assert.Equal(before, Files.PrintWithTimes(guide.Output));
            Assert.Equal(TextOf(i), await File.ReadAllTextAsync(guide.PathOf(Article), cancellation));
            await BuildAsync(i);
            Assert.Contains($"Text {i}.", guide.Page("articles/only.html"), StringComparison.Ordinal);
            TestContext.Current.SendDiagnosticMessage("serve: {0} of {1} kills", i + 1, kills);
        }

        await BuildAsync(0, "--output", "clean");
        await BuildAsync(0);
        Assert.Equal(Files.Print(guide.PathOf("clean/site")), Files.Print(guide.PathOf("output/site")));
    }

    private static string TextOf(int version) => FormattableString.Invariant($"---\ntitle: The only one\nsummary: Words.\n---\nText {version}.\n");

    private void Turn(int version) => guide.Write(Article, TextOf(version));

    private async Task BuildAsync(int version, params string[] more)
    {
        Turn(version);
        var run = await guide.RunAsync(["build", "--no-pdf", .. more]);
        Assert.True(run.Code == 0, run.Err);
    }
}
