using System.Net;
using AngleSharp.Html.Parser;
using Guidebook.Generator;
using Guidebook.Generator.Caching;
using Guidebook.Generator.Diagnostics;
using Guidebook.Generator.Printing;
using Guidebook.Tests.Reading.Pictures;
using Guidebook.Tests.Serving;

namespace Guidebook.Tests.Builds;

/// <summary>The published pictures of a guide that is built, served, printed or only checked.</summary>
public sealed class PictureBuildTests
{
    private const string Page = "<!doctype html><script>localStorage.clear()</script>";
    private const string Active = "<svg xmlns=\"http://www.w3.org/2000/svg\" onload=\"a()\"/>";
    private const string Harmless = "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"9\" height=\"9\"/>";

    [Fact]
    public async Task A_guide_with_a_page_or_a_program_among_its_pictures_is_neither_built_nor_checked_nor_served()
    {
        var guide = BuildBench.Open("one-article").Write("content/images/evil.html", Page).Write("content/images/evil.svg", Active);
        Assert.Equal(["GB1040", "GB1043"], (await guide.BuildAsync()).Select(diagnostic => diagnostic.Code.Id));
        Assert.False(Directory.Exists(Path.Combine(guide.Output, "site")));

        var check = await guide.RunAsync("check", "--content", "content");
        Assert.Equal(1, check.Code);
        Assert.Contains("content/images/evil.html(1,1): error GB1040", check.Err + check.Out, StringComparison.Ordinal);

        await using var served = await ServeBench.StartAsync(guide);
        Assert.Equal(HttpStatusCode.ServiceUnavailable, (await served.Get("images/evil.html")).Code);
        File.Delete(guide.PathOf("content/images/evil.html"));
        File.Delete(guide.PathOf("content/images/evil.svg"));
        await served.UntilAsync(state => state.Site is not null);
        Assert.Equal(HttpStatusCode.NotFound, (await served.Get("images/evil.html")).Code);
    }

    [Fact]
    public async Task A_site_that_was_built_stays_as_it_is_when_a_picture_becomes_a_page()
    {
        using var guide = BuildBench.Open("one-article").Write("content/images/a.svg", Harmless).Write("content/articles/a.md", "---\ntitle: A\nsummary: A.\n---\n![A](images/a.svg)\n");
        Assert.Empty(await guide.BuildAsync());
        var before = Files.Print(guide.Output);
        guide.Write("content/images/a.svg", Page);
        Assert.NotEmpty(await guide.BuildAsync());
        Assert.Equal(before, Files.Print(guide.Output));
    }

    [Fact]
    public async Task A_photograph_tells_nobody_anything_wherever_it_goes()
    {
        var guide = BuildBench.Open("one-article").Write("content/articles/a.md", "---\ntitle: A\nsummary: A.\n---\n![A](images/photo.jpg)\n");
        Directory.CreateDirectory(guide.PathOf("content/images"));
        await File.WriteAllBytesAsync(guide.PathOf("content/images/photo.jpg"), Secrets.In("photo.jpg", 6), TestContext.Current.CancellationToken);
        var expected = PictureCleaningTests.Clean(Secrets.In("photo.jpg", 6)).Bytes.ToArray();
        Assert.Empty(await guide.BuildAsync());
        Assert.Equal(expected, await File.ReadAllBytesAsync(Path.Combine(guide.Output, "site/images/photo.jpg"), TestContext.Current.CancellationToken));
        Assert.Contains($"width=\"{Samples.Height}\" height=\"{Samples.Width}\"", guide.Page("articles/a.html"), StringComparison.Ordinal);

        var printed = new PrintFiles(Theme.Usual, guide.PathOf("content")).Find("images/photo.jpg");
        Assert.Equal(expected, printed?.Bytes.ToArray());
        Assert.Equal("image/jpeg", printed?.ContentType);

        await using var served = await ServeBench.StartAsync(guide);
        var response = (await served.Get("images/photo.jpg")).Response;
        Assert.Equal(expected, await response.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken));
    }

    [Fact]
    public void What_is_refused_is_not_printed_either()
    {
        using var guide = BuildBench.Open("one-article").Write("content/images/a.svg", Active).Write("content/images/b.png", Page).Write("content/images/c.SVG", Harmless);
        var files = new PrintFiles(Theme.Usual, guide.PathOf("content"));
        Assert.Null(files.Find("images/a.svg"));
        Assert.Null(files.Find("images/b.png"));
        Assert.Equal("image/svg+xml", files.Find("images/c.SVG")?.ContentType);
    }

    [Theory]
    [InlineData("\"><img src=x onerror=alert(1)>.svg")]
    [InlineData("q\"q.svg")]
    [InlineData("it's.svg")]
    [InlineData("IMG #3.svg")]
    [InlineData("100%.svg")]
    [InlineData("a?b.svg")]
    [InlineData("me&copy.svg")]
    [InlineData("zwei Wörter.svg")]
    public async Task A_picture_may_be_called_anything_and_its_name_stays_in_its_attribute(string name)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Names there have none of these.");
        var path = string.Concat(name.Select(letter => char.IsAsciiLetterOrDigit(letter) || letter is ' ' or '.' or > '\x7F' ? $"{letter}" : $"\\{letter}"));
        using var guide = BuildBench.Open("one-article").Write($"content/images/{name}", Harmless).Write("content/articles/a.md", $"---\ntitle: A\nsummary: A.\n---\n![A](<images/{path}>)\n");
        Assert.DoesNotContain(await guide.BuildAsync(), found => found.Code != Codes.ReservedName);
        Assert.True(File.Exists(Path.Combine(guide.Output, "site/images", name)));
        var image =
            Assert.Single(
            (await new HtmlParser().ParseDocumentAsync(guide.Page("articles/a.html"), TestContext.Current.CancellationToken)).QuerySelectorAll("main img"));
        Assert.Equal(["alt", "height", "loading", "src", "width"], image.Attributes.Select(attribute => attribute.Name).Order());
        Assert.Equal($"../images/{name}", Uri.UnescapeDataString(image.GetAttribute("src")!));
        Assert.Equal($"/images/{name}", Uri.UnescapeDataString(new Uri(new Uri("https://example.org/articles/a.html"), image.GetAttribute("src")).AbsolutePath));
    }

    [Fact]
    public async Task Served_pictures_are_read_once_and_again_only_when_they_change()
    {
        using var guide = BuildBench.Open("one-article").Write("content/images/a.svg", Harmless).Write("content/articles/a.md", "---\ntitle: A\nsummary: A.\n---\n![A](images/a.svg)\n");
        var cache = new BuildCache();
        Assert.Equal((4, 1), await ReadsOf(guide, cache));
        Assert.Equal((0, 0), await ReadsOf(guide, cache));
        guide.Write("content/images/a.svg", Harmless.Replace('9', '8'));
        Assert.Equal((1, 1), await ReadsOf(guide, cache));
    }

    private static async Task<(int Files, int Pictures)> ReadsOf(BuildBench guide, BuildCache cache)
    {
        var diagnostics = new DiagnosticBag();
        var run = new Run(diagnostics, Progress.For(TextWriter.Null, silent: true));
        Assert.NotNull(
            await Build.RunAsync(new() { Folders = new(guide.PathOf("content"), null) }, run, TestContext.Current.CancellationToken, cache));
        Assert.Empty(diagnostics.Sorted);
        return (cache.Files.Reads, cache.Pictures.Reads);
    }
}
