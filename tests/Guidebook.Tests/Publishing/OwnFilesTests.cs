namespace Guidebook.Tests.Publishing;

/// <summary>Publishing never deletes files that the user adds to the site by hand.</summary>
public sealed class OwnFilesTests : IDisposable
{
    private readonly OutputBench bench = new();

    public void Dispose() => bench.Dispose();

    [Fact]
    public void Files_folders_and_empty_folders_of_ones_own_stay()
    {
        bench.Build("one", "index.html", "a/b.html");
        bench.Put("site/CNAME", "example.org");
        bench.Put("site/a/own/notes.txt", "mine");
        bench.Put("beside/x.txt", "also mine");
        Directory.CreateDirectory(Path.Combine(bench.Output, "site/empty/deep"));
        var stamp = new DateTime(2002, 2, 2, 2, 2, 2, DateTimeKind.Utc);
        File.SetLastWriteTimeUtc(Path.Combine(bench.Output, "site/CNAME"), stamp);

        var publication = bench.Build("two", "index.html");

        Assert.Equal(1, publication!.Removed);
        Assert.Equal("beside/ beside/x.txt build.json site/ site/CNAME site/a/ site/a/own/ site/a/own/notes.txt site/empty/ site/empty/deep/ site/index.html", bench.Tree());
        Assert.Equal("mine", bench.Read("site/a/own/notes.txt"));
        Assert.Equal(stamp, File.GetLastWriteTimeUtc(Path.Combine(bench.Output, "site/CNAME")));
    }

    [Fact]
    public void They_stay_over_many_builds_and_when_nothing_changes()
    {
        bench.Build("one", "index.html");
        bench.Put("site/mine.html", "mine");
        foreach (var word in new[] { "one", "two", "two", "three" }) Assert.NotNull(bench.Build(word, "index.html"));
        Assert.Equal("build.json site/ site/index.html site/mine.html", bench.Tree());
        Assert.Equal("mine", bench.Read("site/mine.html"));
    }

    [Theory]
    [InlineData("about.html", "about.html")]
    [InlineData("About.html", "about.html")]
    [InlineData("about", "about/index.html")]
    [InlineData("about.html/x", "about.html")]
    public void One_that_is_in_the_way_stops_the_build_and_is_named(string own, string made)
    {
        bench.Build("one", "index.html");
        bench.Put("site/" + own, "mine");
        var before = bench.Tree();
        var record = bench.Read("build.json");

        Assert.Null(bench.Build("two", "index.html", made));

        Assert.Contains("GB7007", bench.Codes, StringComparison.Ordinal);
        Assert.Contains($"'site/{own}' was not made by a build", bench.Messages, StringComparison.Ordinal);
        Assert.Equal(before, bench.Tree());
        Assert.Equal(record, bench.Read("build.json"));
        Assert.Equal("index.html one", bench.Read("site/index.html"));
        Assert.Equal("mine", bench.Read("site/" + own));
    }

    [Fact]
    public void All_that_are_in_the_way_are_told_in_one_run()
    {
        bench.Build("one", "index.html");
        bench.Put("site/a.html", "mine");
        bench.Put("site/b.html", "mine");
        bench.Build("two", "a.html", "b.html");
        Assert.Equal("GB7007 GB7007", bench.Codes);
    }

    [Fact]
    public void A_private_folder_stays_private()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Permissions of this kind do not exist on Windows.");
        bench.Build("one", "index.html");
        bench.Put("site/private/x", "mine");
        var folder = Path.Combine(bench.Output, "site/private");
        if (!OperatingSystem.IsWindows())
            File.SetUnixFileMode(folder, UnixFileMode.UserRead | UnixFileMode.UserExecute | UnixFileMode.UserWrite);
        bench.Build("two", "index.html");
        if (!OperatingSystem.IsWindows())
            Assert.Equal(UnixFileMode.None, File.GetUnixFileMode(folder) & (UnixFileMode.OtherRead | UnixFileMode.GroupRead));
    }
}
