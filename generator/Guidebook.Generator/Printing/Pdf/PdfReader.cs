using System.Text;

namespace Guidebook.Generator.Printing.Pdf;

/// <summary>
/// Parses a <see cref="PdfFile"/>: PDF 1.x with one classic cross-reference table, as Chromium writes it. Other files (cross-reference
/// streams, incremental updates, encryption) cause a <see cref="PdfFormatException"/>.
/// </summary>
internal sealed class PdfReader
{
    private const int TailLength = 1024;
    private readonly ReadOnlyMemory<byte> file;
    private readonly Dictionary<int, int> offsets = [];
    private readonly Dictionary<int, PdfValue> objects = [];

    private PdfReader(ReadOnlyMemory<byte> file) => this.file = file;

    public static PdfFile Read(ReadOnlyMemory<byte> file)
    {
        if (!file.Span.StartsWith("%PDF-1."u8)) throw new PdfFormatException("The file does not begin as PDF 1.x does.");
        var reader = new PdfReader(file);
        var trailer = reader.ReadTable();
        foreach (var number in reader.offsets.Keys.Order()) reader.Find(new(number));
        return new(reader.objects, trailer, Encoding.Latin1.GetString(file.Span.Slice(5, 3)));
    }

    private PdfDict ReadTable()
    {
        var parser = new PdfParser(file, TableOffset());
        if (!parser.IsNext("xref")) throw new PdfFormatException("The PDF has no classic cross-reference table.");
        parser.Expect("xref");
        while (!parser.IsNext("trailer")) ReadSection(parser);
        parser.Expect("trailer");
        var trailer = parser.ReadValue() as PdfDict ?? throw new PdfFormatException("The PDF's trailer is not a dictionary.");
        if (trailer["Encrypt"] is not null) throw new PdfFormatException("The PDF is encrypted.");
        if (trailer["Prev"] is not null || trailer["XRefStm"] is not null) throw new PdfFormatException("The PDF has more than one cross-reference table.");
        return trailer;
    }

    private int TableOffset()
    {
        var from = Math.Max(0, file.Length - TailLength);
        var at = file.Span[from..].LastIndexOf("startxref"u8);
        if (at < 0) throw new PdfFormatException("The PDF does not say where its cross-reference table is.");
        var parser = new PdfParser(file, from + at);
        parser.Expect("startxref");
        return parser.ReadWhole();
    }

    private void ReadSection(PdfParser parser)
    {
        var (first, count) = (parser.ReadWhole(), parser.ReadWhole());
        for (var number = first; number < first + count; number++)
        {
            var offset = parser.ReadWhole();
            parser.ReadWhole();
            if (parser.ReadPlainWord() == "n") offsets[number] = offset;
        }
    }

    private PdfValue Find(PdfReference reference)
    {
        if (objects.TryGetValue(reference.Number, out var known)) return known;
        if (!offsets.TryGetValue(reference.Number, out var offset)) return PdfNull.Value;
        return objects[reference.Number] = new PdfParser(file, offset).ReadObject(reference.Number, Length);
    }

    /// <summary>
    /// Reads an indirect stream length, which must be a number: a length that is a stream with an indirect length would recurse forever.
    /// </summary>
    private PdfValue Length(PdfReference reference) => offsets.TryGetValue(reference.Number, out var offset)
        ? new PdfParser(file, offset).ReadObject(reference.Number, _ => PdfNull.Value)
        : PdfNull.Value;
}
