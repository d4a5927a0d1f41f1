using System.Collections.Immutable;

namespace Guidebook.Model;

/// <summary>A smaller copy of a picture as WebP, for screens.</summary>
/// <param name="Width">The width in pixels.</param>
/// <param name="Path">The path on the website.</param>
public readonly record struct PictureCopy(int Width, SitePath Path)
{
    /// <summary>The largest width below which a picture has no copies.</summary>
    public const int Smallest = 480;

    /// <summary>The largest width of a copy.</summary>
    public const int Largest = 1280;

    /// <summary>The folder of all pictures, with which the paths of all copies begin.</summary>
    private const string Folder = "images/";

    // A phone's column at two and at three pixels a dot, and the column of a large screen at two.
    private static readonly ImmutableArray<int> Widths = [Smallest, 800, Largest];

    /// <summary>The copies of a picture, smallest first; none is wider than the picture.</summary>
    public static ImmutableArray<PictureCopy> ListOf(SitePath picture, PictureSize size)
    {
        if (!size.HasCopies) return [];
        var widths = Widths.Select(width => Math.Min(width, size.Width)).Distinct();
        return [.. widths.Select(width => new PictureCopy(width, PathOf(picture, width)))];
    }

    private static SitePath PathOf(SitePath picture, int width) =>
        new(FormattableString.Invariant($"{Folder}w{width}/{picture.Value[Folder.Length..]}.webp"));
}
