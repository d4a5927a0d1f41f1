using System.Text;
using Guidebook.Generator.Diagnostics;
using Guidebook.Generator.Publishing;
using Guidebook.Model;

namespace Guidebook.Tests.Publishing;

public sealed class OutputFolderTests : IDisposable
{
    private readonly OutputBench bench = new();

    public void Dispose() => bench.Dispose();

    [Fact]
    public void A_first_build_makes_a_site_and_its_record_and_nothing_else()
    {
        var publication = bench.Build("one", "index.html", "practices/kiss.html");
        Assert.Equal(new Publication(2, 2, 0, 37), publication);
        Assert.Equal("build.json site/ site/index.html site/practices/ site/practices/kiss.html", bench.Tree());
        Assert.Equal("practices/kiss.html one", bench.Read("site/practices/kiss.html"));
    }

    [Fact]
    public void The_record_names_every_file_with_its_size_and_hash_in_order()
    {
        bench.Build("one", "b.html", "a.html");
        const string expected = """
            {
              "made-by": "guidebook",
              "report": {
                "word": "one"
              },
              "files": [
                {
                  "path": "a.html",
                  "size": 10,
                  "sha256": "5db0161f606fb452f6c5c236d028401208a7a7392342e754e8249aad4cf009c4"
                },
                {
                  "path": "b.html",
                  "size": 10,
                  "sha256": "7a6112d26369516629021120bbd8538508c9268010a9228589eef2a955d54af6"
                }
              ]
            }

            """;
        Assert.Equal(expected, bench.Read("build.json"));
    }

    [Fact]
    public void The_same_build_in_two_places_gives_the_same_record()
    {
        using var other = new OutputBench();
        bench.Build("one", "a.html", "b/c.html");
        other.Build("one", "b/c.html", "a.html");
        Assert.Equal(bench.Read("build.json"), other.Read("build.json"));
    }

    [Fact]
    public void Files_that_did_not_change_keep_their_time_and_those_no_longer_made_go()
    {
        Build(("a.html", "same"), ("b.html", "old"), ("c/d.html", "gone"));
        var longAgo = new DateTime(2001, 2, 3, 4, 5, 6, DateTimeKind.Utc);
        foreach (var name in new[] { "a.html", "b.html" }) File.SetLastWriteTimeUtc(Path.Combine(bench.Output, "site", name), longAgo);

        var publication = Build(("a.html", "same"), ("b.html", "new"), ("e.html", "new"));

        Assert.Equal(new Publication(3, 2, 1, 10), publication);
        Assert.Equal("build.json site/ site/a.html site/b.html site/e.html", bench.Tree());
        Assert.Equal(longAgo, File.GetLastWriteTimeUtc(Path.Combine(bench.Output, "site/a.html")));
        Assert.NotEqual(longAgo, File.GetLastWriteTimeUtc(Path.Combine(bench.Output, "site/b.html")));
    }

    [Fact]
    public void A_build_that_changes_nothing_touches_not_even_a_folder()
    {
        bench.Build("one", "a/b.html");
        var longAgo = new DateTime(2001, 2, 3, 4, 5, 6, DateTimeKind.Utc);
        Directory.SetLastWriteTimeUtc(Path.Combine(bench.Output, "site/a"), longAgo);
        File.SetLastWriteTimeUtc(Path.Combine(bench.Output, "build.json"), longAgo);
        Assert.Equal(0, bench.Build("one", "a/b.html")!.Changed);
        Assert.Equal(longAgo, Directory.GetLastWriteTimeUtc(Path.Combine(bench.Output, "site/a")));
        Assert.Equal(longAgo, File.GetLastWriteTimeUtc(Path.Combine(bench.Output, "build.json")));
        Assert.Equal("build.json site/ site/a/ site/a/b.html", bench.Tree());
    }

    [Fact]
    public void A_made_file_that_somebody_changed_by_hand_is_made_again()
    {
        bench.Build("one", "a.html");
        bench.Put("site/a.html", "a.html two");
        Assert.Equal(1, bench.Build("one", "a.html")!.Changed);
        Assert.Equal("a.html one", bench.Read("site/a.html"));
    }

    [Fact]
    public void An_error_found_elsewhere_leaves_the_old_output_untouched()
    {
        bench.Build("one", "a.html");
        var diagnostics = new DiagnosticBag();
        using (var folder = OutputFolder.Open(bench.Output, [], diagnostics)!)
        {
            folder.Write(new SitePath("a.html"), "new"u8.ToArray());
            diagnostics.Report(Generator.Diagnostics.Codes.PathTwice, "Any error.");
            Assert.Null(folder.Publish([], diagnostics));
        }

        Assert.Equal("a.html one", bench.Read("site/a.html"));
        Assert.Equal("build.json site/ site/a.html", bench.Tree());
    }

    [Fact]
    public void Closing_without_publishing_leaves_nothing_behind()
    {
        using (var folder = OutputFolder.Open(bench.Output, [], bench.Diagnostics)!) folder.Write(new SitePath("a/b.html"), "new"u8.ToArray());
        Assert.False(Directory.Exists(bench.Output));
        Assert.Empty(bench.Diagnostics.Sorted);
    }

    [Fact]
    public void A_build_of_no_files_at_all_empties_the_site()
    {
        bench.Build("one", "a.html");
        Assert.Equal(new Publication(0, 0, 1, 0), bench.Build("two"));
        Assert.Equal("build.json site/", bench.Tree());
    }

    [Fact]
    public void Many_threads_write_at_once()
    {
        var diagnostics = new DiagnosticBag();
        using var folder = OutputFolder.Open(bench.Output, [], diagnostics)!;
        Parallel.For(0, 2000, i => folder.Write(new SitePath($"d{i % 50}/e{i % 7}/p{i}.html"), BitConverter.GetBytes(i)));
        Assert.Equal(2000, folder.Publish([], diagnostics)!.Files);
        for (var i = 0; i < 2000; i += 100)
            Assert.Equal(BitConverter.GetBytes(i), File.ReadAllBytes(Path.Combine(bench.Output, $"site/d{i % 50}/e{i % 7}/p{i}.html")));
    }

    private Publication? Build(params (string Path, string Text)[] files)
    {
        using var folder = OutputFolder.Open(bench.Output, [], bench.Diagnostics)!;
        foreach (var (path, text) in files) folder.Write(new SitePath(path), Encoding.UTF8.GetBytes(text));
        return folder.Publish([], bench.Diagnostics);
    }
}
