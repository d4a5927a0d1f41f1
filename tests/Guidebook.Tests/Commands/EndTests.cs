using Guidebook.Generator;
using Guidebook.Model;
using Guidebook.Tests.Builds;

namespace Guidebook.Tests.Commands;

/// <summary>
/// The exit codes: 0 without errors, 1 for errors in the content, 3 for environment errors; <see cref="UsageTests"/> covers 2.
/// </summary>
public sealed class EndTests : IDisposable
{
    private readonly BuildBench guide = BuildBench.Open("one-article");

    public void Dispose() => guide.Dispose();

    [Fact]
    public async Task A_build_says_what_it_made_and_where_to_look()
    {
        var run = await guide.RunAsync("build", "--no-pdf");
        Assert.Equal((0, ""), (run.Code, run.Err));
        Assert.Matches(
            $"^1 article\n6 web pages\n\\d+ links checked\n\\d+ files, \\d+ changed, 0 removed\n"
                + "Made \\d+ files, \\d+ changed, 0 removed, in \\d+\\.\\d s\\.\nWebsite:  output/site/index\\.html\nTo edit:  guidebook serve --open\n$",
            run.Out);
    }

    [Fact]
    public async Task A_quiet_build_says_nothing_at_all()
    {
        Assert.Equal(new ProgramRun(0, "", ""), await guide.RunAsync("build", "--no-pdf", "--quiet"));
        Assert.True(File.Exists(guide.PathOf("output/site/index.html")));
    }

    [Fact]
    public async Task A_check_makes_nothing()
    {
        Assert.Equal(0, (await guide.RunAsync("check")).Code);
        Assert.False(Directory.Exists(guide.Output));
    }

    [Fact]
    public async Task A_guide_that_is_not_there_is_a_mistake()
    {
        var run = await guide.RunAsync("build", "--content", "contents");
        Assert.Equal(1, run.Code);
        Assert.StartsWith("error GB1001: There is no folder 'contents'.", run.Err, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_the_named_browser_all_but_the_PDFs_is_made_and_the_ways_to_get_one_are_told()
    {
        using var aid = BuildBench.Open("first-aid");
        var run = await aid.RunAsync("build", "--browser", "/nonexistent");
        Assert.Equal(3, run.Code);
        Assert.True(File.Exists(aid.PathOf("output/site/index.html")));
        Assert.DoesNotContain(Files.Below(aid.Output), path => path.EndsWith(".pdf", StringComparison.Ordinal));
        var diagnostic = run.Err.Split('\n')[0];
        Assert.StartsWith("error GB6001: There is no browser '/nonexistent'.", diagnostic, StringComparison.Ordinal);
        Assert.All(new[] { "--browser PATH", "--install-browser", "chromium" }, way => Assert.Contains(way, diagnostic, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_base_url_of_the_command_line_is_used()
    {
        Assert.Equal(0, (await guide.RunAsync("build", "--no-pdf", "--base-url", "https://example.org/guide")).Code);
        Assert.Contains("<loc>https://example.org/guide/articles/only.html</loc>", guide.Page("sitemap.xml"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task One_edition_alone_is_made()
    {
        using var aid = BuildBench.Open("first-aid");
        Assert.Equal(0, (await aid.RunAsync("build", "--no-pdf", "--edition", "website", "--output", "made")).Code);
        Assert.True(File.Exists(aid.PathOf("made/site/index.html")));
    }

    [Fact]
    public async Task A_build_of_one_edition_says_what_it_takes_away_and_how_to_keep_it()
    {
        const string Removed = "\nRemoved:  the website of the build before, since --edition makes nothing else. To have all, build without --edition;"
            + " to keep what is there, name another folder with --output.\n";
        using var aid = BuildBench.Open("every-kind");
        Assert.DoesNotContain("Removed:", (await aid.RunAsync("build", "--no-pdf")).Out, StringComparison.Ordinal);
        Assert.DoesNotContain("Removed:", (await aid.RunAsync("build", "--edition", "website")).Out, StringComparison.Ordinal);
        Assert.Contains(Removed, (await aid.RunAsync("build", "--edition", "ebook")).Out, StringComparison.Ordinal);
        Assert.DoesNotContain("Removed:", (await aid.RunAsync("build", "--edition", "ebook", "--jobs", "1")).Out, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("downloads/a-booklet.pdf downloads/a-cards-a4.pdf downloads/a.ics", "2 PDFs")]
    [InlineData("index.html downloads/a-booklet.pdf", "the website and 1 PDF")]
    [InlineData("articles/old.html", null)]
    public void What_a_build_of_one_edition_takes_away_is_named(string gone, string? named)
    {
        var options = new BuildOptions { Folders = new("content", null), Editions = [EditionName.Website] };
        var line = RunSummary.FormatRemoved(options, gone.Split(' '));
        if (named is null) Assert.Null(line);
        else Assert.StartsWith($"Removed:  {named} of the build before", line, StringComparison.Ordinal);
        Assert.Null(RunSummary.FormatRemoved(options with { Editions = [] }, gone.Split(' ')));
    }

    [Fact]
    public async Task Any_folder_of_HTML_can_be_checked()
    {
        guide.Write("html/index.html", "<!doctype html><html lang=en><meta name=viewport content=width=device-width><title>A</title><h1>A</h1>\n<a href=b.html>B</a> <a href=c.html>C</a>\n")
            .Write("html/c.html", "<!doctype html><html lang=en><meta name=viewport content=width=device-width><title>C</title><h1>C</h1>");
        var run = await guide.RunAsync("check", "--site", "html");
        Assert.Equal(1, run.Code);
        Assert.StartsWith("html/index.html(2,1): error GB5001: 'index.html' links to 'b.html', but the site has no file 'b.html'.", run.Err, StringComparison.Ordinal);
        Assert.Equal("2 pages, 2 links checked\n", run.Out);
        Assert.Equal(1, (await guide.RunAsync("check", "--site", "nowhere")).Code);
    }
}
