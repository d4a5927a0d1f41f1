using Guidebook.Generator.Caching;
using Guidebook.Generator.Reading.Pictures.Formats;
using Guidebook.Model;
using Guidebook.Tests.Reading.Pictures;
using SkiaSharp;

namespace Guidebook.Tests.Caching;

/// <summary>The copies of a picture are made once and kept.</summary>
public sealed class PictureCacheTests : IDisposable
{
    private static readonly SitePath Path = new("images/a.jpg");
    private readonly string folder = Directory.CreateTempSubdirectory("guidebook-pictures-").FullName;
    private readonly CleanPicture photo = PictureResizerTests.Read(MadePhoto.Draw(SKEncodedImageFormat.Jpeg, 900, 600), "jpg");

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void An_unchanged_picture_is_not_decoded_again()
    {
        var (first, second) = (new PictureCache(folder), new PictureCache(folder));
        var made = Find(first, photo);
        Assert.Equal(made, Find(second, photo));
        Assert.Equal((1, 0), (first.Decoded, second.Decoded));
    }

    [Fact]
    public void A_picture_without_copies_is_checked_once()
    {
        var (first, second) = (new PictureCache(folder), new PictureCache(folder));
        Assert.Equal((0, 0), (first.Find(photo, [])!.Value.Length, second.Find(photo, [])!.Value.Length));
        Assert.Equal((1, 0), (first.Decoded, second.Decoded));
    }

    [Fact]
    public void A_changed_picture_gets_new_copies_and_the_old_ones_go()
    {
        Find(new(folder), photo);
        var kept = Assert.Single(Directory.GetFiles(folder));
        var cache = new PictureCache(folder);
        Find(cache, PictureResizerTests.Read(MadePhoto.Draw(SKEncodedImageFormat.Jpeg, 900, 601), "jpg"));
        cache.Sweep();
        Assert.Equal(1, cache.Decoded);
        Assert.NotEqual(kept, Assert.Single(Directory.GetFiles(folder)));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(40)]
    [InlineData(1000)]
    public void Damaged_copies_are_made_anew(int length)
    {
        var made = Find(new(folder), photo);
        var kept = Assert.Single(Directory.GetFiles(folder));
        File.WriteAllBytes(kept, File.ReadAllBytes(kept)[..length]);
        var cache = new PictureCache(folder);
        Assert.Equal(made, Find(cache, photo));
        Assert.Equal(1, cache.Decoded);
    }

    [Fact]
    public void A_picture_whose_pixels_are_damaged_is_not_kept()
    {
        var damaged = photo with { Bytes = photo.Bytes[..2000] };
        Assert.Null(new PictureCache(folder).Find(damaged, PictureCopy.ListOf(Path, photo.Size!.Value)));
        Assert.Empty(Directory.GetFiles(folder));
    }

    private static string Find(PictureCache cache, CleanPicture picture)
    {
        var found = cache.Find(picture, PictureCopy.ListOf(Path, picture.Size!.Value));
        return string.Join(' ', found!.Value.Select(copy => Convert.ToHexString(copy.Span)));
    }
}
