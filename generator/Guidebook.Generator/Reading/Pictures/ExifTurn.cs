using System.Buffers.Binary;

namespace Guidebook.Generator.Reading;

/// <summary>Which way a camera was held: browsers turn the picture accordingly, and its width becomes its height.</summary>
internal static class ExifTurn
{
    private const int Orientation = 0x0112;
    private const int EntryLength = 12;

    /// <summary>Whether an Exif segment says that the picture lies on its side (orientations 5 to 8).</summary>
    public static bool IsSideways(ReadOnlySpan<byte> segment)
    {
        if (!segment.StartsWith("Exif\0\0"u8)) return false;
        var tiff = segment[6..];
        if (tiff.Length < 8) return false;
        var isBig = tiff.StartsWith("MM"u8);
        var first = isBig ? BinaryPrimitives.ReadUInt32BigEndian(tiff[4..]) : BinaryPrimitives.ReadUInt32LittleEndian(tiff[4..]);
        if (first > tiff.Length - 2) return false;
        var entries = tiff[(int)first..];
        var count = Short(entries, isBig);
        entries = entries[2..];
        for (var i = 0; i < count && entries.Length >= EntryLength; i++, entries = entries[EntryLength..])
            if (Short(entries, isBig) == Orientation) return Short(entries[8..], isBig) is >= 5 and <= 8;
        return false;
    }

    private static int Short(ReadOnlySpan<byte> bytes, bool isBig) =>
        isBig ? BinaryPrimitives.ReadUInt16BigEndian(bytes) : BinaryPrimitives.ReadUInt16LittleEndian(bytes);
}
