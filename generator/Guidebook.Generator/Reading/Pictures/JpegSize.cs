using System.Buffers.Binary;
using Guidebook.Model;

namespace Guidebook.Generator.Reading;

/// <summary>The size of a JPEG: it stands in its frame header, behind segments of any length; a camera held upright says so in another one.</summary>
internal static class JpegSize
{
    private const int Exif = 0xE1;
    private const int StartOfScan = 0xDA;
    private const int MostSegments = 1000;

    /// <summary>How a JPEG begins.</summary>
    public static ReadOnlySpan<byte> Mark => [0xFF, 0xD8];

    /// <summary>The size as browsers show it, or null where the picture itself begins without one; the stream stands behind the mark.</summary>
    public static PictureSize? Read(Stream stream)
    {
        var isTurned = false;
        for (var i = 0; i < MostSegments; i++)
        {
            if (NextSegment(stream) is not { } segment || segment.Kind == StartOfScan) return null;
            if (segment.Kind == Exif) isTurned = ExifTurn.IsSideways(segment.Bytes);
            if (!IsFrame(segment.Kind)) continue;
            var height = BinaryPrimitives.ReadUInt16BigEndian(segment.Bytes.AsSpan(1));
            var width = BinaryPrimitives.ReadUInt16BigEndian(segment.Bytes.AsSpan(3));
            return isTurned ? new(height, width) : new(width, height);
        }

        return null;
    }

    /// <summary>C0 to CF are frame headers of the kinds of JPEG, but for three that stand among them.</summary>
    private static bool IsFrame(int kind) => kind is >= 0xC0 and <= 0xCF and not (0xC4 or 0xC8 or 0xCC);

    private static Segment? NextSegment(Stream stream)
    {
        int kind;
        if (stream.ReadByte() != 0xFF) return null;
        do kind = stream.ReadByte(); while (kind == 0xFF);
        Span<byte> length = stackalloc byte[2];
        if (stream.ReadAtLeast(length, 2, throwOnEndOfStream: false) < 2) return null;
        var bytes = new byte[Math.Max(0, BinaryPrimitives.ReadUInt16BigEndian(length) - 2)];
        return stream.ReadAtLeast(bytes, bytes.Length, throwOnEndOfStream: false) < bytes.Length || (IsFrame(kind) && bytes.Length < 5) ? null : new(kind, bytes);
    }

    private readonly record struct Segment(int Kind, byte[] Bytes);
}
