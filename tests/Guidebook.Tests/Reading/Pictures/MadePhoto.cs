using SkiaSharp;

namespace Guidebook.Tests.Reading.Pictures;

/// <summary>Generates photographs of any size: soft colours with a grain, and three marked corners.</summary>
internal static class MadePhoto
{
    /// <summary>A photograph in a format.</summary>
    /// <param name="grain">The strength of the grain, which determines the number of bytes.</param>
    public static byte[] Draw(SKEncodedImageFormat format, int width, int height, int grain = 24)
    {
        var (bytes, state) = (new byte[width * height * 4], 1u);
        for (var y = 0; y < height; y++)
            for (var x = 0; x < width; x++)
            {
                state = (state * 1664525) + 1013904223;
                var noise = (int)(state >> 24) % (grain + 1);
                var at = ((y * width) + x) * 4;
                var corner = CornerOf(x, y, width, height);
                bytes[at] = corner?[0] ?? (byte)Math.Min(255, (200 * x / width) + noise);
                bytes[at + 1] = corner?[1] ?? (byte)Math.Min(255, (200 * y / height) + noise);
                bytes[at + 2] = corner?[2] ?? (byte)(120 + noise);
                bytes[at + 3] = 255;
            }

        return Encode(bytes, width, height, format);
    }

    /// <summary>The colours at the centres of four corners: top left, top right, bottom left, bottom right.</summary>
    public static string[] Corners(byte[] picture)
    {
        using var bitmap = SKBitmap.Decode(picture);
        var (right, bottom) = (bitmap.Width - 1 - (bitmap.Width / 10), bitmap.Height - 1 - (bitmap.Height / 10));
        var (left, top) = (bitmap.Width / 10, bitmap.Height / 10);
        return [Name(bitmap, left, top), Name(bitmap, right, top), Name(bitmap, left, bottom), Name(bitmap, right, bottom)];
    }

    private static string Name(SKBitmap bitmap, int x, int y)
    {
        var colour = bitmap.GetPixel(x, y);
        return (colour.Red > 160, colour.Green > 160, colour.Blue > 180) switch
        {
            (true, false, false) => "red",
            (false, true, false) => "green",
            (false, false, true) => "blue",
            _ => "none",
        };
    }

    private static byte[]? CornerOf(int x, int y, int width, int height) =>
        x < width / 5 && y < height / 5 ? [255, 0, 0]
        : x >= width - (width / 5) && y < height / 5 ? [0, 255, 0]
        : x < width / 5 && y >= height - (height / 5) ? [0, 0, 255]
        : null;

    private static byte[] Encode(byte[] bytes, int width, int height, SKEncodedImageFormat format)
    {
        using var data = SKData.CreateCopy(bytes);
        using var image = SKImage.FromPixels(new(width, height, SKColorType.Rgba8888, SKAlphaType.Opaque), data);
        using var encoded = image.Encode(format, 90);
        return encoded.ToArray();
    }
}
