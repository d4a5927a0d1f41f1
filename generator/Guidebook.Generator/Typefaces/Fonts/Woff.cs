using System.IO.Compression;

namespace Guidebook.Generator.Typefaces.Fonts;

/// <summary>The tables of a WOFF 1 file: each is compressed by itself, unless that would make it longer.</summary>
internal static class Woff
{
    private const int HeaderLength = 44;

    /// <summary>The tables by tag.</summary>
    public static Dictionary<string, ReadOnlyMemory<byte>> Tables(ReadOnlySpan<byte> bytes)
    {
        var reader = new FontReader(bytes) { At = 12 };
        var count = reader.Short();
        reader.At = HeaderLength;
        var tables = new Dictionary<string, ReadOnlyMemory<byte>>(StringComparer.Ordinal);
        for (var i = 0; i < count; i++)
        {
            var tag = reader.Tag();
            var table = new FontReader(bytes) { At = reader.Long() };
            var stored = table.Take(reader.Long());
            var length = reader.Long();
            reader.Take(4);
            tables[tag] = stored.Length == length ? stored.ToArray() : Inflate(stored, length);
        }

        return tables;
    }

    private static byte[] Inflate(ReadOnlySpan<byte> stored, int length)
    {
        if (length > FontLimits.LargestTable) throw new FontFormatException();
        using var stream = new ZLibStream(new MemoryStream(stored.ToArray()), CompressionMode.Decompress);
        var table = new byte[length];
        return stream.ReadAtLeast(table, length, throwOnEndOfStream: false) == length ? table : throw new FontFormatException();
    }
}
