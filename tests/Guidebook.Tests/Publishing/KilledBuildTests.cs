using System.Diagnostics;
using Guidebook.Generator.Diagnostics;
using Guidebook.Generator.Publishing;

namespace Guidebook.Tests.Publishing;

/// <summary>Builds that are killed, and two at once; with real processes.</summary>
public sealed class KilledBuildTests : IDisposable
{
    private const int Kills = 50;
    private readonly OutputBench bench = new();

    public void Dispose() => bench.Dispose();

    [Fact]
    public void A_build_killed_at_any_moment_leaves_one_whole_site_and_the_next_build_succeeds()
    {
        var waits = Enumerable.Range(0, Kills).Select(i => i * 37 % 120).ToList();
        Parallel.ForEach(waits.Chunk(Kills / 2), half =>
        {
            foreach (var wait in half) KillAfter(wait);
        });
    }

    [Fact]
    public void A_second_build_on_the_same_output_says_so_and_changes_nothing()
    {
        bench.Build("one", "index.html");
        using (var held = OutputFolder.Open(bench.Output, [], new Findings()))
        {
            Assert.NotNull(held);
            using var child = ChildBuild.Start(bench.Output);
            child.WaitForExit();
            Assert.Equal("GB7001", File.ReadAllText(bench.Output + ".refused"));
            held.Write(new("index.html"), "two"u8.ToArray());
            Assert.NotNull(held.Publish([], new Findings()));
        }

        Assert.Equal("two", bench.Read("site/index.html"));
        Assert.Equal("build.json site/ site/index.html", bench.Tree());
    }

    [Fact]
    public void A_build_killed_between_the_two_renames_is_repaired()
    {
        bench.Build("one", "index.html", "old.html");
        bench.Put("site/mine.txt", "mine");
        Directory.CreateDirectory(Path.Combine(bench.Output, ".guidebook/next"));
        File.WriteAllText(Path.Combine(bench.Output, ".guidebook/next/index.html"), "index.html two");
        Directory.Move(Path.Combine(bench.Output, "site"), Path.Combine(bench.Output, ".guidebook/old"));

        using (OutputFolder.Open(bench.Output, [], bench.Findings)) Assert.Equal("index.html one", bench.Read("site/index.html"));

        Assert.Equal("build.json site/ site/index.html site/mine.txt site/old.html", bench.Tree());
        Assert.NotNull(bench.Build("three", "index.html"));
        Assert.Equal("build.json site/ site/index.html site/mine.txt", bench.Tree());
    }

    [Fact]
    public void A_file_that_came_while_the_sites_changed_places_is_saved_from_the_old_one()
    {
        bench.Build("one", "index.html");
        bench.Put(".guidebook/next/index.html", "index.html zero");
        bench.Put(".guidebook/next/late/note.txt", "mine");
        bench.Put(".guidebook/draft/half.html", "half a page");
        Assert.NotNull(bench.Build("one", "index.html"));
        Assert.Equal("build.json site/ site/index.html site/late/ site/late/note.txt", bench.Tree());
        Assert.Equal("index.html one", bench.Read("site/index.html"));
    }

    private static void KillAfter(int milliseconds)
    {
        using var bench = new OutputBench();
        BuildHere(bench, "one");
        bench.Put("site/own/mine.txt", "mine");
        using (var child = ChildBuild.Start(bench.Output))
        {
            while (!File.Exists(bench.Output + ".ready")) Thread.Sleep(1);
            Thread.Sleep(milliseconds);
            child.Kill();
            child.WaitForExit();
        }

        var word = bench.Read("site/p0.html").Split(' ')[1];
        Assert.Equal(ChildBuild.Site(word), OutputBench.Tree(Path.Combine(bench.Output, "site")));
        foreach (var path in ChildBuild.Paths(word)) Assert.Equal($"{path} {word}", bench.Read("site/" + path));
        BuildHere(bench, "three");
        Assert.Equal(ChildBuild.Site("three"), OutputBench.Tree(Path.Combine(bench.Output, "site")));
        Assert.Equal("mine", bench.Read("site/own/mine.txt"));
        Assert.Equal("build.json site", string.Join(' ', Directory.EnumerateFileSystemEntries(bench.Output).Select(Path.GetFileName).Order(StringComparer.Ordinal)));
    }

    private static void BuildHere(OutputBench bench, string word) =>
        Assert.True(bench.Build(word, ChildBuild.Paths(word)) is not null, bench.Messages);
}
