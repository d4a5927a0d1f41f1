using System.Buffers;
using System.Buffers.Binary;
using System.Text;

namespace Guidebook.Generator.Reading;

/// <summary>Puts bytes together, one after the other.</summary>
/// <param name="capacity">How many there will be at most, or about.</param>
internal sealed class ByteWriter(int capacity)
{
    private readonly ArrayBufferWriter<byte> written = new(Math.Max(1, capacity));

    /// <summary>How many bytes were put.</summary>
    public int Length => written.WrittenCount;

    /// <summary>All that was put.</summary>
    public ReadOnlyMemory<byte> Bytes => written.WrittenMemory;

    /// <summary>Puts bytes as they are.</summary>
    public void Put(ReadOnlySpan<byte> bytes) => written.Write(bytes);

    /// <summary>Puts a name of four letters.</summary>
    public void Name(string name) => Put(Encoding.Latin1.GetBytes(name));

    /// <summary>Puts a byte.</summary>
    public void Byte(int value) => Put([(byte)value]);

    /// <summary>Puts two bytes, the highest first.</summary>
    public void Short(int value) => Put([(byte)(value >> 8), (byte)value]);

    /// <summary>Puts four bytes, the highest first.</summary>
    public void Word(uint value) => Put([(byte)(value >> 24), (byte)(value >> 16), (byte)(value >> 8), (byte)value]);

    /// <summary>Puts four bytes, the lowest first.</summary>
    public void LowWord(uint value) => Word(BinaryPrimitives.ReverseEndianness(value));
}
