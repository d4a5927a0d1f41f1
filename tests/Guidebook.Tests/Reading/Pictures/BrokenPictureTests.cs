using System.Buffers.Binary;
using System.Collections.Immutable;
using Guidebook.Generator.Diagnostics;
using Guidebook.Generator.Reading.Pictures;
using Guidebook.Tests.Builds;
using SkiaSharp;

namespace Guidebook.Tests.Reading.Pictures;

/// <summary>
/// Every broken or unusual picture is either a finding, by the check as by the build, or published so that browsers can show it.
/// </summary>
public sealed class BrokenPictureTests
{
    private static readonly byte[] Jpeg = MadePhoto.Draw(SKEncodedImageFormat.Jpeg, 640, 480);
    private static readonly byte[] Png = MadePhoto.Draw(SKEncodedImageFormat.Png, 640, 480);
    private static readonly byte[] WebP = MadePhoto.Draw(SKEncodedImageFormat.Webp, 640, 480);

    /// <summary>The pictures by file name, with the codes of their findings; none for those that are published.</summary>
    private static ImmutableArray<(string Name, byte[] Bytes, string Code)> All { get; } =
    [
        ("empty.png", [], "GB1040"), ("empty.jpg", [], "GB1040"), ("empty.svg", [], "GB1040"), ("zeros.jpg", new byte[500], "GB1040"),
        ("text.png", [.. "not a picture"u8], "GB1040"), ("page.jpg", [.. "<!doctype html><p>404"u8], "GB1040"),
        ("scan.tif", [.. "II*\0\x08\0\0\0"u8], "GB1040"), ("scan.jpg", [.. "MM\0*\0\0\0\x08"u8], "GB1040"),
        ("phone.heic", [0, 0, 0, 24, .. "ftypheic\0\0\0\0mif1heic"u8], "GB1040"), ("phone.jpg", [0, 0, 0, 24, .. "ftypheix\0\0\0\0"u8], "GB1040"),
        ("film.jpg", [0, 0, 0, 24, .. "ftypisom\0\0\0\0"u8], "GB1040"), ("paint.bmp", [.. "BM"u8, 9, 0, 0, 0, 0, 0, 0, 0, 1], "GB1040"),
        ("layers.psd", [.. "8BPS\0\x01"u8], "GB1040"), ("page.pdf", [.. "%PDF-1.7"u8], "GB1040"), ("icon.ico", [0, 0, 1, 0, 1, 0], "GB1040"),
        ("lied.png", Jpeg, "GB1041"), ("lied.jpg", Png, "GB1041"), ("lied.gif", WebP, "GB1041"), ("lied.jpeg", Samples.Read("plain.gif"), "GB1041"),
        ("noname", Jpeg, "GB1041"), ("lied.webp", Samples.Read("plain.avif"), "GB1041"),
        ("first-half.jpg", Jpeg[..(Jpeg.Length / 2)], "GB1042"), ("first-half.png", Png[..(Png.Length / 2)], "GB1042"),
        ("first-half.webp", WebP[..(WebP.Length / 2)], "GB1042"), ("header-only.jpg", Jpeg[..20], "GB1042"), ("header-only.png", Png[..40], "GB1042"),
        ("end-missing.gif", Samples.Read("plain.gif")[..^9], "GB1042"), ("end-missing.avif", Samples.Read("plain.avif")[..^9], "GB1042"),
        ("no-pixels.png", DrawnPng.Bare(640, 480, 8, 2, []), "GB1042"), ("few-pixels.png", DrawnPng.Bare(640, 480, 8, 2, new byte[999]), "GB1042"),
        ("flipped.png", Flipped(Png, Png.Length / 2), "GB1042"), ("wrong-check.png", Flipped(Png, Png.Length - 14), "GB1042"),
        ("wrong-depth.png", DrawnPng.Bare(8, 8, 7, 2, new byte[200]), "GB1042"), ("wrong-colours.png", DrawnPng.Bare(8, 8, 8, 5, new byte[200]), "GB1042"),
        ("no-palette.png", DrawnPng.Bare(8, 8, 8, 3, new byte[72]), "GB1042"), ("cut-inside.webp", CutInside(WebP), "GB1042"),
        ("no-tables.jpg", WithoutTables(Jpeg), "GB1042"), ("hole.jpg", Holed(Jpeg), "GB1042"),
        ("torn.svg", [.. "<svg xmlns='http://www.w3.org/2000/svg'><g>"u8], "GB1042"), ("no-namespace.svg", [.. "<svg viewBox='0 0 9 9'/>"u8], "GB1042"),
        ("declaration.svg", [.. "<?xml version=\"1.0\u202E\"?><svg/>"u8], "GB1040"),
        ("wide.png", DrawnPng.Bare(30_000, 30_000, 8, 2, new byte[99]), "GB1045"), ("bomb.png", DrawnPng.Bare(60_000, 60_000, 1, 0, new byte[99]), "GB1045"),
        ("bomb.gif", [.. "GIF89a"u8, 255, 255, 255, 255, 0, 0, 0, 0x2C, 0, 0, 0, 0, 1, 0, 1, 0, 0, 2, 2, 0x44, 1, 0, 0x3B], "GB1045"),
        ("good.jpg", Jpeg, ""), ("good.png", Png, ""), ("good.webp", WebP, ""), ("capitals.JPG", Jpeg, ""), ("long-ending.jpeg", Jpeg, ""),
        ("moving.gif", Samples.Read("moving.gif"), ""), ("moving.webp", Samples.Read("moving.webp"), ""), ("moving.png", Samples.Read("moving.png"), ""),
        ("progressive.jpg", Samples.Read("progressive.jpg"), ""), ("tiles.avif", Samples.Read("tiles.avif"), ""),
        ("trailing.jpg", [.. Jpeg, .. new byte[5000]], ""), ("deep.png", DrawnPng.Bare(8, 8, 16, 2, new byte[8 * 49]), ""),
        ("gray.png", DrawnPng.Bare(8, 8, 1, 0, new byte[16]), ""), ("one-pixel.png", DrawnPng.Bare(1, 1, 8, 2, new byte[4]), ""),
        ("narrow.png", DrawnPng.Bare(1, 3000, 8, 0, new byte[6000]), ""),
    ];

