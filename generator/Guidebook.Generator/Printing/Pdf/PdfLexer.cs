using System.Buffers;
using System.Globalization;
using System.Text;

namespace Guidebook.Generator.Printing.Pdf;

/// <summary>Reads the tokens of a file: words, names, strings, runs of bytes.</summary>
internal sealed class PdfLexer(ReadOnlyMemory<byte> file, int start, KnownWords words)
{
    internal static readonly SearchValues<byte> Blanks = SearchValues.Create("\0\t\n\f\r "u8);
    internal static readonly SearchValues<byte> Ends = SearchValues.Create("\0\t\n\f\r ()<>[]{}/%"u8);
    private int position = start >= 0 && start < file.Length ? start : throw new PdfFormatException($"The PDF points to byte {start}, outside of itself.");

    private ReadOnlySpan<byte> Bytes => file.Span;

    /// <summary>Position of the next token, after white space and comments; the file's length at the end.</summary>
    public int Next()
    {
        SkipBlanks();
        return position;
    }

    /// <summary>Position after the last token.</summary>
    public int Done() => position;

    /// <summary>Moves to a position.</summary>
    public void Return(int to) => position = to;

    /// <summary>The first byte of the next token, after white space and comments.</summary>
    public byte Peek()
    {
        SkipBlanks();
        return position < Bytes.Length ? Bytes[position] : throw Fault("the file ends too early");
    }

    public int PeekSecond() => position + 1 < Bytes.Length ? Bytes[position + 1] : -1;

    public void Skip(int count) => position += count;

    public bool IsNext(string word)
    {
        SkipBlanks();
        return position + word.Length <= Bytes.Length && Ascii.Equals(Bytes.Slice(position, word.Length), word);
    }

    public string ReadWord() => words.Text(ReadRegular());

    /// <summary>Reads a number, or a reference such as <c>7 0 R</c> where there can be one.</summary>
    public PdfValue ReadNumber(bool mayBeReference)
    {
        var word = ReadRegular();
        var number = words.Number(word) ?? throw Fault($"'{words.Text(word)}' is not a number");
        return mayBeReference && number.Whole is { } whole && TryReadReferenceTail() ? words.Reference(word, whole) : number;
    }

    /// <summary>Reads a name such as <c>/Name#20here</c>, without the slash.</summary>
    public PdfName ReadName()
    {
        position++;
        var raw = Regular();
        return raw.Contains((byte)'#') ? new(Unescape(words.Text(raw))) : words.Name(raw);
    }

    /// <summary>Reads a literal string such as <c>(text)</c>, with escapes and nested brackets.</summary>
    public string ReadLiteral()
    {
        var text = new StringBuilder();
        var open = 0;
        do
        {
            var next = Take();
            if (next == '\\')
            {
                AppendEscape(text);
                continue;
            }

            if (next == '(' && open++ == 0) continue;
            if (next == ')' && --open == 0) continue;
            text.Append((char)next);
        }
        while (open > 0);
        return text.ToString();
    }

    /// <summary>Reads a hexadecimal string such as <c>&lt;FEFF00E4&gt;</c>.</summary>
    public string ReadHex()
    {
        var rest = Bytes[++position..];
        var length = rest.IndexOf((byte)'>');
        if (length < 0) throw Fault("a string does not end");
        position += length + 1;
        var digits = rest[..length];
        if (length % 2 == 1 || digits.IndexOfAny(Blanks) >= 0) digits = WithoutBlanks(digits);
        return string.Create(digits.Length / 2, digits, (text, digits) =>
        {
            for (var i = 0; i < text.Length; i++) text[i] = (char)(ValueOf(digits[2 * i]) << 4 | ValueOf(digits[2 * i + 1]));
        });
    }

    /// <summary>Hexadecimal digits without what stands between them, and with a 0 where the last one is missing.</summary>
    private static byte[] WithoutBlanks(ReadOnlySpan<byte> digits)
    {
        var only = digits.ToArray().Where(digit => !IsBlank(digit)).ToList();
        if (only.Count % 2 == 1) only.Add((byte)'0');
        return [.. only];
    }

    private static int ValueOf(byte digit) => char.IsAsciiHexDigit((char)digit)
        ? digit <= '9' ? digit - '0' : (digit | 0x20) - 'a' + 10
        : throw new PdfFormatException("The PDF has a string that is not hexadecimal.");

    /// <summary>Reads a stream's bytes; the keyword <c>stream</c> has just been read.</summary>
    public ReadOnlyMemory<byte> ReadBytes(int count)
    {
        if (position < Bytes.Length && Bytes[position] == '\r') position++;
        if (position < Bytes.Length && Bytes[position] == '\n') position++;
        if (count < 0 || count > Bytes.Length - position) throw Fault("a stream is longer than the file");
        var bytes = file.Slice(position, count);
        position += count;
        return bytes;
    }

