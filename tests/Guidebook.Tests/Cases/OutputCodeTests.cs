using Guidebook.Generator.Diagnostics;
using Guidebook.Generator.Publishing;
using Guidebook.Tests.Publishing;

namespace Guidebook.Tests.Cases;

/// <summary>The exact message of each error of publishing.</summary>
public sealed class OutputCodeTests : IDisposable
{
    private readonly OutputBench bench = new();

    public void Dispose() => bench.Dispose();

    [Fact]
    public void Another_build()
    {
        using var first = OutputFolder.Open(bench.Output, [], new DiagnosticBag());
        Tells($"error GB7001: Another build is at work on '{bench.Output}'. Wait until it has ended, or name another output folder.");
    }

    [Fact]
    public void A_place_that_is_none()
    {
        using var none = OutputFolder.Open(Path.Combine(bench.Output, "site"), [bench.Output], bench.Diagnostics);
        Assert.Equal($"error GB7002: The output folder '{bench.Output}/site' is inside '{bench.Output}', which is read and never written. Name a folder beside it.", bench.Messages);
    }

    [Fact]
    public void A_site_of_somebody_else()
    {
        bench.Put("site/index.html", "mine");
        Tells($"error GB7003: '{bench.Output}' has a folder 'site' that no build has made: there is no 'build.json' beside it. Name another output folder, or move 'site' away.");
    }

    [Theory]
    [InlineData("")]
    [InlineData("\0\0\0\0")]
    [InlineData("{\n  \"made-by\": \"guidebook\",\n  \"report\": {\n    \"ti")]
    public void A_record_that_was_cut_off_heals(string torn)
    {
        bench.Build("one", "index.html", "old.html");
        bench.Put("site/mine.txt", "mine");
        bench.Put("build.json", torn);
        Assert.NotNull(bench.Build("two", "index.html"));
        Assert.Equal($"warning GB7031: 'build.json' in '{bench.Output}' was cut off, by a power cut for instance. This build writes it anew; pages that the guide no longer has stay in 'site': look through it, or delete it and build again.", bench.Messages);
        Assert.Equal("build.json site/ site/index.html site/mine.txt site/old.html", bench.Tree());
        Assert.Equal("index.html two", bench.Read("site/index.html"));
        Assert.NotNull(bench.Build("three", "index.html"));
        Assert.Equal("", bench.Messages);
    }

    [Theory]
    [InlineData("articles/aux.html", "Windows keeps for a device")]
    [InlineData("con/a.html", "Windows keeps for a device")]
    [InlineData("Lpt1.tar.gz", "Windows keeps for a device")]
    [InlineData("images/a?b.png", "holds ?, which no name on Windows can")]
    [InlineData("what*/a.html", "holds *, which no name on Windows can")]
    [InlineData("and so on./a.html", "ends with a full stop or a blank, as no name on Windows can")]
    [InlineData("a.html ", "ends with a full stop or a blank, as no name on Windows can")]
    public void A_name_that_windows_cannot_have(string path, string reason)
    {
        Assert.NotNull(bench.Build("one", path, "console.html", "com.html", "images/a#b %.png", ".well-known/a"));
        Assert.Equal($"warning GB7032: '{path}' has a name that {reason}, so the site cannot be unpacked or copied there. Give the file another name.", bench.Messages);
    }

    [Fact]
    public void A_file_in_the_sites_place()
    {
        bench.Put("site", "a file");
        Tells($"error GB7004: 'site' in the output folder '{bench.Output}' is a file; a folder belongs there. Move it away.");
    }

    [Fact]
    public void Two_files_for_one_path() => Tells("error GB7005: Two different pages or files want to be 'a.html'. Give one of them another name.", "a.html", "a.html");

    [Fact]
    public void Two_paths_that_clash() =>
        Tells("error GB7006: 'A.html' and 'a.html' differ only in capital letters, and many disks take them for one. Give one of them another name.", "A.html", "a.html");

    [Fact]
    public void A_file_of_ones_own_in_the_way()
    {
        bench.Build("one", "index.html");
        bench.Put("site/a.html", "mine");
        Tells("error GB7007: 'site/a.html' was not made by a build, and this build wants to put 'a.html' there. Your file is left as it is: move it away, or give the page another name.", "a.html");
    }

    [Fact]
    public void An_output_that_cannot_be_written()
    {
        var file = Path.Combine(bench.Home, "file");
        File.WriteAllText(file, "");
        using var none = OutputFolder.Open(Path.Combine(file, "output"), [], bench.Diagnostics);
        Assert.Equal($"error GB7008: The output folder '{file}/output' cannot be written: its path leads through something that is not a folder.", bench.Messages);
    }

    [Fact]
    public void A_damaged_record()
    {
        bench.Build("one", "index.html");
        bench.Put("build.json", "{}");
        Tells($"error GB7009: 'build.json' in '{bench.Output}' is not the record of a build, so it cannot be told which files were made. Name another output folder, or move 'site' and 'build.json' away.");
    }

    [Fact]
    public void An_old_site_that_cannot_be_cleared_away()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "Elsewhere the old site has another place.");
        using var output = OutputFolder.Open(bench.Output, [], bench.Diagnostics)!;
        output.Write(new("late"), "made"u8.ToArray());
        bench.Put(".guidebook/old/late/note.txt", "mine, where a file stands now");
        Assert.NotNull(output.Publish([], bench.Diagnostics));
        Assert.Equal("warning GB7010: The new site is in place, but the old one, put aside in '.guidebook' in the output folder, could not be cleared away. The next build tries again.", bench.Messages);
    }

    private void Tells(string expected, params string[] paths)
    {
        Assert.Null(bench.Build("two", ["index.html", .. paths]));
        Assert.Equal(expected, bench.Messages);
    }
}
