using System.Text;
using Guidebook.Model;

namespace Guidebook.Tests.Reading.Pictures;

/// <summary>The sizes of pictures in every format.</summary>
public sealed class PictureSizeTests
{
    public static TheoryData<string> Pixels => [.. Samples.Names.Where(name => name is not ("turned.avif" or "tiles.avif"))];

    [Theory]
    [MemberData(nameof(Pixels))]
    public void Pictures_of_pixels_say_it_in_their_headers(string name) =>
    Assert.Equal(new PictureSize(Samples.Width, Samples.Height), SizeOf(name, Samples.Read(name)));

    [Fact]
    public void A_picture_put_together_of_tiles_is_as_large_as_the_whole() =>
        Assert.Equal(new PictureSize(128, 64), SizeOf("tiles.avif", Samples.Read("tiles.avif")));

    [Theory]
    [InlineData("<svg xmlns='http://www.w3.org/2000/svg' width='640' height='360px'/>", 640, 360)]
    [InlineData("<?xml version='1.0'?><!-- drawn by hand --><svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 640.4 359.6'/>", 640, 360)]
    [InlineData("<svg xmlns='http://www.w3.org/2000/svg' viewBox='-10,-10,640,360' width='100%' height='100%'/>", 640, 360)]
    public void A_drawing_says_its_size_or_has_a_view_box(string svg, int width, int height) =>
        Assert.Equal(new PictureSize(width, height), SizeOf("a.svg", Encoding.UTF8.GetBytes(svg)));

    [Theory]
    [InlineData("width='10cm' height='5cm'")]
    [InlineData("width='0' height='-5'")]
    [InlineData("viewBox='0 0 a b'")]
    [InlineData("")]
    public void A_drawing_that_says_no_size_has_none(string attributes) =>
        Assert.Null(SizeOf("a.svg", Encoding.UTF8.GetBytes($"<svg xmlns='http://www.w3.org/2000/svg' {attributes}/>")));

    private static PictureSize? SizeOf(string name, byte[] bytes)
    {
        using var guide = GuideFolder.Sound().Write($"content/images/{name}", bytes);
        return guide.ReadSound().PictureSizes.TryGetValue(new($"images/{name}"), out var size) ? size : null;
    }
}
