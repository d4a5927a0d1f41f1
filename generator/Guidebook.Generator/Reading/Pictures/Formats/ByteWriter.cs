using System.Buffers;
using System.Buffers.Binary;
using System.Text;

namespace Guidebook.Generator.Reading.Pictures.Formats;

/// <summary>Writes bytes in sequence.</summary>
/// <param name="capacity">The expected number of bytes.</param>
internal sealed class ByteWriter(int capacity)
{
    private readonly ArrayBufferWriter<byte> written = new(Math.Max(1, capacity));

    /// <summary>The number of bytes that have been written.</summary>
    public int Length => written.WrittenCount;

    /// <summary>All bytes that have been written.</summary>
    public ReadOnlyMemory<byte> Bytes => written.WrittenMemory;

    /// <summary>Writes bytes unchanged.</summary>
    public void Put(ReadOnlySpan<byte> bytes) => written.Write(bytes);

    /// <summary>Writes a name of four letters.</summary>
    public void Name(string name) => Put(Encoding.Latin1.GetBytes(name));

    /// <summary>Writes a byte.</summary>
    public void Byte(int value) => Put([(byte)value]);

    /// <summary>Writes two bytes, big-endian.</summary>
    public void Short(int value) => Put([(byte)(value >> 8), (byte)value]);

    /// <summary>Writes four bytes, big-endian.</summary>
    public void Word(uint value) => Put([(byte)(value >> 24), (byte)(value >> 16), (byte)(value >> 8), (byte)value]);

    /// <summary>Writes four bytes, little-endian.</summary>
    public void LowWord(uint value) => Word(BinaryPrimitives.ReverseEndianness(value));
}
