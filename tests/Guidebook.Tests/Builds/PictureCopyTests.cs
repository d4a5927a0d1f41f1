using System.Globalization;
using System.Net;
using System.Text.Json;
using AngleSharp.Html.Parser;
using Guidebook.Generator.Diagnostics;
using Guidebook.Tests.Reading.Pictures;
using Guidebook.Tests.Serving;
using SkiaSharp;

namespace Guidebook.Tests.Builds;

/// <summary>Photographs on the website have smaller copies, whatever their names are.</summary>
public sealed class PictureCopyTests
{
    private static readonly byte[] Photo = MadePhoto.Draw(SKEncodedImageFormat.Jpeg, 1400, 900);

    [Fact]
    public async Task A_page_offers_the_copies_beside_the_picture()
    {
        using var guide = WithPhoto("lake.jpg");
        Assert.Empty(await guide.BuildAsync());
        Assert.Contains(
            "<picture><source type=\"image/webp\" srcset=\"../images/w480/lake.jpg.webp 480w, ../images/w800/lake.jpg.webp 800w, ../images/w1280/lake.jpg.webp 1280w\" "
            + "sizes=\"(min-width: 44rem) 40rem, 100vw\"><img src=\"../images/lake.jpg\" alt=\"A\" width=\"1400\" height=\"900\" loading=\"lazy\"></picture>",
            guide.Page("articles/a.html"), StringComparison.Ordinal);
        Assert.DoesNotContain("images/lake.jpg\"", guide.Page("offline-files.js"), StringComparison.Ordinal);
        Assert.Contains("images/w800/lake.jpg.webp", guide.Page("offline-files.js"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_unchanged_picture_is_not_resized_again_and_a_build_of_one_worker_gives_the_same_bytes()
    {
        using var guide = WithPhoto("lake.jpg");
        Assert.Empty(await guide.BuildAsync());
        var kept = Directory.GetFiles(Path.Combine(guide.Output, "kept", "pictures"));
        var before = kept.Select(File.GetLastWriteTimeUtc).ToList();
        var site = Files.Print(Path.Combine(guide.Output, "site"));
        Assert.Empty(await guide.BuildAsync());
        Assert.Equal(before, kept.Select(File.GetLastWriteTimeUtc));
        Assert.Empty(await guide.BuildAsync("other", options => options with { Jobs = 1 }));
        Assert.Equal(site, Files.Print(Path.Combine(guide.Output, "site")));
        Assert.Equal(site, Files.Print(guide.PathOf("other/site")));
    }

    [Theory]
    [InlineData("IMG #3.jpg")]
    [InlineData("a, b 480w, c.jpg")]
    [InlineData("100%.jpg")]
    [InlineData("q\"q.jpg")]
    [InlineData("a?b&copy.jpg")]
    [InlineData("東京 の 湖.jpg")]
    [InlineData("😀.jpg")]
    [InlineData("שָׁלוֹם.jpg")]
    public async Task Copies_are_found_whatever_the_picture_is_called(string name)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Names there have none of these.");
        using var guide = WithPhoto(name);
        Assert.DoesNotContain(await guide.BuildAsync(), found => found.Code != Codes.ReservedName);
        using var page = await new HtmlParser().ParseDocumentAsync(guide.Page("articles/a.html"), TestContext.Current.CancellationToken);
        var set = page.QuerySelector("main source")!.GetAttribute("srcset")!.Split(", ");
        Assert.Equal(["480w", "800w", "1280w"], set.Select(candidate => candidate.Split(' ')[1]));
        foreach (var url in set.Select(candidate => candidate.Split(' ')[0]).Append(page.QuerySelector("main img")!.GetAttribute("src")!))
            Assert.True(File.Exists(Path.Combine(guide.Output, "site", Uri.UnescapeDataString(url["../".Length..]))), url);
    }

    [Theory]
    [InlineData("caf\u00e9.jpg", "cafe\u0301.jpg")]
    [InlineData("cafe\u0301.jpg", "caf\u00e9.jpg")]
    [InlineData("e\u0301/\u1112\u1161\u11ab.jpg", "\u00e9/\ud55c.jpg")]
    public async Task An_accent_may_be_stored_in_either_way(string file, string written)
    {
        var guide = WithPhoto(file, written);
        Assert.Empty(await guide.BuildAsync());
        Assert.Contains("w480/", guide.Page("articles/a.html"), StringComparison.Ordinal);
        Assert.Empty(await guide.BuildAsync(change: options => options with { Output = null }));
        await using var served = await ServeBench.StartAsync(guide);
        var address = written.Contains('/', StringComparison.Ordinal) ? "images/%C3%A9/%ED%95%9C.jpg" : "images/caf%C3%A9.jpg";
        Assert.Equal(HttpStatusCode.OK, (await served.Get(address)).Code);
    }

    [Fact]
    public async Task Two_names_that_look_the_same_are_a_finding()
    {
        using var guide = WithPhoto("caf\u00e9.jpg");
        Assert.SkipWhen(File.Exists(guide.PathOf("content/images/cafe\u0301.jpg")), "This disk takes them for one.");
        await File.WriteAllBytesAsync(guide.PathOf("content/images/cafe\u0301.jpg"), Photo, TestContext.Current.CancellationToken);
        var found = Assert.Single(await guide.BuildAsync());
        Assert.Equal("GB1007", found.Code.Id);
    }

    [Fact]
    public async Task Thousands_of_unused_pictures_are_one_finding()
    {
        using var guide = BuildBench.Open("one-article");
        for (var i = 0; i < 15_000; i++) guide.Write($"content/images/{i.ToString("D5", CultureInfo.InvariantCulture)}.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"/>");
        var found = Assert.Single(await guide.BuildAsync(change: options => options with { Output = null }));
        Assert.Equal("content/images/00000.svg(1,1): warning GB2009: No text shows this picture, nor 14,999 others in 'images'. Show them, or take the files away.", found.ToString());
    }

    [Fact]
    public async Task Serving_makes_the_same_copies()
    {
        var guide = WithPhoto("lake.jpg");
        Assert.Empty(await guide.BuildAsync());
        await using var served = await ServeBench.StartAsync(guide);
        var response = (await served.Get("images/w800/lake.jpg.webp")).Response;
        Assert.Equal(
            await File.ReadAllBytesAsync(Path.Combine(guide.Output, "site/images/w800/lake.jpg.webp"), TestContext.Current.CancellationToken),
            await response.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken));
        Assert.Equal("image/webp", response.Content.Headers.ContentType?.MediaType);
    }

    [Fact]
    public async Task ExifTool_finds_no_person_place_or_device_in_any_copy()
    {
        using var guide = WithPhoto("lake.jpg", bytes: Secrets.WithSegments(Photo, Secrets.Segment(0xFE, [.. "Secret"u8])));
        Assert.Empty(await guide.BuildAsync());
        using var found = JsonDocument.Parse(Tools.RunExifTool("-q", "-r", "-json", "-G0", "-a", "-u", Path.Combine(guide.Output, "site/images")));
        Assert.Equal(4, found.RootElement.GetArrayLength());
        foreach (var file in found.RootElement.EnumerateArray())
            Assert.Empty(file.EnumerateObject().Select(tag => tag.Name.Split(':')[0]).Except(["SourceFile", "ExifTool", "File", "Composite", "JFIF", "RIFF"]));
    }

    private static BuildBench WithPhoto(string name, string? written = null, byte[]? bytes = null)
    {
        var path = string.Concat((written ?? name).Select(letter => IsPlain(letter) ? $"{letter}" : $"\\{letter}"));
        var guide = BuildBench.Open("one-article").Write("content/articles/a.md", $"---\ntitle: A\nsummary: A.\n---\n![A](<images/{path}>)\n");
        Directory.CreateDirectory(Path.GetDirectoryName(guide.PathOf($"content/images/{name}"))!);
        File.WriteAllBytes(guide.PathOf($"content/images/{name}"), bytes ?? Photo);
        return guide;
    }

    /// <summary>Whether Markdown takes a letter as it is.</summary>
    private static bool IsPlain(char letter) => letter is ' ' or '.' or '/' or > '\x7F' || char.IsAsciiLetterOrDigit(letter);
}
