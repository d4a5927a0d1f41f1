namespace Guidebook.Generator.Reading.Files;

/// <summary>Detects by its first bytes a file that is not text.</summary>
internal static class FileKind
{
    /// <summary>The type of the file, with an article; null if it may be text.</summary>
    public static string? Detect(ReadOnlySpan<byte> bytes) =>
        bytes.StartsWith("PK\x03\x04"u8) ? "a document of a word processor, or something else that is packed"
        : bytes.StartsWith((ReadOnlySpan<byte>)[0xD0, 0xCF, 0x11, 0xE0]) ? "an old Word document"
        : bytes.StartsWith("{\\rtf"u8) ? "a document of a word processor"
        : bytes.StartsWith("%PDF"u8) ? "a PDF"
        : bytes.StartsWith((ReadOnlySpan<byte>)[0x89, .. "PNG"u8]) || bytes.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xD8, 0xFF]) ? "a picture"
        : HasManyZeros(bytes) ? "UTF-16 or something that is no text at all"
        : null;

    /// <summary>UTF-16 has a zero byte for nearly every letter of English.</summary>
    private static bool HasManyZeros(ReadOnlySpan<byte> bytes) => bytes.Count((byte)0) > bytes.Length / 4;
}
