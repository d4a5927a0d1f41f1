using System.Collections.Frozen;
using System.Collections.Immutable;
using Guidebook.Model;

namespace Guidebook.Generator.Reading;

/// <summary>Picture files to their sizes, so that a page keeps room for a picture before it has come. A file that says no size is left out.</summary>
internal static class PictureSizeReader
{
    /// <summary>Enough for the headers of PNG, GIF and WebP.</summary>
    private const int HeaderLength = 32;

    /// <summary>Reads the pictures of a content folder.</summary>
    /// <param name="known">What was read before; null to forget it.</param>
    public static FrozenDictionary<SitePath, PictureSize> Read(string folder, ImmutableArray<SitePath> pictures, KnownFiles? known = null)
    {
        var sizes = pictures
            .Select(picture => (Path: picture, Size: SizeOf(Path.Join(folder, picture.Value))))
            .Where(picture => picture.Size is { Width: > 0, Height: > 0 })
            .ToFrozenDictionary(picture => picture.Path, picture => picture.Size!.Value);
        return known is null ? sizes : known.Keep("picture sizes", sizes, (one, other) => one.Count == other.Count && !one.Except(other).Any());
    }

    private static PictureSize? SizeOf(string file)
    {
        try
        {
            using var stream = File.OpenRead(file);
            return Path.GetExtension(file).Equals(".svg", StringComparison.OrdinalIgnoreCase) ? SvgSize.Read(stream) : SizeOf(stream);
        }
        catch (Exception trouble) when (trouble is IOException or UnauthorizedAccessException)
        {
            return null; // whoever copies the file reports it
        }
    }

    /// <summary>By what the file is, not by what it is called.</summary>
    private static PictureSize? SizeOf(Stream stream)
    {
        Span<byte> header = stackalloc byte[HeaderLength];
        header = header[..stream.ReadAtLeast(header, HeaderLength, throwOnEndOfStream: false)];
        if (RasterSize.Read(header) is { } size) return size;
        if (!header.StartsWith(JpegSize.Mark)) return null;
        stream.Position = JpegSize.Mark.Length;
        return JpegSize.Read(stream);
    }
}
