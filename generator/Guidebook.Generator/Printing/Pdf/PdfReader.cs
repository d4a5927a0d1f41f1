using System.Text;

namespace Guidebook.Generator.Printing.Pdf;

/// <summary>
/// Parses a <see cref="PdfFile"/>: PDF 1.x, with objects of their own or in object streams. Encrypted and damaged files cause a
/// <see cref="PdfFormatException"/>.
/// </summary>
internal sealed class PdfReader
{
    private readonly ReadOnlyMemory<byte> file;
    private readonly CrossReferences references;
    private readonly KnownWords words = new(KnownWords.OfFile);
    private readonly Dictionary<int, PdfValue> objects = [];
    private readonly Dictionary<int, ObjectStream> streams = [];

    private PdfReader(ReadOnlyMemory<byte> file) => (this.file, references) = (file, CrossReferences.Read(file));

    public static PdfFile Read(ReadOnlyMemory<byte> file)
    {
        if (!file.Span.StartsWith("%PDF-1."u8)) throw new PdfFormatException("The file does not begin as PDF 1.x does.");
        var reader = new PdfReader(file);
        foreach (var number in reader.references.Numbers) reader.Load(number);
        var read = new PdfFile(reader.objects, reader.references.Trailer, Encoding.Latin1.GetString(file.Span.Slice(5, 3)));
        TreeRules.Check(read);
        return read;
    }

    private void Load(int number)
    {
        var location = references.Find(number)!.Value;
        objects[number] = location.Index is { } index ? StreamAt(location.Offset).Read(number, index) : ReadAt(location.Offset, number);
    }

    private PdfValue ReadAt(int offset, int number) => new PdfParser(file, offset, words).ReadObject(number, Length);

    /// <summary>
    /// An object stream, which is an object of its own, as its length is: streams that stand or are measured in each other would recurse
    /// forever.
    /// </summary>
    private ObjectStream StreamAt(int number)
    {
        if (streams.TryGetValue(number, out var known)) return known;
        if (references.Find(number) is not { Index: null } location
            || new PdfParser(file, location.Offset, words).ReadObject(number, PlainLength) is not PdfData data)
            throw new PdfFormatException($"Object {number} of the PDF is no object stream.");
        return streams[number] = new(data, words);
    }

    /// <summary>Reads an indirect stream length.</summary>
    private PdfValue Length(PdfReference reference) => references.Find(reference.Number) is { Index: { } index } location
        ? StreamAt(location.Offset).Read(reference.Number, index)
        : PlainLength(reference);

    /// <summary>
    /// Reads a stream length that is an object of its own. It must be a number: a length that is a stream with an indirect length would
    /// recurse forever.
    /// </summary>
    private PdfValue PlainLength(PdfReference reference) => references.Find(reference.Number) is { Index: null } location
        ? new PdfParser(file, location.Offset, words).ReadObject(reference.Number, _ => PdfNull.Value)
        : PdfNull.Value;
}
