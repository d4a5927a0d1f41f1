using System.Text;

namespace Guidebook.Generator.Rendering;

/// <summary>The text of a page while it is drawn. Pages share its memory one after the other.</summary>
internal sealed class PageText : TextWriter
{
    private char[] letters = new char[1 << 15];
    private int length;

    /// <inheritdoc/>
    public override Encoding Encoding => Encoding.UTF8;

    /// <summary>What was written; valid until the next page begins.</summary>
    public ReadOnlyMemory<char> Written => letters.AsMemory(0, length);

    /// <summary>Begins a page.</summary>
    public void Clear() => length = 0;

    /// <inheritdoc/>
    public override void Write(char value)
    {
        MakeRoom(1);
        letters[length++] = value;
    }

    /// <inheritdoc/>
    public override void Write(string? value) => Write(value.AsSpan());

    /// <inheritdoc/>
    public override void Write(char[] buffer, int index, int count) => Write(buffer.AsSpan(index, count));

    /// <inheritdoc/>
    public override void Write(ReadOnlySpan<char> buffer)
    {
        MakeRoom(buffer.Length);
        buffer.CopyTo(letters.AsSpan(length));
        length += buffer.Length;
    }

    private void MakeRoom(int more)
    {
        if (length + more > letters.Length) Array.Resize(ref letters, Math.Max(letters.Length * 2, length + more));
    }
}
