using Guidebook.Generator.Diagnostics;
using Guidebook.Generator.Publishing;
using Guidebook.Model;

namespace Guidebook.Tests.Publishing;

/// <summary>Invalid output folders, and invalid content of output folders.</summary>
public sealed class OutputPlaceTests : IDisposable
{
    private readonly OutputBench bench = new();

    public void Dispose() => bench.Dispose();

    [Theory]
    [InlineData("content")]
    [InlineData("content/deep/er")]
    [InlineData("content/../content/x")]
    [InlineData("way/x")]
    public void An_output_in_the_content_is_refused(string output)
    {
        var content = Directory.CreateDirectory(Path.Combine(bench.Home, "content")).FullName;
        Directory.CreateSymbolicLink(Path.Combine(bench.Home, "way"), content);
        AssertRefused(Path.Combine(bench.Home, output), content);
        Assert.Equal("GB7002", bench.Codes);
        Assert.Empty(Directory.EnumerateFileSystemEntries(content));
    }

    [Fact]
    public void Content_in_the_part_that_a_build_replaces_is_refused()
    {
        bench.Build("one", "index.html");
        AssertRefused(bench.Output, Path.Combine(bench.Output, "site", "content"));
        Assert.Equal("GB7002", bench.Codes);
    }

    [Fact]
    public void A_folder_whose_name_only_begins_like_the_content_is_fine()
    {
        Directory.CreateDirectory(Path.Combine(bench.Home, "content"));
        using var folder = OutputFolder.Open(Path.Combine(bench.Home, "content-output"), [Path.Combine(bench.Home, "content")], bench.Diagnostics);
        Assert.NotNull(folder);
    }

    [Fact]
    public void The_root_of_the_disk_and_the_home_folder_are_refused()
    {
        AssertRefused(Path.GetPathRoot(bench.Home)!);
        AssertRefused(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile));
        Assert.Equal("GB7002 GB7002", bench.Codes);
    }

    [Fact]
    public void A_folder_with_a_site_that_no_build_made_is_left_alone()
    {
        bench.Put("site/index.html", "somebody's");
        Assert.Null(bench.Build("one", "index.html"));
        Assert.Equal("GB7003", bench.Codes);
        Assert.Equal("site/ site/index.html", bench.Tree());
    }

    [Theory]
    [InlineData("{\"made-by\":\"guidebook\",\"files\":[{\"path\":")]
    [InlineData("{\"made-by\":\"guidebook\"}")]
    [InlineData("{\"made-by\":\"guidebook\",\"files\":[{\"path\":3}]}")]
    [InlineData("{\"made-by\":\"guidebook\",\"files\":[3]}")]
    [InlineData("{\"made-by\":\"someone\",\"files\":[]}")]
    [InlineData("{\"made-by\":\"guidebook\",\"files\":[],\"files\":[]}")]
    [InlineData("[]")]
    public void A_damaged_record_stops_the_build(string record)
    {
        bench.Build("one", "index.html");
        bench.Put("build.json", record);
        Assert.Null(bench.Build("two", "index.html"));
        Assert.Equal("GB7009", bench.Codes);
        Assert.Equal("index.html one", bench.Read("site/index.html"));
    }

    [Fact]
    public void A_folder_with_other_things_in_it_may_become_an_output()
    {
        bench.Put("notes.txt", "mine");
        Assert.NotNull(bench.Build("one", "index.html"));
        Assert.Equal("build.json notes.txt site/ site/index.html", bench.Tree());
    }

    [Theory]
    [InlineData("site", true)]
    [InlineData(".guidebook", true)]
    [InlineData("kept", true)]
    [InlineData("build.json", false)]
    [InlineData("site", false)]
    public void A_link_in_the_outputs_own_place_is_refused_and_not_followed(string name, bool leadsSomewhere)
    {
        var elsewhere = Path.Combine(bench.Home, "elsewhere");
        if (leadsSomewhere) Directory.CreateDirectory(elsewhere);
        Directory.CreateDirectory(bench.Output);
        Directory.CreateSymbolicLink(Path.Combine(bench.Output, name), elsewhere);
        Assert.Null(bench.Build("one", "index.html"));
        Assert.Equal("GB7004", bench.Codes);
        Assert.Equal(leadsSomewhere, Directory.Exists(elsewhere));
        if (leadsSomewhere) Assert.Empty(Directory.EnumerateFileSystemEntries(elsewhere));
    }

    [Fact]
    public void A_file_where_a_folder_belongs_is_refused()
    {
        File.WriteAllText(bench.Output, "a file");
        Assert.Null(bench.Build("one", "index.html"));
        Assert.Equal("GB7004", bench.Codes);
        Assert.Equal("a file", File.ReadAllText(bench.Output));
    }

    [Fact]
    public void A_link_inside_the_site_is_kept_and_nothing_is_written_through_it()
    {
        bench.Build("one", "index.html", "a/b.html");
        var elsewhere = Directory.CreateDirectory(Path.Combine(bench.Home, "elsewhere")).FullName;
        File.WriteAllText(Path.Combine(elsewhere, "b.html"), "not yours");
        Directory.Delete(Path.Combine(bench.Output, "site/a"), recursive: true);
        Directory.CreateSymbolicLink(Path.Combine(bench.Output, "site/a"), elsewhere);

        Assert.Null(bench.Build("two", "index.html", "a/b.html"));
        Assert.Equal("GB7007", bench.Codes);
        Assert.NotNull(bench.Build("three", "index.html"));

        Assert.Equal(elsewhere, new DirectoryInfo(Path.Combine(bench.Output, "site/a")).LinkTarget);
        Assert.Equal("not yours", File.ReadAllText(Path.Combine(elsewhere, "b.html")));
    }

    [Fact]
    public void A_made_file_replaced_by_a_link_is_no_longer_ours()
    {
        bench.Build("one", "a.html");
        var target = Path.Combine(bench.Home, "target");
        File.WriteAllText(target, "a.html one");
        File.Delete(Path.Combine(bench.Output, "site/a.html"));
        File.CreateSymbolicLink(Path.Combine(bench.Output, "site/a.html"), target);
        Assert.Null(bench.Build("one", "a.html"));
        Assert.Equal("GB7007", bench.Codes);
        Assert.Equal("a.html one", File.ReadAllText(target));
    }

    [Theory]
    [InlineData("A.html", "a.html", "GB7006")]
    [InlineData("x/A/b.html", "x/a/c.html", "GB7006")]
    [InlineData("a", "a/b", "GB7006")]
    [InlineData("a/b", "A", "GB7006")]
    [InlineData("a/b.html", "a/b.html", "GB7005")]
    public void Paths_that_clash_are_reported_whatever_the_order(string one, string other, string code)
    {
        Assert.Null(bench.Build("one", "index.html", one, other));
        Assert.Equal(code, bench.Codes);
        Assert.Null(bench.Build("one", other, one));
        Assert.Equal(code, bench.Codes);
        Assert.False(Directory.Exists(bench.Output));
    }

    [Fact]
    public void No_path_leads_out_of_the_output()
    {
        foreach (var path in new[] { "../a", "/a", "a/../../b", "a\\b", "c:/a", "" }) Assert.Throws<ArgumentException>(() => new SitePath(path));
        using var folder = OutputFolder.Open(bench.Output, [], new DiagnosticBag())!;
        Assert.Throws<ArgumentException>(() => folder.Write(default, "x"u8.ToArray()));
    }

    private void AssertRefused(string output, params string[] inputs)
    {
        using var folder = OutputFolder.Open(output, inputs, bench.Diagnostics);
        Assert.Null(folder);
    }
}
