using System.Text;

namespace Guidebook.Generator.Printing.Devtools;

/// <summary>Reads what a browser complains about, however much it is, and keeps the end.</summary>
internal sealed class ErrorOutput
{
    private readonly Lock access = new();
    private readonly byte[] end = new byte[2048];
    private int length;

    public ErrorOutput(Stream stream) => new Thread(() => Read(stream)) { IsBackground = true, Name = "browser" }.Start();

    /// <summary>The last line, in parentheses; empty if there is none.</summary>
    public string Last
    {
        get
        {
            lock (access)
            {
                var last = Encoding.UTF8.GetString(end, 0, length).Trim().Split('\n')[^1];
                return last.Length == 0 ? "" : $" ({Plain(last)})";
            }
        }
    }

    private static string Plain(string line)
    {
        const int most = 200;
        var plain = string.Concat(line.Select(letter => char.IsControl(letter) ? ' ' : letter));
        return plain.Length <= most ? plain : plain[..most] + "…";
    }

    private void Read(Stream stream)
    {
        var part = new byte[end.Length];
        try
        {
            for (int count; (count = stream.Read(part)) > 0;) Keep(part.AsSpan(0, count));
        }
        catch (Exception exception) when (exception is IOException or ObjectDisposedException)
        {
            // The browser was ended.
        }
    }

    private void Keep(ReadOnlySpan<byte> part)
    {
        lock (access)
        {
            var kept = Math.Min(length, end.Length - part.Length);
            end.AsSpan(length - kept, kept).CopyTo(end);
            part.CopyTo(end.AsSpan(kept));
            length = kept + part.Length;
        }
    }
}
