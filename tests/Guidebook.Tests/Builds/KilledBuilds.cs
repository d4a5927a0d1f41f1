using System.Collections.Immutable;
using System.Diagnostics;
using Guidebook.Tests.Builds.PowerCuts;
using Guidebook.Tests.Commands;

namespace Guidebook.Tests.Builds;

/// <summary>
/// Kills builds of a guide by the real program at any moment: while it starts, reads, prints, writes, puts the site in place or clears up.
/// Each leaves one whole site, and the next build makes what a build from nothing makes.
/// </summary>
public sealed class KilledBuilds(BuildBench guide, params string[] command)
{
    private const string OwnFile = "output/site/own/mine.txt";
    private static readonly ImmutableArray<string> Versions = ["old", "new"];
    private readonly Dictionary<string, string> whole = new(StringComparer.Ordinal);

    /// <summary>Kills so many builds.</summary>
    public async Task RunAsync(int kills)
    {
        foreach (var version in Versions)
        {
            await BuildAsync(version, "--output", version);
            whole[version] = Site(version);
        }

        Assert.NotEqual(whole["old"], whole["new"]);
        await BuildAsync("old");
        guide.Write(OwnFile, "mine");
        var (life, writing) = await MeasureAsync();
        var chance = new Chance(kills);
        for (var i = 0; i < kills; i++)
        {
            // Every second kill falls into the short time in which the output folder is open.
            var isLate = i / 2 % 2 == 1;
            var moment = chance.Below(1 + (int)(isLate ? writing : life).TotalMilliseconds);
            await KillAsync(Versions[i % 2], isLate, TimeSpan.FromMilliseconds(moment));
            Assert.True(whole.ContainsValue(Site("output")), $"After kill {i} the site is neither the old one nor the new one.");
            await BuildAsync(Versions[i % 2]);
            Assert.Equal(whole[Versions[i % 2]], Site("output"));
            Assert.Equal("mine", await File.ReadAllTextAsync(guide.PathOf(OwnFile), TestContext.Current.CancellationToken));
            Assert.Equal(
                ["build.json", "kept", "nginx.conf", "site"],
                Directory.EnumerateFileSystemEntries(guide.Output).Select(Path.GetFileName).Order());
            Assert.Contains("Nothing has changed", (await guide.RunAsync(command)).Out, StringComparison.Ordinal);
            TestContext.Current.SendDiagnosticMessage("{0}: {1} of {2} kills", string.Join(' ', command), i + 1, kills);
        }
    }

    /// <summary>The files of a site without the editor's own.</summary>
    private string Site(string output) => string.Join(
        '\n', Files.Print(guide.PathOf($"{output}/site")).Split('\n').Where(line => !line.StartsWith("own/", StringComparison.Ordinal)));

    private async Task BuildAsync(string version, params string[] more)
    {
        Turn(version);
        var run = await guide.RunAsync([.. command, .. more]);
        Assert.True(run.Code == 0, run.Err);
    }

    /// <summary>How long a build takes, and how long of that the output folder is open.</summary>
    private async Task<(TimeSpan Life, TimeSpan Writing)> MeasureAsync()
    {
        Turn("new");
        var time = Stopwatch.StartNew();
        using var build = ProgramRun.Start(guide.Home, [], command);
        await UntilOpenAsync(build);
        var opened = time.Elapsed;
        await build.WaitForExitAsync(TestContext.Current.CancellationToken);
        return (time.Elapsed, time.Elapsed - opened);
    }

    private async Task KillAsync(string version, bool isLate, TimeSpan wait)
    {
        Turn(version);
        using var build = ProgramRun.Start(guide.Home, [], command);
        if (isLate) await UntilOpenAsync(build);
        await Task.Delay(wait, TestContext.Current.CancellationToken);
        build.Kill();
        await build.WaitForExitAsync(TestContext.Current.CancellationToken);
    }

    private async Task UntilOpenAsync(Process build)
    {
        while (!Directory.Exists(guide.PathOf("output/.guidebook")) && !build.HasExited)
            await Task.Delay(1, TestContext.Current.CancellationToken);
    }

    /// <summary>Both versions have common files with different texts, and files of their own.</summary>
    private void Turn(string version)
    {
        foreach (var other in Versions) File.Delete(guide.PathOf($"content/articles/{other}.md"));
        guide.Write($"content/articles/{version}.md", $"---\ntitle: The {version} one\nsummary: Words.\n---\nText.\n");
    }
}
