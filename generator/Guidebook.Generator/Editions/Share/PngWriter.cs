using System.Buffers.Binary;
using System.IO.Compression;
using System.IO.Hashing;
using System.Numerics;

namespace Guidebook.Generator.Editions.Share;

/// <summary>
/// Writes a picture as PNG (ISO/IEC 15948): 8 bits a channel, three channels, each row as the difference to the row above.
/// </summary>
internal static class PngWriter
{
    private const byte DifferenceToRowAbove = 2;
    private const byte TrueColour = 2;

    /// <summary>Most differences are zero; to look for anything but runs takes ten times as long and saves little.</summary>
    private static ZLibCompressionOptions Runs =>
        new() { CompressionLevel = 9, CompressionStrategy = ZLibCompressionStrategy.RunLengthEncoding };

    /// <summary>The file.</summary>
    public static byte[] Write(Canvas picture)
    {
        using var file = new MemoryStream();
        file.Write([0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A]);
        var header = new byte[13];
        BinaryPrimitives.WriteInt32BigEndian(header, picture.Width);
        BinaryPrimitives.WriteInt32BigEndian(header.AsSpan(4), picture.Height);
        (header[8], header[9]) = (8, TrueColour);
        WriteChunk(file, "IHDR"u8, header);
        WriteChunk(file, "IDAT"u8, Compress(picture));
        WriteChunk(file, "IEND"u8, []);
        return file.ToArray();
    }

    private static byte[] Compress(Canvas picture)
    {
        using var data = new MemoryStream();
        using (var zlib = new ZLibStream(data, Runs, leaveOpen: true))
        {
            var length = picture.Width * 3;
            var line = new byte[length + 1];
            ReadOnlySpan<byte> above = new byte[length];
            line[0] = DifferenceToRowAbove;
            for (var y = 0; y < picture.Height; y++)
            {
                var row = picture.Pixels.Slice(y * length, length);
                Subtract(row, above, line.AsSpan(1));
                zlib.Write(line);
                above = row;
            }
        }

        return data.ToArray();
    }

    /// <summary>Subtracts byte by byte.</summary>
    private static void Subtract(ReadOnlySpan<byte> row, ReadOnlySpan<byte> above, Span<byte> difference)
    {
        var x = 0;
        for (; x <= row.Length - Vector<byte>.Count; x += Vector<byte>.Count)
            (new Vector<byte>(row[x..]) - new Vector<byte>(above[x..])).CopyTo(difference[x..]);
        for (; x < row.Length; x++) difference[x] = (byte)(row[x] - above[x]);
    }

    private static void WriteChunk(Stream file, ReadOnlySpan<byte> type, ReadOnlySpan<byte> data)
    {
        Span<byte> number = stackalloc byte[4];
        BinaryPrimitives.WriteInt32BigEndian(number, data.Length);
        file.Write(number);
        file.Write(type);
        file.Write(data);
        var sum = new Crc32();
        sum.Append(type);
        sum.Append(data);
        BinaryPrimitives.WriteUInt32BigEndian(number, sum.GetCurrentHashAsUInt32());
        file.Write(number);
    }
}
