using System.Collections.Immutable;
using Guidebook.Generator.Diagnostics;
using Guidebook.Generator.Reading.Files;
using Guidebook.Generator.Reading.Pictures;
using Guidebook.Generator.Reading.Pictures.Formats;
using Guidebook.Generator.Reading.Pictures.Pixels;
using Guidebook.Generator.Reading.Pictures.Raster;
using Guidebook.Model;
using SkiaSharp;

namespace Guidebook.Tests.Reading.Pictures;

/// <summary>Smaller copies are upright, of known sizes, and the same bytes everywhere.</summary>
public sealed class PictureResizerTests
{
    private static readonly SitePath Photo = new("images/photo.jpg");

    [Theory]
    [InlineData(SKEncodedImageFormat.Jpeg, "jpg")]
    [InlineData(SKEncodedImageFormat.Png, "png")]
    [InlineData(SKEncodedImageFormat.Webp, "webp")]
    public void A_photograph_has_copies_of_three_widths(SKEncodedImageFormat format, string ending)
    {
        var photo = Read(MadePhoto.Draw(format, 1500, 1000), ending);
        var copies = PictureCopy.ListOf(new($"images/a.{ending}"), photo.Size!.Value);
        Assert.Equal([$"images/w480/a.{ending}.webp", $"images/w800/a.{ending}.webp", $"images/w1280/a.{ending}.webp"], copies.Select(copy => copy.Path.Value));
        Assert.Equal([new(480, 320), new(800, 533), new(1280, 853)], Sizes(photo, copies));
    }

    [Theory]
    [InlineData(300, "")]
    [InlineData(480, "")]
    [InlineData(481, "480 481")]
    [InlineData(800, "480 800")]
    [InlineData(1000, "480 800 1000")]
    public void No_copy_is_wider_than_the_picture(int width, string widths)
    {
        var photo = Read(MadePhoto.Draw(SKEncodedImageFormat.Png, width, 500), "png");
        var copies = PictureCopy.ListOf(Photo, photo.Size!.Value);
        Assert.Equal(widths, string.Join(' ', copies.Select(copy => copy.Width)));
        if (!copies.IsEmpty) Assert.Equal(copies.Select(copy => copy.Width), Sizes(photo, copies).Select(size => size.Width));
    }

    [Fact]
    public void A_picture_of_few_bytes_or_that_moves_or_that_is_drawn_has_no_copies()
    {
        Assert.False(Read(MadePhoto.Draw(SKEncodedImageFormat.Jpeg, 600, 100, grain: 0), "jpg").Size!.Value.HasCopies);
        foreach (var name in Samples.Names)
            Assert.False(Read(Samples.Read(name), Path.GetExtension(name)[1..]).Size!.Value.HasCopies);
    }

    [Fact]
    public void A_picture_that_is_too_tall_for_a_WebP_has_no_copies() =>
        Assert.False(Read(MadePhoto.Draw(SKEncodedImageFormat.Png, 500, 17_000), "png").Size!.Value.HasCopies);

    [Theory]
    [InlineData(1, "red green blue none", 750, 500)]
    [InlineData(2, "green red none blue", 750, 500)]
    [InlineData(3, "none blue green red", 750, 500)]
    [InlineData(4, "blue none red green", 750, 500)]
    [InlineData(5, "red blue green none", 500, 750)]
    [InlineData(6, "blue red none green", 500, 750)]
    [InlineData(7, "none green blue red", 500, 750)]
    [InlineData(8, "green none red blue", 500, 750)]
    public void Copies_are_turned_as_the_camera_was_held(int orientation, string corners, int width, int height)
    {
        byte[] exif = [.. "Exif\0\0"u8, .. ExifOrientation.Block(orientation) ?? []];
        var plain = MadePhoto.Draw(SKEncodedImageFormat.Jpeg, 750, 500);
        var photo = Read(orientation == 1 ? plain : Secrets.WithSegments(plain, Secrets.Segment(0xE1, exif)), "jpg");
        Assert.Equal((width, height), (photo.Size!.Value.Width, photo.Size.Value.Height));
        var copies = PictureCopy.ListOf(Photo, photo.Size.Value);
        var made = PictureResizer.Resize(photo, copies)!.Value;
        Assert.All(made, copy => Assert.Equal(corners, string.Join(' ', MadePhoto.Corners(copy.ToArray()))));
        Assert.Equal(copies.Select(copy => copy.Width), Sizes(photo, copies).Select(size => size.Width));
        Assert.Equal((double)height / width, (double)Sizes(photo, copies)[0].Height / Sizes(photo, copies)[0].Width, 0.01);
    }

