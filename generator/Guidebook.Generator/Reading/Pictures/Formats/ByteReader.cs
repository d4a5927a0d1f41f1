using System.Buffers.Binary;
using System.Text;

namespace Guidebook.Generator.Reading.Pictures.Formats;

/// <summary>
/// Reads bytes in sequence. A read past the end returns nothing, as do all reads after it, and sets <see cref="IsCutOff"/>: files with
/// false lengths need no check before each read.
/// </summary>
internal ref struct ByteReader(ReadOnlySpan<byte> bytes)
{
    private readonly ReadOnlySpan<byte> all = bytes;

    /// <summary>The number of bytes that have been read.</summary>
    public int Position { get; private set; }

    /// <summary>Whether a read went past the end.</summary>
    public bool IsCutOff { get; private set; }

    /// <summary>The bytes that have not been read.</summary>
    public readonly ReadOnlySpan<byte> Rest => IsCutOff ? default : all[Position..];

    /// <summary>Whether no bytes are left.</summary>
    public readonly bool IsAtEnd => Rest.IsEmpty;

    /// <summary>Reads a number of bytes; empty if fewer are left.</summary>
    public ReadOnlySpan<byte> Take(long count)
    {
        if (count < 0 || count > Rest.Length) IsCutOff = true;
        if (IsCutOff) return default;
        var taken = all.Slice(Position, (int)count);
        Position += (int)count;
        return taken;
    }

    /// <summary>The bytes from an earlier position to the current one.</summary>
    public readonly ReadOnlySpan<byte> Since(int position) => all[position..Position];

    /// <summary>Reads a name of four letters.</summary>
    public string Name() => Encoding.Latin1.GetString(Take(4));

    /// <summary>Reads a byte.</summary>
    public int Byte() => Take(1) is [var value] ? value : 0;

    /// <summary>Reads two bytes, big-endian.</summary>
    public int Short() => Take(2) is { IsEmpty: false } two ? BinaryPrimitives.ReadUInt16BigEndian(two) : 0;

    /// <summary>Reads four bytes, big-endian.</summary>
    public uint Word() => Take(4) is { IsEmpty: false } four ? BinaryPrimitives.ReadUInt32BigEndian(four) : 0;

    /// <summary>Reads eight bytes, big-endian and signed; a length larger than any file fails at the next read.</summary>
    public long Long() => Take(8) is { IsEmpty: false } eight ? BinaryPrimitives.ReadInt64BigEndian(eight) : 0;

    /// <summary>Reads two bytes, little-endian.</summary>
    public int LowShort() => Take(2) is { IsEmpty: false } two ? BinaryPrimitives.ReadUInt16LittleEndian(two) : 0;

    /// <summary>Reads three bytes, little-endian.</summary>
    public int LowThree() => LowShort() | (Byte() << 16);

    /// <summary>Reads four bytes, little-endian.</summary>
    public uint LowWord() => Take(4) is { IsEmpty: false } four ? BinaryPrimitives.ReadUInt32LittleEndian(four) : 0;
}
