using System.IO.Compression;
using System.Runtime.InteropServices;

namespace Guidebook.Generator.Printing.Pdf;

/// <summary>
/// The bytes of a stream in both forms, each made when it is first asked for: a page's content is rewritten several times, but packed only
/// for the file that is written, and unpacked only when it comes from a file.
/// </summary>
internal sealed class PackedBytes
{
    private const int LargestStream = 256 * 1024 * 1024;
    private const int LeastRoom = 1024;
    private const int MostRoom = 1024 * 1024;
    private const int UsualShare = 4;
    private readonly Lazy<ReadOnlyMemory<byte>> bytes;
    private readonly Lazy<byte[]> unpacked;

    /// <summary>Bytes as they stand in a file.</summary>
    public PackedBytes(ReadOnlyMemory<byte> packed) => (bytes, unpacked) = (new(() => packed), new(() => Unpack(packed)));

    private PackedBytes(byte[] content) => (bytes, unpacked) = (new(() => Pack(content)), new(() => content));

    /// <summary>The packed bytes.</summary>
    public ReadOnlyMemory<byte> Bytes => bytes.Value;

    /// <summary>The bytes before packing; nobody may change them.</summary>
    /// <exception cref="PdfFormatException">The packed bytes are damaged, or hold more than 256 MiB.</exception>
    public byte[] Unpacked => unpacked.Value;

    /// <summary>Bytes that are still to be packed.</summary>
    public static PackedBytes Of(byte[] content) => new(content);

    private static ReadOnlyMemory<byte> Pack(byte[] content)
    {
        var packed = new MemoryStream();
        using (var packing = new ZLibStream(packed, CompressionLevel.Optimal, leaveOpen: true)) packing.Write(content);
        return packed.GetBuffer().AsMemory(0, (int)packed.Length);
    }

    private static byte[] Unpack(ReadOnlyMemory<byte> packed)
    {
        try
        {
            var bytes = MemoryMarshal.TryGetArray(packed, out var known) ? known : new(packed.ToArray());
            using var unpacking = new ZLibStream(new MemoryStream(bytes.Array!, bytes.Offset, bytes.Count), CompressionMode.Decompress);
            return ReadAll(unpacking, (int)Math.Clamp((long)packed.Length * UsualShare, LeastRoom, MostRoom));
        }
        catch (Exception exception) when (exception is InvalidDataException or IOException)
        {
            throw new PdfFormatException("A stream of the PDF is damaged.", exception);
        }
    }

    /// <param name="room">The bytes for which there is room at first.</param>
    private static byte[] ReadAll(ZLibStream unpacking, int room)
    {
        var (whole, length) = (new byte[room], 0);
        for (int count; (count = unpacking.Read(whole.AsSpan(length))) > 0;)
        {
            length += count;
            if (length > LargestStream) throw new PdfFormatException("A stream of the PDF is too large.");
            if (length == whole.Length) Array.Resize(ref whole, (int)Math.Min(2L * length, LargestStream + 1));
        }

        return length == whole.Length ? whole : whole[..length];
    }
}
