using System.Security.Cryptography;
using Guidebook.Generator.Editions.Share;
using Guidebook.Themes.Kit;

namespace Guidebook.Tests.Editions.Share;

/// <summary>The pictures that messengers show with a link.</summary>
public sealed class SharePictureTests
{
    private static readonly ThemeLook Look = new("#fbf7f0", "#1d1a17", "#2b2622", "#9c3f22", "#8a7f72") { HasThreads = true };

    [Fact]
    public void A_strand_and_a_kind_have_a_picture_of_their_own_and_draw_the_same_again()
    {
        SharePicture[] pictures =
        [
            new("strand-a", null, 0, 3), new("strand-b", null, 1, 3), new("article", null, -1, 0), new("plan", null, -1, 0),
            new("deck", null, -1, 0), new("worksheet", null, -1, 0), new("self-check", null, -1, 0), new("practice", null, -1, 0),
            new(ShareSet.GuideName, null, -1, 3), new(ShareSet.NeutralName, null, -1, 0),
        ];
        var drawn = pictures.Select(picture => Convert.ToHexString(SHA256.HashData(picture.Draw(Look)))).ToList();
        Assert.Distinct(drawn);
        Assert.Distinct(pictures.Select(picture => picture.KeyIn(Look)));
        Assert.Equal(drawn[0], Convert.ToHexString(SHA256.HashData(pictures[0].Draw(Look))));
        Assert.NotEqual(pictures[0].KeyIn(Look), pictures[0].KeyIn(Look with { HasThreads = false }));
    }

    [Theory]
    [InlineData("M8,8C20,0 40,60 60,10L80,8H90V20Z", true)]
    [InlineData("m8,8l10,10", false)]
    [InlineData("M8,8A4,4 0 1 0 9,9", false)]
    [InlineData("M8", false)]
    [InlineData("L8,8", false)]
    public void A_strand_s_drawing_stands_on_its_picture_if_it_is_made_of_plain_lines(string path, bool stands)
    {
        var plain = new SharePicture("strand-a", null, 0, 3);
        var drawn = plain with { Drawing = $"<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 160 80'><path d='{path}'/></svg>" };
        Assert.Equal(stands, !drawn.Draw(Look).AsSpan().SequenceEqual(plain.Draw(Look)));
        Assert.NotEqual(plain.KeyIn(Look), drawn.KeyIn(Look));
    }

    [Fact]
    public void Shapes_cover_the_pixels_in_which_they_lie()
    {
        var canvas = new Canvas(20, 10);
        canvas.Fill("#ffffff");
        canvas.Card((2, 2, 6, 6), 1, "#000000");
        canvas.Disc((15, 5), 3, "#ff0000");
        canvas.Stroke([(0, 9), (20, 9)], 1, "#0000ff");
        Assert.Equal([255, 255, 255], At(canvas, 10, 5));
        Assert.Equal([0, 0, 0], At(canvas, 4, 4));
        Assert.Equal([255, 0, 0], At(canvas, 15, 5));
        Assert.True(At(canvas, 2, 2)[0] is > 0 and < 255, "the corner is soft");
        Assert.Equal(At(canvas, 4, 9), At(canvas, 16, 9));
        Assert.True(At(canvas, 10, 9)[0] < 255);
    }

    private static byte[] At(Canvas canvas, int x, int y) => canvas.Pixels.Slice((y * canvas.Width + x) * 3, 3).ToArray();
}
