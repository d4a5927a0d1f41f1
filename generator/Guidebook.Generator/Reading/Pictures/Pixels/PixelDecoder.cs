using System.Runtime.InteropServices;
using Guidebook.Generator.Reading.Pictures.Formats;
using SkiaSharp;

namespace Guidebook.Generator.Reading.Pictures.Pixels;

/// <summary>Decodes pictures: input is a published picture, output its pixels in the picture's own colours.</summary>
internal static class PixelDecoder
{
    // JPEG can be decoded at an eighth of its size, or a multiple of that, which is much faster.
    private const int Steps = 8;
    private const int EndOfJpeg = 2;
    private const int InAdvance = 16;

    /// <summary>Whether all pixels can be decoded.</summary>
    public static bool CanDecode(CleanPicture picture)
    {
        using var codec = Open(picture);
        return codec is not null && Decode(codec, codec.GetScaledDimensions(1f / Steps)) is not null;
    }

    /// <summary>The pixels, as stored and at least as wide as asked if the picture is; null if they are damaged.</summary>
    public static PixelGrid? Decode(SKCodec codec, int width, bool isSideways) => Decode(codec, Enumerable.Range(1, Steps)
        .Select(step => codec.GetScaledDimensions((float)step / Steps))
        .FirstOrDefault(size => (isSideways ? size.Height : size.Width) >= width, codec.Info.Size));

    /// <summary>The decoder of a picture; null if its header is damaged.</summary>
    /// <remarks>
    /// The library fills the rest of a JPEG with gray if its end comes too early. Without an end, it reports that pixels are missing. It
    /// reads a few bytes in advance, which must be there.
    /// </remarks>
    public static SKCodec? Open(CleanPicture picture)
    {
        using var data = picture.IsSequential
            ? SKData.CreateCopy([.. picture.Bytes.Span[..^EndOfJpeg], .. new byte[InAdvance]])
            : SKData.CreateCopy(picture.Bytes.Span);
        return SKCodec.Create(data);
    }

    /// <summary>The description of pixels; their colours stay as they are.</summary>
    public static SKImageInfo InfoOf(SKCodec codec, int width, int height) => new(
        width, height, SKColorType.Rgba8888, codec.Info.AlphaType is SKAlphaType.Opaque ? SKAlphaType.Opaque : SKAlphaType.Unpremul,
        codec.Info.ColorSpace);

    private static PixelGrid? Decode(SKCodec codec, SKSizeI size)
    {
        var bytes = new byte[size.Width * size.Height * PixelGrid.Depth];
        var pinned = GCHandle.Alloc(bytes, GCHandleType.Pinned);
        try
        {
            var result = codec.GetPixels(InfoOf(codec, size.Width, size.Height), pinned.AddrOfPinnedObject());
            return result is SKCodecResult.Success ? new(size.Width, size.Height, bytes) : null;
        }
        finally
        {
            pinned.Free();
        }
    }
}
