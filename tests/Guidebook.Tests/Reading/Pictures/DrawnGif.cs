namespace Guidebook.Tests.Reading.Pictures;

/// <summary>
/// Generates GIFs. Codes are uncompressed: a colour table with 128 entries and a clear code after every row keep each code at eight bits.
/// </summary>
internal static class DrawnGif
{
    private const byte Restart = 128;
    private const byte End = 129;

    /// <summary>A still picture.</summary>
    public static byte[] Still() => [.. Header(), .. Image(), 0x3B];

    /// <summary>An endless animation with two frames.</summary>
    public static byte[] Moving() =>
        [.. Header(), 0x21, 0xFF, 11, .. "NETSCAPE2.0"u8, 3, 1, 0, 0, 0, .. Control(), .. Image(), .. Control(), .. Image(), 0x3B];

    private static byte[] Header() =>
        [.. "GIF89a"u8, Samples.Width, 0, Samples.Height, 0, 0b1_111_0_110, 0, 0, .. Enumerable.Range(0, 128).SelectMany(Colour)];

    private static byte[] Control() => [0x21, 0xF9, 4, 4, 10, 0, 0, 0];

    private static byte[] Image()
    {
        var codes = Enumerable.Range(0, Samples.Height)
            .SelectMany(y => Enumerable.Range(0, Samples.Width).Select(x => NumberOf(Samples.Colour(x, y))).Prepend(Restart))
            .Append(End).Chunk(255).SelectMany(block => block.Prepend((byte)block.Length));
        return [0x2C, 0, 0, 0, 0, Samples.Width, 0, Samples.Height, 0, 0, 7, .. codes, 0];
    }

    /// <summary>Two bits of red, three of green, two of blue.</summary>
    private static byte NumberOf(byte[] colour) => (byte)((colour[0] >> 6 << 5) | (colour[1] >> 5 << 2) | (colour[2] >> 6));

    private static byte[] Colour(int number) => [(byte)((number >> 5) * 85), (byte)(((number >> 2) & 7) * 36), (byte)((number & 3) * 85)];
}
