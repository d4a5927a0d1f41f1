using System.Diagnostics;
using Guidebook.Generator.Diagnostics;
using Guidebook.Generator.Publishing;
using Guidebook.Tests.Commands;

namespace Guidebook.Tests.Builds;

/// <summary>The real program, killed at any moment of writing, and two instances at once.</summary>
public sealed class KilledBuildTests : IDisposable
{
    private readonly BuildBench guide = BuildBench.Open("first-aid");

    private static int Kills => Thorough.Times(8, 100);

    public void Dispose() => guide.Dispose();

    [Fact]
    public async Task A_build_killed_at_any_moment_leaves_the_old_site_or_the_new_one_whole()
    {
        Assert.Empty(await guide.BuildAsync());
        guide.Write("output/site/own/mine.txt", "mine");
        var (old, whole) = (await TurnAsync("old"), await TurnAsync("new"));
        Assert.NotEqual(old, whole);
        Words("old");
        var longest = await WriteAsync(null);
        for (var i = 0; i < Kills; i++)
        {
            var words = i % 2 == 0 ? "new" : "old";
            Words(words);
            await WriteAsync(longest * i / Kills);
            Assert.Contains(Site(), new[] { old, whole });
            Assert.Equal(words == "old" ? old : whole, await TurnAsync(words));
            Assert.Equal(["build.json", "kept", "nginx.conf", "site"], Directory.EnumerateFileSystemEntries(guide.Output).Select(Path.GetFileName).Order());
        }
    }

    [Fact]
    public async Task A_second_build_says_that_the_first_is_at_work_and_changes_nothing()
    {
        var before = await TurnAsync("old");
        using (var first = OutputFolder.Open(guide.Output, [], new DiagnosticBag())!)
        {
            var second = await guide.RunAsync("build", "--no-pdf");
            Assert.Equal(3, second.Code);
            Assert.StartsWith("error GB7001: Another build is at work on 'output'. Wait until it has ended, or name another output folder.\n", second.Err, StringComparison.Ordinal);
            Assert.Equal(before, Site());
            first.Write(new("index.html"), "the first"u8.ToArray());
            Assert.NotNull(first.Publish([], new DiagnosticBag()));
        }

        Assert.Equal(["index.html"], Files.Below(Path.Combine(guide.Output, "site")));
        Assert.Equal("the first", guide.Page("index.html"));
    }

    /// <summary>Builds the guide with these texts, without errors or leftover files, and returns the site.</summary>
    private async Task<string> TurnAsync(string words)
    {
        Words(words);
        Assert.Empty(await guide.BuildAsync());
        return Site();
    }

    /// <summary>Runs the program and returns the duration of writing; kills it after a given duration.</summary>
    private async Task<TimeSpan> WriteAsync(TimeSpan? moment)
    {
        using var build = ProgramRun.Start(guide.Home, [], "build", "--no-pdf");
        var cancellation = TestContext.Current.CancellationToken;
        while (!Directory.Exists(guide.PathOf("output/.guidebook")) && !build.HasExited) await Task.Delay(1, cancellation);
        var writing = Stopwatch.StartNew();
        if (moment is { } wait)
        {
            await Task.Delay(wait, cancellation);
            build.Kill();
        }

        await build.WaitForExitAsync(cancellation);
        return writing.Elapsed;
    }

    private string Site() => Files.Print(Path.Combine(guide.Output, "site"));

    /// <summary>Both versions have common files with different texts, and files of their own.</summary>
    private void Words(string words)
    {
        File.Delete(guide.PathOf("content/articles/old.md"));
        File.Delete(guide.PathOf("content/articles/new.md"));
        guide.Write($"content/articles/{words}.md", $"---\ntitle: The {words} one\nsummary: Words.\n---\nText.\n");
    }
}
