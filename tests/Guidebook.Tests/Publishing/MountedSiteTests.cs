using System.Diagnostics;

namespace Guidebook.Tests.Publishing;

/// <summary>A site that is a mount point, such as a container's volume. The tests mount a folder, which requires root and Linux.</summary>
public sealed class MountedSiteTests : IDisposable
{
    private readonly OutputBench bench = new();
    private readonly string site;
    private bool mounted;

    public MountedSiteTests() => site = Directory.CreateDirectory(Path.Combine(bench.Output, "site")).FullName;

    public void Dispose()
    {
        if (mounted) Run("umount", site);
        bench.Dispose();
    }

    [Theory]
    [InlineData("--bind")]
    [InlineData("tmpfs")]
    public void It_is_filled_changed_and_cleared_in_place_and_own_files_stay(string kind)
    {
        Mount(kind);
        Assert.NotNull(bench.Build("one", "index.html", "a/b.html", "a/c.css", "old/d.html"));
        Assert.Equal("build.json site/ site/a/ site/a/b.html site/a/c.css site/index.html site/old/ site/old/d.html", bench.Tree());
        bench.Put("site/mine.txt", "mine");
        bench.Put("site/a/mine.txt", "mine");
        var before = File.GetLastWriteTimeUtc(Path.Combine(site, "a/b.html"));

        Assert.NotNull(bench.Build("one", "index.html", "a/b.html", "new/e.html"));
        Assert.Equal("build.json site/ site/a/ site/a/b.html site/a/mine.txt site/index.html site/mine.txt site/new/ site/new/e.html", bench.Tree());
        Assert.Equal(before, File.GetLastWriteTimeUtc(Path.Combine(site, "a/b.html")));

        Assert.NotNull(bench.Build("two", "index.html", "a/b.html", "new"));
        Assert.Equal("build.json site/ site/a/ site/a/b.html site/a/mine.txt site/index.html site/mine.txt site/new", bench.Tree());
        Assert.Equal(("index.html two", "mine"), (bench.Read("site/index.html"), bench.Read("site/mine.txt")));
        Assert.Equal("", bench.Messages);
    }

    [Fact]
    public void A_volume_that_is_full_is_one_finding_and_the_next_build_heals_it()
    {
        Mount("tmpfs");
        Assert.NotNull(bench.Build("one", "index.html", "a.html"));
        Assert.Null(bench.Build(new string('x', 9000), [.. Enumerable.Range(0, 99).Select(i => $"p{i}.html"), "index.html"]));
        Assert.Equal("GB7008", bench.Codes);
        Assert.Contains("it can hold parts of both builds until the next one.", bench.Messages, StringComparison.Ordinal);
        Assert.NotNull(bench.Build("two", "index.html"));
        Assert.Equal("build.json site/ site/index.html", bench.Tree());
        Assert.Equal("index.html two", bench.Read("site/index.html"));
    }

    [Fact]
    public void A_file_that_was_on_its_way_when_the_build_was_killed_goes()
    {
        Mount("tmpfs");
        Assert.NotNull(bench.Build("one", "index.html"));
        bench.Put("site/.guidebook-arriving", "half");
        Assert.NotNull(bench.Build("two", "index.html"));
        Assert.Equal("build.json site/ site/index.html", bench.Tree());
    }

    private void Mount(string kind)
    {
        var volume = Directory.CreateDirectory(Path.Combine(bench.Home, "volume")).FullName;
        string[] options = kind == "tmpfs" ? ["-t", "tmpfs", "-o", "size=400k", "tmpfs", site] : [kind, volume, site];
        mounted = OperatingSystem.IsLinux() && Environment.IsPrivilegedProcess && Run("mount", options) == 0;
        Assert.SkipUnless(mounted, "A folder cannot be mounted here.");
    }

    private static int Run(string program, params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardError = true })!;
        process.WaitForExit();
        return process.ExitCode;
    }
}
