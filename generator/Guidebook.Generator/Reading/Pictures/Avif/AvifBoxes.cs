namespace Guidebook.Generator.Reading;

/// <summary>The boxes of an ISO media file: each says how long it is and what it is, and may hold others.</summary>
internal static class AvifBoxes
{
    /// <summary>The bytes before the content of a box: its length and its name.</summary>
    public const int HeaderLength = 8;


    /// <summary>Takes the next box; false where there is none, or where it is cut off.</summary>
    public static bool TryTake(ref ByteReader reader, out string name, out ReadOnlySpan<byte> body)
    {
        name = "";
        body = default;
        if (reader.Rest.Length < HeaderLength) return false;
        long length = reader.Word();
        name = reader.Name();
        if (length == 1) length = reader.Long() - HeaderLength; // it did not fit into four bytes
        body = reader.Take(length == 0 ? reader.Rest.Length : length - HeaderLength);
        return !reader.IsCutOff;
    }

    /// <summary>Takes a version and leaves the flags behind it.</summary>
    public static int TakeVersion(ref ByteReader reader, out int flags)
    {
        var word = reader.Word();
        flags = (int)(word & 0xFFFFFF);
        return (int)(word >> 24);
    }

    /// <summary>Puts a box.</summary>
    public static void Put(ByteWriter writer, string name, ReadOnlySpan<byte> body)
    {
        writer.Word((uint)(body.Length + HeaderLength));
        writer.Name(name);
        writer.Put(body);
    }

    /// <summary>Puts a box that holds what is put by the action.</summary>
    public static void Put(ByteWriter writer, string name, Action<ByteWriter> fill)
    {
        var body = new ByteWriter(HeaderLength);
        fill(body);
        Put(writer, name, body.Bytes.Span);
    }
}
