namespace Guidebook.Generator.Printing.Devtools;

/// <summary>Splits what a browser writes into messages, each of which ends with a zero byte.</summary>
internal sealed class MessageReader(Stream stream)
{
    private byte[] buffer = new byte[64 * 1024];
    private int start;
    private int end;

    /// <summary>The length of the longest message, in bytes: a program that is no browser may write without an end.</summary>
    public int Limit { get; set; } = 1024 * 1024;

    /// <summary>The next message; null at the end of the stream.</summary>
    /// <exception cref="FormatException">The message is too long.</exception>
    public byte[]? Read()
    {
        for (var searched = start; ;)
        {
            var found = buffer.AsSpan(searched, end - searched).IndexOf((byte)0);
            if (found >= 0)
            {
                var message = buffer[start..(searched + found)];
                start = searched + found + 1;
                return message;
            }

            MakeRoom();
            searched = end;
            var count = stream.Read(buffer, end, buffer.Length - end);
            if (count == 0) return null;
            end += count;
        }
    }

    private void MakeRoom()
    {
        if (start > 0) buffer.AsSpan(start, end - start).CopyTo(buffer);
        (start, end) = (0, end - start);
        if (end < buffer.Length) return;
        if (end >= Limit) throw new FormatException();
        Array.Resize(ref buffer, (int)Math.Min(Limit, 2L * end));
    }
}
