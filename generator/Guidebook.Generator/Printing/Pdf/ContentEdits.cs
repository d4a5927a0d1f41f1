using System.Buffers;
using System.Text;

namespace Guidebook.Generator.Printing.Pdf;

/// <summary>Changes to a content stream, written down from its beginning to its end; all else stays byte by byte.</summary>
internal sealed class ContentEdits(ReadOnlyMemory<byte> content)
{
    private readonly ArrayBufferWriter<byte> written = new();
    private int done;

    /// <summary>Whether anything was changed.</summary>
    public bool Any { get; private set; }

    /// <summary>Puts text in the place of an operation.</summary>
    public void Replace(ContentOperation operation, string text)
    {
        Insert(operation.Start, text);
        done = operation.End;
    }

    /// <summary>Puts text before that byte, which is not before the last change.</summary>
    public void Insert(int at, string text)
    {
        written.Write(content.Span[done..at]);
        written.Write(Encoding.Latin1.GetBytes(text));
        done = at;
        Any = true;
    }

    /// <summary>The changed content.</summary>
    public byte[] Finish()
    {
        written.Write(content.Span[done..]);
        done = content.Length;
        return written.WrittenSpan.ToArray();
    }
}
