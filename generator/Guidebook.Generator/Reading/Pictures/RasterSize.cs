using System.Buffers.Binary;
using Guidebook.Model;

namespace Guidebook.Generator.Reading;

/// <summary>The sizes that PNG, GIF and WebP files say at fixed places in their first bytes.</summary>
internal static class RasterSize
{
    /// <summary>The size, or null where the bytes begin none of these.</summary>
    public static PictureSize? Read(ReadOnlySpan<byte> header)
    {
        if (header.Length < 30) return null;
        if (header[1..].StartsWith("PNG\r\n"u8)) return Png(header);
        if (header.StartsWith("GIF87a"u8) || header.StartsWith("GIF89a"u8)) return new(Short(header, 6), Short(header, 8));
        return header.StartsWith("RIFF"u8) && header[8..].StartsWith("WEBP"u8) ? WebP(header) : null;
    }

    /// <summary>The first chunk of a PNG is IHDR: width and height, four bytes each, the highest first.</summary>
    private static PictureSize Png(ReadOnlySpan<byte> header) =>
        new(BinaryPrimitives.ReadInt32BigEndian(header[16..]), BinaryPrimitives.ReadInt32BigEndian(header[20..]));

    /// <summary>A WebP's first chunk says which of three kinds it is; each writes its size in a way of its own.</summary>
    private static PictureSize? WebP(ReadOnlySpan<byte> header)
    {
        var chunk = header[12..16];
        if (chunk.SequenceEqual("VP8 "u8)) return new(Short(header, 26) & 0x3FFF, Short(header, 28) & 0x3FFF);
        if (chunk.SequenceEqual("VP8X"u8)) return new(Three(header, 24) + 1, Three(header, 27) + 1);
        if (!chunk.SequenceEqual("VP8L"u8)) return null;
        var bits = BinaryPrimitives.ReadUInt32LittleEndian(header[21..]);
        return new((int)(bits & 0x3FFF) + 1, (int)((bits >> 14) & 0x3FFF) + 1);
    }

    private static int Short(ReadOnlySpan<byte> bytes, int at) => BinaryPrimitives.ReadUInt16LittleEndian(bytes[at..]);

    private static int Three(ReadOnlySpan<byte> bytes, int at) => Short(bytes, at) | (bytes[at + 2] << 16);
}
