using System.Buffers;
using System.Text;

namespace Guidebook.Generator.Printing.Pdf;

/// <summary>A list of edits to a content stream, in ascending order of position; all other bytes stay unchanged.</summary>
internal sealed class ContentEdits(ReadOnlyMemory<byte> content)
{
    private readonly Lazy<ArrayBufferWriter<byte>> written = new(() => new(content.Length + content.Length / 4 + 1));
    private int done;

    /// <summary>Whether the stream has any edits.</summary>
    public bool Any { get; private set; }

    /// <summary>Replaces an operation by text.</summary>
    public void Replace(ContentOperation operation, string text)
    {
        Insert(operation.Start, text);
        done = operation.End;
    }

    /// <summary>Inserts text before a byte, which must not precede the last edit.</summary>
    public void Insert(int at, string text)
    {
        written.Value.Write(content.Span[done..at]);
        Encoding.Latin1.GetBytes(text, written.Value);
        done = at;
        Any = true;
    }

    /// <summary>The edited content.</summary>
    public byte[] Finish()
    {
        written.Value.Write(content.Span[done..]);
        done = content.Length;
        return written.Value.WrittenSpan.ToArray();
    }
}
