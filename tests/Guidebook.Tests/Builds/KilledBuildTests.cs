using Guidebook.Generator.Diagnostics;
using Guidebook.Generator.Publishing;

namespace Guidebook.Tests.Builds;

/// <summary>The real program without prints, killed at any moment, and two instances at once.</summary>
public sealed class KilledBuildTests : IDisposable
{
    private readonly BuildBench guide = BuildBench.Open("first-aid");

    public void Dispose() => guide.Dispose();

    [Fact]
    public Task A_build_killed_at_any_moment_leaves_the_old_site_or_the_new_one_whole() =>
        new KilledBuilds(guide, "build", "--no-pdf").RunAsync(Thorough.Times(4, 600));

    [Fact]
    public async Task A_second_build_says_that_the_first_is_at_work_and_changes_nothing()
    {
        Assert.Equal(0, (await guide.RunAsync("build", "--no-pdf")).Code);
        var before = Site();
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

    private string Site() => Files.Print(Path.Combine(guide.Output, "site"));
}
