using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Guidebook.Generator.Reading.Pictures.Formats;
using Guidebook.Model;
using SkiaSharp;

namespace Guidebook.Generator.Reading.Pictures.Pixels;

/// <summary>Makes the smaller copies of pictures: upright, without metadata, and with the same bytes on all machines.</summary>
internal static class PictureResizer
{
    private const float Quality = 80;

    /// <summary>The versions and settings that determine the bytes of copies.</summary>
    public static string Settings { get; } =
        FormattableString.Invariant($"webp {Quality} {typeof(SKCodec).Assembly.GetName().Version} {SkiaSharpVersion.Native}");

    /// <summary>The copies as WebP, in the given order, smallest first; null if the picture is damaged.</summary>
    public static ImmutableArray<ReadOnlyMemory<byte>>? Resize(CleanPicture picture, ImmutableArray<PictureCopy> copies)
    {
        using var codec = PixelDecoder.Open(picture);
        if (codec is null || picture.Size is not { } whole) return null;
        var isSideways = ExifOrientation.IsSideways(picture.Orientation);
        if (PixelDecoder.Decode(codec, copies[^1].Width, isSideways) is not { } pixels) return null;
        var isOpaque = codec.Info.AlphaType is SKAlphaType.Opaque;
        var largest = Fit(whole, copies[^1].Width);
        var (width, height) = isSideways ? (largest.Height, largest.Width) : (largest.Width, largest.Height);
        var current = Reduce(pixels, width, height, isOpaque).Turn(picture.Orientation);
        var made = ImmutableArray.CreateBuilder<ReadOnlyMemory<byte>>(copies.Length);
        foreach (var copy in copies.Reverse())
        {
            var size = Fit(whole, copy.Width);
            current = Reduce(current, size.Width, size.Height, isOpaque);
            made.Insert(0, Encode(current, codec));
        }

        return made.DrainToImmutable();
    }

    /// <summary>Rounding can make a side longer by a pixel than what was decoded; it is never enlarged.</summary>
    private static PixelGrid Reduce(PixelGrid pixels, int width, int height, bool isOpaque) =>
        PixelReducer.Reduce(pixels, Math.Min(width, pixels.Width), Math.Min(height, pixels.Height), isOpaque);

    private static PictureSize Fit(PictureSize whole, int width) =>
        new(width, (int)Math.Max(1, (((long)whole.Height * width) + (whole.Width / 2)) / whole.Width));

    private static byte[] Encode(PixelGrid pixels, SKCodec codec)
    {
        var info = PixelDecoder.InfoOf(codec, pixels.Width, pixels.Height);
        // Browsers take pictures without a profile as sRGB.
        if (info.ColorSpace is { IsSrgb: true }) info = info.WithColorSpace(null);
        var pinned = GCHandle.Alloc(pixels.Bytes, GCHandleType.Pinned);
        try
        {
            using var map = new SKPixmap(info, pinned.AddrOfPinnedObject());
            using var data = map.Encode(new SKWebpEncoderOptions(SKWebpEncoderCompression.Lossy, Quality));
            return data?.ToArray() ?? throw new InvalidOperationException($"No WebP of {pixels.Width} × {pixels.Height} pixels can be made.");
        }
        finally
        {
            pinned.Free();
        }
    }
}
