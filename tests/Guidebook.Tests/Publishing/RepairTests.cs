using Guidebook.Generator.Publishing;

namespace Guidebook.Tests.Publishing;

/// <summary>Recovery from the leftovers of a killed build.</summary>
public sealed class RepairTests : IDisposable
{
    private readonly OutputBench bench = new();

    public void Dispose() => bench.Dispose();

    [Fact]
    public void A_build_killed_between_the_two_renames_is_repaired()
    {
        bench.Build("one", "index.html", "old.html");
        bench.Put("site/mine.txt", "mine");
        Directory.CreateDirectory(Path.Combine(bench.Output, ".guidebook/next"));
        File.WriteAllText(Path.Combine(bench.Output, ".guidebook/next/index.html"), "index.html two");
        Directory.Move(Path.Combine(bench.Output, "site"), Path.Combine(bench.Output, ".guidebook/old"));

        using (OutputFolder.Open(bench.Output, [], bench.Diagnostics)) Assert.Equal("index.html one", bench.Read("site/index.html"));

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
}
