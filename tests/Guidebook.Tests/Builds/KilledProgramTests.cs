using System.Diagnostics;
using Guidebook.Generator.Diagnostics;
using Guidebook.Generator.Publishing;
using Guidebook.Tests.Commands;

namespace Guidebook.Tests.Builds;

/// <summary>The real program killed at any moment, and two of it at once.</summary>
public sealed class KilledProgramTests
{
    private const int Kills = 50;

    [Fact]
    public async Task A_build_killed_at_any_moment_leaves_the_old_site_or_the_new_one_whole()
    {
        using var guide = BuildBench.Of("first-aid");
        var (old, whole) = (await TurnAsync(guide, "old"), await TurnAsync(guide, "new"));
        Assert.NotEqual(old, whole);
        var clock = Stopwatch.StartNew();
        Assert.Equal(0, (await guide.RunAsync("build", "--no-pdf")).Code);
        var longest = clock.Elapsed;
        for (var i = 0; i < Kills; i++)
        {
            var words = i % 2 == 0 ? "old" : "new";
            Words(guide, words);
            await KillAfterAsync(longest * (i * 37 % Kills) / Kills, guide);
            Assert.Contains(Site(guide), new[] { old, whole });
            Assert.Equal(words == "old" ? old : whole, await TurnAsync(guide, words));
            Assert.Equal(["build.json", "site"], Directory.EnumerateFileSystemEntries(guide.Output).Select(Path.GetFileName).Order(StringComparer.Ordinal));
        }
    }

    [Fact]
    public async Task A_second_build_says_that_the_first_is_at_work_and_ends()
    {
        using var guide = BuildBench.Of("one-article");
        using var first = OutputFolder.Open(guide.Output, [], new Findings());
        var second = await guide.RunAsync("build", "--no-pdf");
        Assert.Equal((1, "error GB7001: Another build is at work on 'output'. Wait until it has ended, or name another output folder."), (second.Code, second.Err.Split('\n')[0]));
        Assert.False(Directory.Exists(Path.Combine(guide.Output, "site")));
    }

    /// <summary>Builds the guide in these words, without fault and without leaving anything behind, and hands over the site.</summary>
    private static async Task<string> TurnAsync(BuildBench guide, string words)
    {
        Words(guide, words);
        Assert.Empty(await guide.BuildAsync());
        return Site(guide);
    }

    private static async Task KillAfterAsync(TimeSpan moment, BuildBench guide)
    {
        using var build = ProgramRun.Start(guide.Home, [], "build", "--no-pdf");
        await Task.Delay(moment, TestContext.Current.CancellationToken);
        build.Kill();
        await build.WaitForExitAsync(TestContext.Current.CancellationToken);
    }

    private static string Site(BuildBench guide) => Files.Print(Path.Combine(guide.Output, "site"));

    /// <summary>Each has files that the other has too, in other words, and some that it has not.</summary>
    private static void Words(BuildBench guide, string words)
    {
        File.Delete(guide.PathOf("content/articles/old.md"));
        File.Delete(guide.PathOf("content/articles/new.md"));
        guide.Write($"content/articles/{words}.md", $"---\ntitle: The {words} one\nsummary: Words.\n---\nText.\n");
    }
}
