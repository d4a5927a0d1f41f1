using System.Buffers.Binary;

namespace Guidebook.Generator.Reading.Pictures.Formats;

/// <summary>
/// The orientation of the camera, by which browsers turn or mirror the picture. Exif numbers it from 1, upright, to 8; from 5 on, the
/// picture lies on its side, and width and height are swapped.
/// </summary>
internal static class ExifOrientation
{
    private const int Upright = 1;
    private const int Tag = 0x0112;
    private const int TypeShort = 3;
    private const int EntryLength = 12;

    /// <summary>The orientation in an Exif block, which starts with its byte order; 1 if there is none.</summary>
    public static int Read(ReadOnlySpan<byte> tiff)
    {
        if (tiff.Length < 8) return Upright;
        var isBig = tiff.StartsWith("MM"u8);
        if (!isBig && !tiff.StartsWith("II"u8)) return Upright;
        var first = Number(tiff[4..], isBig);
        if (first > tiff.Length - 2) return Upright;
        var count = Short(tiff[(int)first..], isBig);
        var entries = tiff[((int)first + 2)..];
        for (var i = 0; i < count && entries.Length >= EntryLength; i++, entries = entries[EntryLength..])
            if (Short(entries, isBig) == Tag)
                return IsOneShort(entries, isBig) && Short(entries[8..], isBig) is >= 1 and <= 8 and var found ? found : Upright;
        return Upright;
    }

    /// <summary>Whether width and height are swapped.</summary>
    public static bool IsSideways(int orientation) => orientation >= 5;

    /// <summary>An Exif block with the orientation only; null for an upright picture, which needs none.</summary>
    public static byte[]? Block(int orientation) => orientation == Upright
        ? null
        : [.. "MM"u8, 0, 42, 0, 0, 0, 8, 0, 1, Tag >> 8, Tag & 0xFF, 0, TypeShort, 0, 0, 0, 1, 0, (byte)orientation, 0, 0, 0, 0, 0, 0];

    private static bool IsOneShort(ReadOnlySpan<byte> entry, bool isBig) =>
        Short(entry[2..], isBig) == TypeShort && Number(entry[4..], isBig) == 1;

    private static int Short(ReadOnlySpan<byte> bytes, bool isBig) =>
        isBig ? BinaryPrimitives.ReadUInt16BigEndian(bytes) : BinaryPrimitives.ReadUInt16LittleEndian(bytes);

    private static uint Number(ReadOnlySpan<byte> bytes, bool isBig) =>
        isBig ? BinaryPrimitives.ReadUInt32BigEndian(bytes) : BinaryPrimitives.ReadUInt32LittleEndian(bytes);
}
