namespace Guidebook.Generator.Reading.Pictures.Pixels;

/// <summary>
/// Makes pictures smaller: each new pixel is the mean of the area that it covers. It calculates with integers only, so that all machines
/// get the same pixels; the library's own scaling depends on the processor.
/// </summary>
internal static class PixelReducer
{
    private const int Depth = PixelGrid.Depth;

    /// <summary>The picture with a smaller size.</summary>
    /// <param name="isOpaque">Whether all pixels are opaque; otherwise colours count as much as they are seen.</param>
    public static PixelGrid Reduce(PixelGrid pixels, int width, int height, bool isOpaque)
    {
        if (width == pixels.Width && height == pixels.Height) return pixels;
        var source = isOpaque ? pixels.Bytes : Multiply(pixels.Bytes);
        var small = new PixelGrid(width, height, new byte[width * height * Depth]);
        var columns = new Overlaps(pixels.Width, width);
        var rows = new Overlaps(pixels.Height, height);
        var (line, sums) = (new uint[width * Depth], new ulong[width * Depth]);
        for (var y = 0; y < height; y++)
        {
            Array.Clear(sums);
            for (var (from, first) = (rows.First(y), rows.First(y)); from < rows.End(y); from++)
            {
                ReduceLine(source.AsSpan(from * pixels.Width * Depth, pixels.Width * Depth), columns, line);
                var weight = (ulong)rows.Weight(y, from, first);
                for (var i = 0; i < sums.Length; i++) sums[i] += line[i] * weight;
            }

            var whole = (ulong)pixels.Height << 8;
            var target = small.Bytes.AsSpan(y * width * Depth);
            for (var i = 0; i < sums.Length; i++) target[i] = (byte)((sums[i] + (whole / 2)) / whole);
        }

        return isOpaque ? small : small with { Bytes = Divide(small.Bytes) };
    }

    /// <summary>Reduces a line to means with eight more bits.</summary>
    private static void ReduceLine(ReadOnlySpan<byte> source, Overlaps columns, Span<uint> line)
    {
        var whole = (uint)columns.Before;
        for (var x = 0; x < columns.After; x++)
        {
            uint red = 0, green = 0, blue = 0, opacity = 0;
            var (first, end) = (columns.First(x), columns.End(x));
            for (var from = first; from < end; from++)
            {
                var weight = (uint)columns.Weight(x, from, first);
                var pixel = source.Slice(from * Depth, Depth);
                red += pixel[0] * weight;
                green += pixel[1] * weight;
                blue += pixel[2] * weight;
                opacity += pixel[3] * weight;
            }

            var at = x * Depth;
            line[at] = (uint)(((ulong)red << 8) / whole);
            line[at + 1] = (uint)(((ulong)green << 8) / whole);
            line[at + 2] = (uint)(((ulong)blue << 8) / whole);
            line[at + 3] = (uint)(((ulong)opacity << 8) / whole);
        }
    }

    private static byte[] Multiply(byte[] bytes)
    {
        var result = new byte[bytes.Length];
        for (var i = 0; i < bytes.Length; i += Depth)
        {
            for (var colour = 0; colour < 3; colour++) result[i + colour] = (byte)(((bytes[i + colour] * bytes[i + 3]) + 127) / 255);
            result[i + 3] = bytes[i + 3];
        }

        return result;
    }

    private static byte[] Divide(byte[] bytes)
    {
        for (var i = 0; i < bytes.Length; i += Depth)
            for (var colour = 0; colour < 3 && bytes[i + 3] > 0; colour++)
                bytes[i + colour] = (byte)Math.Min(255, ((bytes[i + colour] * 255) + (bytes[i + 3] / 2)) / bytes[i + 3]);
        return bytes;
    }

    /// <summary>How the pixels of a line cover those of a shorter one. A weight is a share of the longer length.</summary>
    private readonly record struct Overlaps(int Before, int After)
    {
        public int First(int to) => (int)((long)to * Before / After);

        public int End(int to) => (int)((((long)(to + 1) * Before) + After - 1) / After);

        public long Weight(int to, int from, int first)
        {
            if (from > first && from + 1 < End(to)) return After;
            var start = Math.Max((long)from * After, (long)to * Before);
            return Math.Min((long)(from + 1) * After, (long)(to + 1) * Before) - start;
        }
    }
}
