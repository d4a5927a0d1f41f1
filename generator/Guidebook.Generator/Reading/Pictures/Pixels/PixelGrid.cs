namespace Guidebook.Generator.Reading.Pictures.Pixels;

/// <summary>The pixels of a picture, row by row: red, green, blue and opacity, a byte each.</summary>
internal sealed record PixelGrid(int Width, int Height, byte[] Bytes)
{
    /// <summary>The number of bytes of a pixel.</summary>
    public const int Depth = 4;

    /// <summary>The pixels upright: turned and mirrored by an orientation as in Exif.</summary>
    public PixelGrid Turn(int orientation)
    {
        if (orientation is < 2 or > 8) return this;
        var isSideways = orientation >= 5;
        var turned = new PixelGrid(isSideways ? Height : Width, isSideways ? Width : Height, new byte[Bytes.Length]);
        for (var y = 0; y < turned.Height; y++)
            for (var x = 0; x < turned.Width; x++)
            {
                var (fromX, fromY) = Origin(orientation, x, y);
                Bytes.AsSpan(((fromY * Width) + fromX) * Depth, Depth).CopyTo(turned.Bytes.AsSpan(((y * turned.Width) + x) * Depth));
            }

        return turned;
    }

    /// <summary>The stored pixel that is shown at a place.</summary>
    private (int X, int Y) Origin(int orientation, int x, int y) => orientation switch
    {
        2 => (Width - 1 - x, y),
        3 => (Width - 1 - x, Height - 1 - y),
        4 => (x, Height - 1 - y),
        5 => (y, x),
        6 => (y, Height - 1 - x),
        7 => (Width - 1 - y, Height - 1 - x),
        _ => (Width - 1 - y, x),
    };
}
