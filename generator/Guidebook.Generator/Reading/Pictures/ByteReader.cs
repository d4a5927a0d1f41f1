using System.Buffers.Binary;
using System.Text;

namespace Guidebook.Generator.Reading;

/// <summary>
/// Takes bytes one after the other. Whoever asks for more than there is gets nothing, now and ever after, and <see cref="IsCutOff"/>
/// says so: a file that lies about its lengths needs no test before each byte.
/// </summary>
internal ref struct ByteReader(ReadOnlySpan<byte> bytes)
{
    private readonly ReadOnlySpan<byte> all = bytes;

    /// <summary>How many bytes were taken.</summary>
    public int Position { get; private set; }

    /// <summary>Whether more was asked for than there is.</summary>
    public bool IsCutOff { get; private set; }

    /// <summary>What was not taken yet.</summary>
    public readonly ReadOnlySpan<byte> Rest => IsCutOff ? default : all[Position..];

    /// <summary>Whether nothing can be taken any more.</summary>
    public readonly bool IsAtEnd => Rest.IsEmpty;

    /// <summary>So many bytes; none where there are fewer.</summary>
    public ReadOnlySpan<byte> Take(long count)
    {
        if (count < 0 || count > Rest.Length) IsCutOff = true;
        if (IsCutOff) return default;
        var taken = all.Slice(Position, (int)count);
        Position += (int)count;
        return taken;
    }

    /// <summary>All bytes from an earlier position up to here.</summary>
    public readonly ReadOnlySpan<byte> Since(int position) => all[position..Position];

    /// <summary>A name of four letters.</summary>
    public string Name() => Encoding.Latin1.GetString(Take(4));

    /// <summary>A byte.</summary>
    public int Byte() => Take(1) is [var value] ? value : 0;

    /// <summary>Two bytes, the highest first.</summary>
    public int Short() => Take(2) is { IsEmpty: false } two ? BinaryPrimitives.ReadUInt16BigEndian(two) : 0;

    /// <summary>Four bytes, the highest first.</summary>
    public uint Word() => Take(4) is { IsEmpty: false } four ? BinaryPrimitives.ReadUInt32BigEndian(four) : 0;

    /// <summary>Eight bytes, the highest first; what is larger than any file is cut off.</summary>
    public long Long() => Take(8) is { IsEmpty: false } eight ? BinaryPrimitives.ReadInt64BigEndian(eight) : 0;

    /// <summary>Two bytes, the lowest first.</summary>
    public int LowShort() => Take(2) is { IsEmpty: false } two ? BinaryPrimitives.ReadUInt16LittleEndian(two) : 0;

    /// <summary>Three bytes, the lowest first.</summary>
    public int LowThree() => LowShort() | (Byte() << 16);

    /// <summary>Four bytes, the lowest first.</summary>
    public uint LowWord() => Take(4) is { IsEmpty: false } four ? BinaryPrimitives.ReadUInt32LittleEndian(four) : 0;
}
