using Guidebook.Generator.Reading.Pictures.Formats;
namespace Guidebook.Generator.Reading.Pictures.Avif;

/// <summary>Reads and writes the boxes of an ISO base media file: each has a length and a name, and can contain other boxes.</summary>
internal static class AvifBoxes
{
    /// <summary>The length of a box's header, its length and name, in bytes.</summary>
    public const int HeaderLength = 8;


    /// <summary>Takes the next box; false if there is none, or if it is truncated.</summary>
    public static bool TryTake(ref ByteReader reader, out string name, out ReadOnlySpan<byte> body)
    {
        name = "";
        body = default;
        if (reader.Rest.Length < HeaderLength) return false;
        long length = reader.Word();
        name = reader.Name();
        if (length == 1) length = reader.Long() - HeaderLength; // the length has eight bytes after the name
        body = reader.Take(length == 0 ? reader.Rest.Length : length - HeaderLength);
        return !reader.IsCutOff;
    }

    /// <summary>Takes the version and flags of a box.</summary>
    public static int TakeVersion(ref ByteReader reader, out int flags)
    {
        var word = reader.Word();
        flags = (int)(word & 0xFFFFFF);
        return (int)(word >> 24);
    }

    /// <summary>Writes a box.</summary>
    public static void Put(ByteWriter writer, string name, ReadOnlySpan<byte> body)
    {
        writer.Word((uint)(body.Length + HeaderLength));
        writer.Name(name);
        writer.Put(body);
    }

    /// <summary>Writes a box whose content the action writes.</summary>
    public static void Put(ByteWriter writer, string name, Action<ByteWriter> fill)
    {
        var body = new ByteWriter(HeaderLength);
        fill(body);
        Put(writer, name, body.Bytes.Span);
    }
}
