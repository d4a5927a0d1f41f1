namespace Guidebook.Generator.Reading;

/// <summary>Tells by its first bytes what a file is that is no text.</summary>
internal static class FileKind
{
    /// <summary>What it is, with an article; null for what may be a text.</summary>
    public static string? Detect(ReadOnlySpan<byte> bytes) =>
        bytes.StartsWith("PK\x03\x04"u8) ? "a document of a word processor, or something else that is packed"
        : bytes.StartsWith((ReadOnlySpan<byte>)[0xD0, 0xCF, 0x11, 0xE0]) ? "an old Word document"
        : bytes.StartsWith("{\\rtf"u8) ? "a document of a word processor"
        : bytes.StartsWith("%PDF"u8) ? "a PDF"
        : bytes.StartsWith((ReadOnlySpan<byte>)[0x89, .. "PNG"u8]) || bytes.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xD8, 0xFF]) ? "a picture"
        : HasManyZeros(bytes) ? "UTF-16 or something that is no text at all"
        : null;

    /// <summary>A text in UTF-16 has a zero for nearly each letter of English.</summary>
    private static bool HasManyZeros(ReadOnlySpan<byte> bytes) => bytes.Count((byte)0) > bytes.Length / 4;
}
