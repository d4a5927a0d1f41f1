using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;

namespace Guidebook.Tests.Reading.Pictures;

/// <summary>Generates PNGs, chunk by chunk.</summary>
internal static class DrawnPng
{
    private static readonly byte[] Mark = [0x89, .. "PNG\r\n"u8, 0x1A, 0x0A];

    /// <summary>A still picture with all chunks about colours.</summary>
    public static byte[] Still() =>
    [
        .. Mark, .. Header(), .. Chunk("gAMA", [0, 0, 0xB1, 0x8F]), .. Chunk("sRGB", [0]), .. Chunk("pHYs", [0, 0, 0x0B, 0x13, 0, 0, 0x0B, 0x13, 1]),
        .. Chunk("IDAT", Pixels()[..100]), .. Chunk("IDAT", Pixels()[100..]), .. Chunk("IEND", []),
    ];

    /// <summary>An animation with two frames.</summary>
    public static byte[] Moving() =>
    [
        .. Mark, .. Header(), .. Chunk("acTL", [0, 0, 0, 2, 0, 0, 0, 0]), .. Frame(0), .. Chunk("IDAT", Pixels()),
        .. Frame(1), .. Chunk("fdAT", [0, 0, 0, 2, .. Pixels()]), .. Chunk("IEND", []),
    ];

    /// <summary>A picture with any header and pixel bytes, whether they belong together or not.</summary>
    /// <param name="pixels">The rows, each with its filter; empty for no pixels at all.</param>
    public static byte[] Bare(int width, int height, byte depth, byte colours, byte[] pixels) =>
    [
        .. Mark, .. Chunk("IHDR", [.. Big(width), .. Big(height), depth, colours, 0, 0, 0]),
        .. pixels.Length == 0 ? [] : Chunk("IDAT", Compressed(pixels)), .. Chunk("IEND", []),
    ];

    /// <summary>A chunk: length, name, data, checksum.</summary>
    public static byte[] Chunk(string name, byte[] data)
    {
        byte[] named = [.. Encoding.Latin1.GetBytes(name), .. data];
        return [.. Big(data.Length), .. named, .. Big((int)Checksum(named))];
    }

    /// <summary>Four bytes, big-endian.</summary>
    public static byte[] Big(int number)
    {
        var bytes = new byte[4];
        BinaryPrimitives.WriteInt32BigEndian(bytes, number);
        return bytes;
    }

    /// <summary>Compresses bytes with zlib.</summary>
    public static byte[] Compressed(byte[] bytes)
    {
        using var packed = new MemoryStream();
        using (var zlib = new ZLibStream(packed, CompressionLevel.Optimal)) zlib.Write(bytes);
        return packed.ToArray();
    }

    private static byte[] Header() => Chunk("IHDR", [.. Big(Samples.Width), .. Big(Samples.Height), 8, 2, 0, 0, 0]);

    private static byte[] Frame(byte number) =>
        Chunk("fcTL", [0, 0, 0, number, .. Big(Samples.Width), .. Big(Samples.Height), .. new byte[8], 0, 1, 0, 10, 0, 0]);

    /// <summary>Each row starts with the number of its filter; here none.</summary>
    private static byte[] Pixels() => Compressed([.. Enumerable.Range(0, Samples.Height)
        .SelectMany(y => Enumerable.Range(0, Samples.Width).SelectMany(x => Samples.Colour(x, y)).Prepend((byte)0))]);

    private static uint Checksum(byte[] bytes)
    {
        var sum = uint.MaxValue;
        foreach (var value in bytes)
            for (var bit = 0; bit < 8; bit++)
                sum = ((sum ^ (uint)(value >> bit)) & 1) == 0 ? sum >> 1 : (sum >> 1) ^ 0xEDB88320;
        return ~sum;
    }
}
