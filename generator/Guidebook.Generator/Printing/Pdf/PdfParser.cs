using System.Collections.Immutable;
using System.Globalization;

namespace Guidebook.Generator.Printing.Pdf;

/// <summary>Parses values from the bytes of a file, sequentially.</summary>
/// <param name="words">The words that are known from other parts of the file.</param>
internal sealed class PdfParser(ReadOnlyMemory<byte> file, int start, KnownWords words)
{
    private const int DeepestNesting = 200;
    private readonly PdfLexer lexer = new(file, start, words);
    private readonly List<PdfValue> operands = [];
    private bool hasReferences = true;
    private int depth;

    /// <summary>Reads one value other than a stream, which <see cref="ReadObject"/> reads.</summary>
    public PdfValue ReadValue()
    {
        if (++depth > DeepestNesting) throw lexer.Fault("values are nested too deep");
        var value = lexer.Peek() switch
        {
            (byte)'/' => lexer.ReadName(),
            (byte)'(' => new PdfString(lexer.ReadLiteral()),
            (byte)'[' => ReadArray(),
            (byte)'<' when lexer.PeekSecond() == '<' => ReadDict(),
            (byte)'<' => new PdfString(lexer.ReadHex()),
            (byte)'+' or (byte)'-' or (byte)'.' or (>= (byte)'0' and <= (byte)'9') => lexer.ReadNumber(hasReferences),
            _ => ReadWord(),
        };
        depth--;
        return value;
    }

    /// <summary>Reads an indirect object such as <c>7 0 obj … endobj</c>, including a stream.</summary>
    /// <param name="number">The expected object number.</param>
    /// <param name="lengthOf">Resolves a stream length that is an indirect object.</param>
    public PdfValue ReadObject(int number, Func<PdfReference, PdfValue> lengthOf)
    {
        if (lexer.ReadWord() != number.ToString(CultureInfo.InvariantCulture)) throw lexer.Fault($"object {number} does not stand where the table says");
        return ReadNumbered(lengthOf);
    }

    /// <summary>Reads an indirect object whatever its number is.</summary>
    /// <param name="lengthOf">Resolves a stream length that is an indirect object.</param>
    public PdfValue ReadAnyObject(Func<PdfReference, PdfValue> lengthOf)
    {
        ReadWhole();
        return ReadNumbered(lengthOf);
    }

    private PdfValue ReadNumbered(Func<PdfReference, PdfValue> lengthOf)
    {
        lexer.ReadWord();
        Expect("obj");
        var value = ReadValue();
        if (value is not PdfDict dict || !lexer.IsNext("stream"))
        {
            Expect("endobj");
            return value;
        }

        Expect("stream");
        var stated = dict["Length"] is PdfReference reference ? lengthOf(reference) : dict["Length"];
        var length = stated is PdfNumber { Whole: { } whole } ? whole : throw lexer.Fault("a stream has no length");
        var bytes = lexer.ReadBytes(length);
        Expect("endstream");
        return new PdfData(dict, bytes);
    }

    /// <summary>Reads an expected word.</summary>
    public void Expect(string word)
    {
        if (lexer.ReadWord() != word) throw lexer.Fault($"'{word}' is missing");
    }

    /// <summary>Whether the next word is this word.</summary>
    public bool IsNext(string word) => lexer.IsNext(word);

    /// <summary>Reads an integer.</summary>
    public int ReadWhole() => ReadValue() is PdfNumber { Whole: { } whole } ? whole : throw lexer.Fault("a whole number is missing");

    /// <summary>Reads the next word, unparsed.</summary>
    public string ReadPlainWord() => lexer.ReadWord();

    /// <summary>Reads one operation of a content stream: its operands, which it parses when they are asked for, and its operator.</summary>
    public ContentOperation ReadOperation()
    {
        var begin = lexer.Next();
        lexer.SkipOperands(DeepestNesting);
        var name = lexer.ReadWord();
        if (name == "BI")
        {
            hasReferences = false;
            ReadPicture();
            lexer.SkipPicture();
        }

        return new(this, name, begin, lexer.Done());
    }

    /// <summary>The operands of the operation at a position.</summary>
    internal ImmutableArray<PdfValue> ReadOperands(int begin)
    {
        var next = lexer.Done();
        (hasReferences, depth) = (false, 0);
        operands.Clear();
        lexer.Return(begin);
        while (PdfLexer.BeginsOperand(lexer.Peek())) operands.Add(ReadValue());
        if (lexer.ReadWord() == "BI") operands.Add(ReadPicture());
        lexer.Return(next);
        return [.. operands];
    }

    /// <summary>Whether only white space and comments are left.</summary>
    public bool IsAtEnd => lexer.Next() >= file.Length;

    /// <summary>The dictionary of an inline image.</summary>
    private PdfDict ReadPicture()
    {
        var entries = new List<KeyValuePair<string, PdfValue>>();
        while (lexer.Peek() == '/') entries.Add(new(lexer.ReadName().Value, ReadValue()));
        Expect("ID");
        return PdfDict.Of(entries);
    }

    private PdfArray ReadArray()
    {
        lexer.Skip(1);
        var items = ImmutableArray.CreateBuilder<PdfValue>();
        while (lexer.Peek() != ']') items.Add(ReadValue());
        lexer.Skip(1);
        return new(items.ToImmutable());
    }

    private PdfDict ReadDict()
    {
        lexer.Skip(2);
        var entries = new List<KeyValuePair<string, PdfValue>>();
        while (lexer.Peek() != '>')
        {
            if (lexer.Peek() != '/') throw lexer.Fault("a name is missing in a dictionary");
            entries.Add(new(lexer.ReadName().Value, ReadValue()));
        }

        if (lexer.PeekSecond() != '>') throw lexer.Fault("a dictionary does not end");
        lexer.Skip(2);
        return PdfDict.Of(entries);
    }

    private PdfValue ReadWord() => lexer.ReadWord() switch
    {
        "true" => new PdfBoolean(true),
        "false" => new PdfBoolean(false),
        "null" => PdfNull.Value,
        var word => throw lexer.Fault($"'{word}' is not a value"),
    };
}
