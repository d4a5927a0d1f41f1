using System.Buffers.Binary;
using System.Text;

namespace Guidebook.Generator.Typefaces.Fonts;

/// <summary>A cursor over big-endian bytes of a font; a value past the end throws <see cref="FontFormatException"/>.</summary>
internal ref struct FontReader(ReadOnlySpan<byte> bytes)
{
    /// <summary>The largest number of bytes in a number with base 128 (WOFF 2, section 4.1).</summary>
    private const int LongestNumber = 5;

    private readonly ReadOnlySpan<byte> bytes = bytes;

    /// <summary>The offset of the next value.</summary>
    public int At { get; set; }

    /// <summary>The unsigned number of 16 bits at an offset.</summary>
    public static int ShortAt(ReadOnlySpan<byte> bytes, int offset) => new FontReader(bytes) { At = offset }.Short();

    /// <summary>An unsigned byte.</summary>
    public byte Byte() => Take(1)[0];

    /// <summary>An unsigned number of 16 bits.</summary>
    public int Short() => BinaryPrimitives.ReadUInt16BigEndian(Take(2));

    /// <summary>An unsigned number of 32 bits that fits an <see cref="int"/>, as all sizes and offsets do.</summary>
    public int Long() =>
        BinaryPrimitives.ReadUInt32BigEndian(Take(4)) is <= int.MaxValue and var value ? (int)value : throw new FontFormatException();

    /// <summary>A tag of four letters.</summary>
    public string Tag() => Encoding.Latin1.GetString(Take(4));

    /// <summary>A number with base 128, seven bits a byte.</summary>
    public int Number()
    {
        var value = 0L;
        for (var i = 0; i < LongestNumber; i++)
        {
            var digit = Byte();
            if (i == 0 && digit == 0x80) break; // a leading zero
            value = value << 7 | (uint)(digit & 0x7F);
            if ((digit & 0x80) == 0) return value <= int.MaxValue ? (int)value : throw new FontFormatException();
        }

        throw new FontFormatException();
    }

    /// <summary>The next bytes.</summary>
    public ReadOnlySpan<byte> Take(int count)
    {
        if (count < 0 || At < 0 || At > bytes.Length - count) throw new FontFormatException();
        At += count;
        return bytes.Slice(At - count, count);
    }
}
