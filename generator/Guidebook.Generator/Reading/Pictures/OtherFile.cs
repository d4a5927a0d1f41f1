namespace Guidebook.Generator.Reading.Pictures;

/// <summary>Describes a file in the picture folder that is not of a published format, with advice.</summary>
internal static class OtherFile
{
    /// <summary>The advice in complete sentences, equal for all files of a format.</summary>
    public static string Advice(byte[] bytes) =>
        bytes.Length == 0 ? "This file is empty. Save the picture here again, or take the file away."
        : KindOf(bytes) is { } kind ? $"This file is {kind}, which browsers do not show. Save the picture as JPEG, PNG, WebP or SVG, and take this file away."
        : "This file is no picture, whatever it is called, and all that stands in 'images' is published. Move it out of the guide's folder. "
            + "Pictures are PNG, JPEG, GIF, WebP, AVIF and SVG.";

    /// <summary>The format of a file that is not published, by its first bytes; null if it is unknown.</summary>
    private static string? KindOf(ReadOnlySpan<byte> bytes) =>
        bytes.StartsWith("II*\0"u8) || bytes.StartsWith("MM\0*"u8) ? "a TIFF or the raw picture of a camera"
        : bytes.StartsWith("8BPS"u8) ? "a Photoshop file"
        : bytes.StartsWith("BM"u8) && bytes.Length > 10 && bytes[6..10].IndexOfAnyExcept((byte)0) < 0 ? "a BMP"
        : bytes.StartsWith((ReadOnlySpan<byte>)[0, 0, 1, 0]) ? "an icon"
        : bytes.StartsWith((ReadOnlySpan<byte>)[0xFF, 0x0A]) || bytes.StartsWith("\0\0\0\x0CJXL "u8) ? "a JPEG XL"
        : bytes.StartsWith((ReadOnlySpan<byte>)[0x1F, 0x8B]) ? "packed"
        : bytes.StartsWith("%PDF"u8) ? "a PDF"
        : bytes.Length > 12 && bytes[4..].StartsWith("ftyp"u8) ? OfFilm(bytes[8..12])
        : null;

    private static string OfFilm(ReadOnlySpan<byte> brand) =>
        brand.StartsWith("hei"u8) || brand.StartsWith("hev"u8) || brand.StartsWith("mif1"u8) || brand.StartsWith("msf1"u8) ? "a HEIC" : "a film";
}