    /// <summary>Whether a token with this first byte is an operand of a content stream, or begins one.</summary>
    public static bool BeginsOperand(byte first) =>
        first is (byte)'/' or (byte)'(' or (byte)'[' or (byte)'<' or (byte)'+' or (byte)'-' or (byte)'.' or (>= (byte)'0' and <= (byte)'9');

    /// <summary>Skips the operands of an operation of a content stream; what they contain is not read.</summary>
    /// <param name="deepest">The most arrays and dictionaries that may stand in each other.</param>
    public void SkipOperands(int deepest)
    {
        var words = new ContentWords(Bytes[position..]);
        var (begin, open) = (position, 0);
        while (words.MoveNext() && (open > 0 || BeginsOperand(words.Current[0])))
        {
            if (words.Current is [(byte)'['] or [(byte)'<', (byte)'<']) open++;
            else if (words.Current is [(byte)']'] or [(byte)'>', (byte)'>']) open--;
            if (open > deepest) throw Fault("values are nested too deep");
            position = begin + words.End;
        }
    }

    /// <summary>Skips the bytes of an inline image and the final <c>EI</c>: the first <c>EI</c> that is a token of its own.</summary>
    public void SkipPicture()
    {
        for (position++; position + 2 < Bytes.Length; position++)
        {
            var ends = position + 3 == Bytes.Length || !IsRegular(Bytes[position + 3]);
            if (!ends || !IsBlank(Bytes[position]) || Bytes[position + 1] != 'E' || Bytes[position + 2] != 'I') continue;
            position += 3;
            return;
        }

        throw Fault("a picture does not end");
    }

    /// <summary>Reads <c>0 R</c> after a whole number, if the number begins a reference.</summary>
    public bool TryReadReferenceTail()
    {
        var before = position;
        SkipBlanks();
        while (position < Bytes.Length && Bytes[position] is >= (byte)'0' and <= (byte)'9') position++;
        SkipBlanks();
        var found = position < Bytes.Length && Bytes[position] == 'R' && (position + 1 == Bytes.Length || !IsRegular(Bytes[position + 1]));
        position = found ? position + 1 : before;
        return found;
    }

    public PdfFormatException Fault(string what) => new($"At byte {position} of the PDF {what}.");

    private static bool IsBlank(byte b) => b is (byte)' ' or (byte)'\n' or (byte)'\r' or (byte)'\t' or (byte)'\f' or 0;

    private static bool IsRegular(byte b) => !Ends.Contains(b);

    /// <summary>The bytes of the next word, after white space and comments.</summary>
    private ReadOnlySpan<byte> ReadRegular()
    {
        SkipBlanks();
        return Regular() is { IsEmpty: false } word ? word : throw Fault("a word is missing");
    }

    private ReadOnlySpan<byte> Regular()
    {
        var rest = Bytes[position..];
        var length = rest.IndexOfAny(Ends) is >= 0 and var end ? end : rest.Length;
        position += length;
        return rest[..length];
    }

    private static string Unescape(string raw)
    {
        var name = new StringBuilder();
        for (var i = 0; i < raw.Length; i++)
        {
            if (raw[i] == '#' && i + 2 < raw.Length
                && byte.TryParse(raw.AsSpan(i + 1, 2), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var code))
            {
                name.Append((char)code);
                i += 2;
            }
            else
            {
                name.Append(raw[i]);
            }
        }

        return name.ToString();
    }

    private void AppendEscape(StringBuilder text)
    {
        var next = Take();
        if (next is >= (byte)'0' and <= (byte)'7')
        {
            var code = next - '0';
            for (var i = 0; i < 2 && position < Bytes.Length && Bytes[position] is >= (byte)'0' and <= (byte)'7'; i++) code =
                code * 8 + Take() - '0';
            text.Append((char)(code & 0xFF));
            return;
        }

        if (next == '\r' && position < Bytes.Length && Bytes[position] == '\n') position++;
        if (next is (byte)'\r' or (byte)'\n') return;
        var at = "nrtbf".IndexOf((char)next, StringComparison.Ordinal);
        text.Append(at < 0 ? (char)next : "\n\r\t\b\f"[at]);
    }

    private byte Take() => position < Bytes.Length ? Bytes[position++] : throw Fault("a string does not end");

    private void SkipBlanks()
    {
        var bytes = Bytes;
        while (position < bytes.Length)
        {
            if (bytes[position] == '%') SkipLine();
            else if (IsBlank(bytes[position])) position++;
            else return;
        }
    }

    private void SkipLine()
    {
        while (position < Bytes.Length && Bytes[position] is not ((byte)'\r' or (byte)'\n')) position++;
    }
}
