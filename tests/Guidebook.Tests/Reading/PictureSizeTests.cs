using System.Text;
using Guidebook.Model;

namespace Guidebook.Tests.Reading;

/// <summary>Pictures say how large they are, each kind in its own way.</summary>
public class PictureSizeTests
{
    private static readonly byte[] Png = [0x89, .. "PNG\r\n"u8, 0x1A, 0x0A, 0, 0, 0, 13, .. "IHDR"u8, 0, 0, 2, 128, 0, 0, 1, 104, 8, 6, 0, 0, 0, 0, 0, 0, 0];
    private static readonly byte[] Gif = [.. "GIF89a"u8, 0x80, 2, 0x68, 1, .. new byte[30]];
    private static readonly byte[] WebPLossy = [.. "RIFF"u8, 0, 0, 0, 0, .. "WEBPVP8 "u8, 0, 0, 0, 0, 0, 0, 0, 0x9D, 1, 0x2A, 0x80, 2, 0x68, 1];
    private static readonly byte[] WebPExtended = [.. "RIFF"u8, 0, 0, 0, 0, .. "WEBPVP8X"u8, 10, 0, 0, 0, 0, 0, 0, 0, 0x7F, 2, 0, 0x67, 1, 0];

    /// <summary>Width and height less one, 14 bits each, the lowest first: 639 | 359 &lt;&lt; 14.</summary>
    private static readonly byte[] WebPLossless = [.. "RIFF"u8, 0, 0, 0, 0, .. "WEBPVP8L"u8, 0, 0, 0, 0, 0x2F, 0x7F, 0xC2, 0x59, 0, 0, 0, 0, 0, 0];

    [Fact]
    public void Pixels_are_read_from_the_first_bytes()
    {
        foreach (var bytes in new[] { Png, Gif, WebPLossy, WebPExtended, WebPLossless, Jpeg([]) })
            Assert.Equal(new PictureSize(640, 360), SizeOf("a.dat", bytes));
    }

    [Theory]
    [InlineData(1, 640, 360)]
    [InlineData(3, 640, 360)]
    [InlineData(6, 360, 640)]
    [InlineData(8, 360, 640)]
    public void A_photograph_taken_upright_is_as_wide_as_it_is_shown(int orientation, int width, int height)
    {
        byte[] low = [.. "Exif\0\0II"u8, 0x2A, 0, 8, 0, 0, 0, 1, 0, 0x12, 1, 3, 0, 1, 0, 0, 0, (byte)orientation, 0, 0, 0];
        byte[] high = [.. "Exif\0\0MM"u8, 0, 0x2A, 0, 0, 0, 8, 0, 1, 1, 0x12, 0, 3, 0, 0, 0, 1, 0, (byte)orientation, 0, 0];
        Assert.Equal(new PictureSize(width, height), SizeOf("a.jpg", Jpeg(low)));
        Assert.Equal(new PictureSize(width, height), SizeOf("a.jpg", Jpeg(high)));
    }

    [Theory]
    [InlineData("<svg xmlns='http://www.w3.org/2000/svg' width='640' height='360px'/>", 640, 360)]
    [InlineData("<?xml version='1.0'?><!-- drawn by hand --><svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 640.4 359.6'/>", 640, 360)]
    [InlineData("<svg xmlns='http://www.w3.org/2000/svg' viewBox='-10,-10,640,360' width='100%' height='100%'/>", 640, 360)]
    public void A_drawing_says_its_size_or_has_a_view_box(string svg, int width, int height) =>
        Assert.Equal(new PictureSize(width, height), SizeOf("a.svg", Encoding.UTF8.GetBytes(svg)));

    [Theory]
    [InlineData("a.svg", "<svg xmlns='http://www.w3.org/2000/svg' width='10cm' height='5cm'/>")]
    [InlineData("a.svg", "<svg width='0' height='-5'/>")]
    [InlineData("a.svg", "<svg viewBox='0 0 a b'/>")]
    [InlineData("a.svg", "<html/>")]
    [InlineData("a.svg", "no drawing")]
    [InlineData("a.svg", "<!DOCTYPE svg [<!ENTITY a \"&a;\">]><svg width='&a;' height='1'/>")]
    [InlineData("a.png", "")]
    [InlineData("a.png", "no picture")]
    public void A_file_that_says_no_size_has_none(string name, string text) => Assert.Null(SizeOf(name, Encoding.UTF8.GetBytes(text)));

    [Fact]
    public void A_picture_cut_short_anywhere_has_a_size_or_none_and_never_stops_the_build()
    {
        foreach (var whole in new[] { Png, Gif, WebPLossy, WebPExtended, WebPLossless, Jpeg([.. "Exif\0\0MM"u8, 0, 0x2A, 0, 0, 0, 8, 0, 9]) })
            for (var length = 0; length < whole.Length; length++)
                Assert.Contains(SizeOf("a.jpg", whole[..length]), new PictureSize?[] { null, new(640, 360) });
    }

    /// <summary>A JPEG's beginning: a segment with the text given, padding, then the frame header.</summary>
    private static byte[] Jpeg(byte[] exif) =>
        [0xFF, 0xD8, 0xFF, 0xE1, 0, (byte)(exif.Length + 2), .. exif, 0xFF, 0xFF, 0xC2, 0, 11, 8, 1, 0x68, 2, 0x80, 1, 1, 0x11, 0, .. new byte[20]];

    private static PictureSize? SizeOf(string name, byte[] bytes)
    {
        using var guide = GuideFolder.Sound().Write($"content/images/{name}", bytes);
        return guide.ReadSound().PictureSizes.TryGetValue(new($"images/{name}"), out var size) ? size : null;
    }
}