    public static TheoryData<string> Names => [.. All.Select(picture => picture.Name)];

    [Fact]
    public void There_are_more_than_forty_broken_ones() => Assert.True(All.Count(picture => picture.Code.Length > 0) >= 40);

    [Theory]
    [MemberData(nameof(Names))]
    public void A_broken_picture_is_a_finding_and_an_unusual_one_is_published(string name)
    {
        var (_, bytes, code) = All.Single(picture => picture.Name == name);
        var diagnostics = new DiagnosticBag();
        var picture = PictureReader.ReadWhole(new("a", $"content/images/{name}", default) { Bytes = bytes }, diagnostics);
        Assert.Equal(code, string.Join(' ', diagnostics.Sorted.Select(found => found.Code.Id)));
        Assert.Equal(code.Length == 0, picture is not null);
        if (picture is null || !picture.Format.IsDecoded) return;
        using var shown = SKBitmap.Decode(picture.Bytes.ToArray());
        Assert.Equal((picture.Size!.Value.Width, picture.Size.Value.Height), (shown.Width, shown.Height));
    }

    [Fact]
    public async Task The_check_and_the_build_tell_all_of_them_at_the_lines_that_show_them()
    {
        using var guide = BuildBench.Open("one-article");
        var broken = All.Where(picture => picture.Code.Length > 0).ToList();
        Directory.CreateDirectory(guide.PathOf("content/images"));
        foreach (var (name, bytes, _) in broken)
            await File.WriteAllBytesAsync(guide.PathOf($"content/images/{name}"), bytes, TestContext.Current.CancellationToken);
        guide.Write("content/articles/a.md", $"---\ntitle: A\nsummary: A.\n---\n{string.Concat(broken.Select(picture => $"![A](images/{picture.Name})\n\n"))}");

        var told = await guide.BuildAsync();
        // Pixels are decoded only when everything else is right.
        Assert.All(told, found => Assert.Equal("content/articles/a.md", found.Span!.Value.File));
        var decoded = broken.Select(picture => picture.Name)
            .Where(name => !told.Any(found => found.Message.Contains($"'images/{name}'", StringComparison.Ordinal))).ToList();
        Assert.NotEmpty(decoded);
        foreach (var name in decoded) await AssertTold(guide, name);
    }

    /// <summary>Builds and checks a guide with one broken picture.</summary>
    private static async Task AssertTold(BuildBench guide, string name)
    {
        guide.Write("content/articles/a.md", $"---\ntitle: A\nsummary: A.\n---\n![A](images/{name})\n");
        foreach (var file in Directory.GetFiles(guide.PathOf("content/images")))
            if (Path.GetFileName(file) != name) File.Move(file, guide.PathOf($"{Path.GetFileName(file)}.aside"));
        var built = Assert.Single(await guide.BuildAsync());
        var check = Assert.Single(await guide.BuildAsync(change: options => options with { Output = null }));
        Assert.Equal(("GB1042", "content/articles/a.md(5,6)"), (built.Code.Id, built.Span!.Value.ToString()));
        Assert.StartsWith($"'images/{name}' cannot be shown. ", built.Message, StringComparison.Ordinal);
        Assert.Equal(built, check);
        foreach (var file in Directory.GetFiles(guide.Home, "*.aside"))
            File.Move(file, guide.PathOf($"content/images/{Path.GetFileNameWithoutExtension(file)}"));
    }

    private static byte[] Flipped(byte[] bytes, int at)
    {
        byte[] flipped = [.. bytes];
        flipped[at] ^= 0x55;
        return flipped;
    }

    /// <summary>A WebP with half of its pixels, and lengths that say so.</summary>
    private static byte[] CutInside(byte[] bytes) => Secrets.Riff(Secrets.Chunk("VP8 ", bytes[20..(bytes.Length / 2)]));

    /// <summary>A JPEG whose segments with the tables for its pixels are missing.</summary>
    private static byte[] WithoutTables(byte[] bytes)
    {
        var rest = new List<byte>(bytes[..2]);
        for (var at = 2; at < bytes.Length;)
        {
            var length = bytes[at + 1] == 0xDA ? bytes.Length - at : 2 + BinaryPrimitives.ReadUInt16BigEndian(bytes.AsSpan(at + 2));
            if (bytes[at + 1] is not (0xC4 or 0xDB)) rest.AddRange(bytes[at..(at + length)]);
            at += length;
        }

        return [.. rest];
    }

    /// <summary>A JPEG without the second half of its pixels, but with its end.</summary>
    private static byte[] Holed(byte[] bytes) => [.. bytes[..(bytes.Length / 2)], 0xFF, 0xD9];
}
