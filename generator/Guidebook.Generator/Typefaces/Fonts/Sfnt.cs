using System.Buffers.Binary;
using System.Numerics;
using System.Text;

namespace Guidebook.Generator.Typefaces.Fonts;

/// <summary>The tables of an uncompressed font (OpenType, "Organization of an OpenType font").</summary>
internal static class Sfnt
{
    /// <summary>The tables by tag.</summary>
    public static Dictionary<string, ReadOnlyMemory<byte>> Tables(ReadOnlySpan<byte> bytes)
    {
        var reader = new FontReader(bytes) { At = 4 };
        var count = reader.Short();
        reader.Take(6);
        var tables = new Dictionary<string, ReadOnlyMemory<byte>>(StringComparer.Ordinal);
        for (var i = 0; i < count; i++)
        {
            var tag = reader.Tag();
            reader.Take(4);
            var table = new FontReader(bytes) { At = reader.Long() };
            tables[tag] = table.Take(reader.Long()).ToArray();
        }

        return tables;
    }

    /// <summary>A TrueType font of these tables, without checksums, which readers of PDFs do not use.</summary>
    public static byte[] Write(IReadOnlyDictionary<string, ReadOnlyMemory<byte>> tables)
    {
        const int headerLength = 12, entryLength = 16, alignment = 4;
        var sorted = tables.OrderBy(table => table.Key, StringComparer.Ordinal).ToList();
        var font = new MemoryStream();
        var power = BitOperations.Log2((uint)sorted.Count);
        Write(font, 0x00010000);
        Write(font, sorted.Count << 16 | entryLength << power);
        Write(font, power << 16 | entryLength * sorted.Count - (entryLength << power));
        var offset = headerLength + entryLength * sorted.Count;
        foreach (var (tag, table) in sorted)
        {
            font.Write(Encoding.Latin1.GetBytes(tag));
            Write(font, 0);
            Write(font, offset);
            Write(font, table.Length);
            offset += (table.Length + alignment - 1) / alignment * alignment;
        }

        foreach (var (_, table) in sorted)
        {
            font.Write(table.Span);
            while (font.Length % alignment != 0) font.WriteByte(0);
        }

        return font.ToArray();
    }

    private static void Write(MemoryStream font, int value)
    {
        Span<byte> bytes = stackalloc byte[sizeof(int)];
        BinaryPrimitives.WriteInt32BigEndian(bytes, value);
        font.Write(bytes);
    }
}
