using System.Buffers;

namespace Guidebook.Generator.Printing.Pdf;

/// <summary>Splits a content stream into tokens, unparsed: numbers, names, strings, brackets, operators.</summary>
internal ref struct ContentWords(ReadOnlySpan<byte> content)
{
    private readonly ReadOnlySpan<byte> content = content;
    private int start;

    /// <summary>The current token.</summary>
    public readonly ReadOnlySpan<byte> Current => content[start..End];

    /// <summary>The position after the current token.</summary>
    public int End { get; private set; }

    /// <summary>Supports <c>foreach</c> over the tokens.</summary>
    public readonly ContentWords GetEnumerator() => this;

    /// <summary>Advances to the next token.</summary>
    public bool MoveNext()
    {
        start = End;
        SkipBlanks();
        if (start == content.Length) return false;
        End = start + content[start] switch
        {
            (byte)'(' => LiteralLength(),
            (byte)'<' when content[start..].StartsWith("<<"u8) => 2,
            (byte)'<' => To('>'),
            (byte)'>' when content[start..].StartsWith(">>"u8) => 2,
            (byte)'/' => 1 + PlainLength(start + 1),
            _ => Math.Max(1, PlainLength(start)),
        };
        return true;
    }

    private void SkipBlanks()
    {
        while (start < content.Length)
            if (content[start] == '%') start += LineLength();
            else if (PdfLexer.Blanks.Contains(content[start])) start++;
            else return;
    }

    private readonly int LineLength() =>
        content[start..].IndexOfAny((byte)'\n', (byte)'\r') is >= 0 and var length ? length : content.Length - start;

    private readonly int PlainLength(int from) =>
        content[from..].IndexOfAny(PdfLexer.Ends) is >= 0 and var length ? length : content.Length - from;

    private readonly int To(char last) => content[start..].IndexOf((byte)last) is >= 0 and var length ? length + 1 : content.Length - start;

    private readonly int LiteralLength()
    {
        var open = 0;
        for (var i = start; i < content.Length; i++)
        {
            if (content[i] == '\\') i++;
            else if (content[i] == '(') open++;
            else if (content[i] == ')' && --open == 0) return i + 1 - start;
        }

        return content.Length - start;
    }
}
