using System.Text;

namespace Guidebook.Tests.Reading.Pictures;

/// <summary>Pictures that take long to load are told with their published size.</summary>
public sealed class HeavyPictureTests
{
    [Fact]
    public void A_photograph_of_a_megabyte_is_a_warning() => Assert.Equal(
        "content/images/a.png(1,1): warning GB1046: This picture is published with 1.2 MB, which takes long to load and to print. Save it smaller: 2,400 pixels across, as JPEG of medium quality, have about 0.5 MB.",
        Found("a.png", Grainy(1_200_000)));

    [Fact]
    public void So_is_a_drawing() => Assert.Equal(
        "content/images/a.svg(1,1): warning GB1046: This picture is published with 1.2 MB, which takes long to load. Simplify the drawing, or save it as PNG.",
        Found("a.svg", Encoding.UTF8.GetBytes($"<svg xmlns=\"http://www.w3.org/2000/svg\">{string.Concat(Enumerable.Repeat("<path d=\"M0 0\" />", 70_000))}</svg>")));

    [Fact]
    public void A_little_less_is_not() => Assert.Equal("", Found("a.png", Grainy(990_000)));

    [Fact]
    public void What_counts_is_the_picture_without_what_is_taken_out() =>
        Assert.Equal("", Found("a.jpg", [.. Samples.Read("photo.jpg"), .. new byte[3_000_000]]));

    /// <summary>A PNG of nearly this number of bytes, whose pixels cannot be compressed.</summary>
    private static byte[] Grainy(int length)
    {
        var (pixels, state) = (new byte[length / 1000 * 1000], 1u);
        for (var i = 0; i < pixels.Length; i++)
        {
            state = (state * 1664525) + 1013904223;
            pixels[i] = i % 1000 == 0 ? (byte)0 : (byte)(state >> 24);
        }

        return DrawnPng.Bare(999, pixels.Length / 1000, 8, 0, pixels);
    }

    private static string Found(string name, byte[] bytes)
    {
        using var guide = GuideFolder.Sound().Write($"content/images/{name}", bytes);
        return string.Join('\n', guide.Read().Found);
    }
}
