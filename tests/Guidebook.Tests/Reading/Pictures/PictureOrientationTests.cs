using System.Text;
using Guidebook.Generator.Reading.Pictures.Formats;
using Guidebook.Model;

namespace Guidebook.Tests.Reading.Pictures;

/// <summary>A picture from a rotated camera is shown upright: the orientation stays when all other Exif data is removed.</summary>
public sealed class PictureOrientationTests
{
    private static readonly PictureSize Lying = new(Samples.Width, Samples.Height);
    private static readonly PictureSize Standing = new(Samples.Height, Samples.Width);

    public static TheoryData<int> Orientations => [.. Enumerable.Range(1, 8)];

    [Theory]
    [MemberData(nameof(Orientations))]
    public void The_orientation_stays_and_the_size_is_that_which_is_seen(int orientation)
    {
        var jpeg = Clean("photo.jpg", orientation);
        Assert.Equal(orientation >= 5 ? Standing : Lying, jpeg.Size);
        byte[] turned = [.. Secrets.Segment(0xE1, [.. "Exif\0\0"u8, .. CameraExif.Turned(orientation, isBig: true)])];
        Assert.Equal(orientation == 1 ? Samples.Read("photo.jpg") : Secrets.WithSegments(Samples.Read("photo.jpg"), turned), jpeg.Bytes);

        var png = Clean("plain.png", orientation);
        Assert.Equal(orientation >= 5 ? Standing : Lying, png.Size);
        var plain = Samples.Read("plain.png");
        Assert.Equal(
            orientation == 1
                ? plain
                : [.. plain[..33], .. DrawnPng.Chunk("eXIf", CameraExif.Turned(orientation, isBig: true)), .. plain[33..]], png.Bytes);

        var webp = Clean("moving.webp", orientation);
        Assert.Equal(Lying, webp.Size); // browsers do not rotate these, but other programs do
        Assert.Equal(orientation > 1, Encoding.Latin1.GetString(webp.Bytes.Span).Contains("EXIF", StringComparison.Ordinal));
        Assert.Equal(orientation > 1, webp.Bytes.Span.EndsWith(CameraExif.Turned(orientation, isBig: true)));
    }

    [Theory]
    [InlineData(6, true)]
    [InlineData(6, false)]
    [InlineData(8, true)]
    [InlineData(8, false)]
    public void Both_orders_of_bytes_are_read(int orientation, bool isBig) =>
        Assert.Equal(Standing, PictureCleaningTests.Clean(WithExif(CameraExif.Turned(orientation, isBig))).Size);

    [Fact]
    public void Browsers_ask_the_first_Exif_segment_only()
    {
        byte[] two = [.. Exif(CameraExif.Turned(1, isBig: true)), .. Exif(CameraExif.Turned(6, isBig: true))];
        Assert.Equal(Lying, PictureCleaningTests.Clean(Secrets.WithSegments(Samples.Read("photo.jpg"), two)).Size);
        two = [.. Exif(CameraExif.Turned(6, isBig: true)), .. Exif(CameraExif.Turned(1, isBig: true))];
        Assert.Equal(Standing, PictureCleaningTests.Clean(Secrets.WithSegments(Samples.Read("photo.jpg"), two)).Size);
    }

    [Fact]
    public void A_PNG_that_says_it_behind_its_pixels_says_it_too_late()
    {
        var plain = Samples.Read("plain.png");
        byte[] late = [.. plain[..^12], .. DrawnPng.Chunk("eXIf", CameraExif.Turned(6, isBig: true)), .. plain[^12..]];
        Assert.Equal(Lying, PictureCleaningTests.Clean(late).Size);
        Assert.Equal(late, PictureCleaningTests.Clean(late).Bytes);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(9)]
    [InlineData(255)]
    public void An_orientation_that_there_is_not_is_none(int orientation) =>
        Assert.Equal(Samples.Read("photo.jpg"), PictureCleaningTests.Clean(WithExif(CameraExif.Turned(orientation, isBig: true))).Bytes);

    [Fact]
    public void An_Exif_block_cut_off_anywhere_is_none()
    {
        var block = CameraExif.Turned(6, isBig: false);
        for (var length = 0; length < block.Length - 6; length++)
            Assert.Equal(Samples.Read("photo.jpg"), PictureCleaningTests.Clean(WithExif(block[..length])).Bytes);
    }

    [Fact]
    public void An_AVIF_is_turned_by_a_property_and_never_by_Exif()
    {
        Assert.Equal(Standing, Clean("turned.avif", 1).Size);
        Assert.Equal(Lying, Clean("plain.avif", 6).Size);
    }

    private static CleanPicture Clean(string name, int orientation) => PictureCleaningTests.Clean(Secrets.In(name, orientation));

    private static byte[] WithExif(byte[] block) => Secrets.WithSegments(Samples.Read("photo.jpg"), Exif(block));

    private static byte[] Exif(byte[] block) => Secrets.Segment(0xE1, [.. "Exif\0\0"u8, .. block]);
}