    [Fact]
    public async Task Copies_are_the_same_bytes_however_many_are_made_at_once()
    {
        var photo = Read(MadePhoto.Draw(SKEncodedImageFormat.Jpeg, 900, 600), "jpg");
        var copies = PictureCopy.ListOf(Photo, photo.Size!.Value);
        var first = Make();
        var others = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Task.Run(Make)));
        Assert.All(others, other => Assert.Equal(first, other));

        string Make() => string.Join(' ', PictureResizer.Resize(photo, copies)!.Value.Select(copy => Convert.ToHexString(copy.Span)));
    }

    [Fact]
    public void A_copy_holds_pixels_and_nothing_else()
    {
        var photo = Read(Secrets.WithSegments(MadePhoto.Draw(SKEncodedImageFormat.Jpeg, 1500, 1000), Secrets.Segment(0xFE, [.. "Secret"u8])), "jpg");
        foreach (var copy in PictureResizer.Resize(photo, PictureCopy.ListOf(Photo, photo.Size!.Value))!.Value)
            Assert.Equal("VP8 "u8.ToArray(), copy.Span[12..16].ToArray());
    }

    [Fact]
    public void What_can_be_seen_through_stays_so_and_its_edges_get_no_shade()
    {
        var pixels = new PixelGrid(4, 1, [255, 0, 0, 255, 0, 255, 0, 0, 255, 0, 0, 255, 0, 255, 0, 0]);
        Assert.Equal([255, 0, 0, 128, 255, 0, 0, 128], PixelReducer.Reduce(pixels, 2, 1, isOpaque: false).Bytes);
    }

    [Fact]
    public void A_smaller_pixel_is_the_mean_of_its_area()
    {
        byte[] Grays(params byte[] grays) => [.. grays.SelectMany(gray => new byte[] { gray, gray, gray, 255 })];
        Assert.Equal(Grays(50), PixelReducer.Reduce(new(2, 2, Grays(0, 100, 100, 0)), 1, 1, isOpaque: true).Bytes);
        Assert.Equal(Grays(20, 80), PixelReducer.Reduce(new(3, 1, Grays(0, 60, 90)), 2, 1, isOpaque: true).Bytes);
        Assert.Equal(Grays(255, 255), PixelReducer.Reduce(new(1, 5, Grays(255, 255, 255, 255, 255)), 1, 2, isOpaque: true).Bytes);
    }

    /// <summary>Reads a picture as a file of a guide, which must be valid.</summary>
    internal static CleanPicture Read(byte[] bytes, string ending)
    {
        var diagnostics = new DiagnosticBag();
        var picture = PictureReader.ReadWhole(new("a", $"content/images/a.{ending}", default) { Bytes = bytes }, diagnostics);
        Assert.DoesNotContain(diagnostics.Sorted, found => found.Code.Severity is Severity.Error);
        return Assert.IsType<CleanPicture>(picture);
    }

    private static ImmutableArray<PictureSize> Sizes(CleanPicture photo, ImmutableArray<PictureCopy> copies) =>
        [.. PictureResizer.Resize(photo, copies)!.Value.Select(copy => new WebPFormat().Strip(copy.ToArray())!.Size!.Value)];
}
