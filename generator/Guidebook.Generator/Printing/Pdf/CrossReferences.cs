namespace Guidebook.Generator.Printing.Pdf;

/// <summary>Where an object is: at a byte of the file, or in an object stream.</summary>
/// <param name="Offset">The position in the file; for an object in a stream, the number of the stream.</param>
/// <param name="Index">The place in the stream, from 0; null for an object of its own.</param>
internal readonly record struct ObjectLocation(int Offset, int? Index);

/// <summary>
/// Reads where the objects of a file are: cross-reference tables, cross-reference streams, hybrids of both, and the older ones to which
/// <c>Prev</c> leads. The newest location of an object counts.
/// </summary>
internal sealed class CrossReferences
{
    private const int TailLength = 1024;
    private readonly ReadOnlyMemory<byte> file;
    private readonly Dictionary<int, ObjectLocation?> locations = [];
    private readonly HashSet<int> hybrids = [];
    private readonly KnownWords words = new(KnownWords.OfStream);

    private CrossReferences(ReadOnlyMemory<byte> file) => this.file = file;

    /// <summary>The newest trailer, without the entries of a stream.</summary>
    public PdfDict Trailer { get; private set; } = PdfDict.Empty;

    /// <summary>The numbers of all objects, sorted.</summary>
    public IEnumerable<int> Numbers => locations.Where(location => location.Value is not null).Select(location => location.Key).Order();

    /// <summary>The location of an object; null if there is none.</summary>
    public ObjectLocation? Find(int number) => locations.GetValueOrDefault(number);

    /// <summary>Reads all tables and streams, from the one that the end of the file names.</summary>
    public static CrossReferences Read(ReadOnlyMemory<byte> file)
    {
        var references = new CrossReferences(file);
        var seen = new HashSet<int>();
        for (int? at = references.FirstOffset(); at is { } offset;)
        {
            if (!seen.Add(offset)) throw new PdfFormatException("The PDF's cross-reference tables refer to each other in a circle.");
            var trailer = references.ReadPart(offset);
            if (trailer["Encrypt"] is not null) throw new PdfFormatException("The PDF is encrypted.");
            if (seen.Count == 1) references.Trailer = trailer.Without("Type", "W", "Index", "Filter", "DecodeParms", "Length", "Prev", "XRefStm");
            at = OffsetIn(trailer, "Prev");
        }

        return references;
    }

    private int FirstOffset()
    {
        var from = Math.Max(0, file.Length - TailLength);
        var at = file.Span[from..].LastIndexOf("startxref"u8);
        if (at < 0) throw new PdfFormatException("The PDF does not say where its cross-reference table is.");
        var parser = new PdfParser(file, from + at, words);
        parser.Expect("startxref");
        return parser.ReadWhole();
    }

    private static int? OffsetIn(PdfDict trailer, string key) => trailer[key] switch
    {
        null => null,
        PdfNumber { Whole: { } offset } => offset,
        _ => throw new PdfFormatException($"The PDF's trailer has a '{key}' that is no number."),
    };

    private PdfDict ReadPart(int offset)
    {
        var parser = new PdfParser(file, offset, words);
        if (!parser.IsNext("xref")) return ReadStream(offset);
        parser.Expect("xref");
        var free = new List<int>();
        while (!parser.IsNext("trailer")) ReadSection(parser, free);
        parser.Expect("trailer");
        var trailer = parser.ReadValue() as PdfDict ?? throw new PdfFormatException("The PDF's trailer is not a dictionary.");
        // A hybrid's stream has the objects that readers of tables do not see: its table says that they are free.
        if (OffsetIn(trailer, "XRefStm") is { } stream && hybrids.Add(stream)) ReadStream(stream);
        foreach (var number in free) locations.TryAdd(number, null);
        return trailer;
    }

    private void ReadSection(PdfParser parser, List<int> free)
    {
        var (first, count) = (parser.ReadWhole(), parser.ReadWhole());
        for (var i = 0; i < count; i++)
        {
            var offset = parser.ReadWhole();
            parser.ReadWhole();
            if (parser.ReadPlainWord() == "n") locations.TryAdd(first + i, new(offset, null));
            else free.Add(first + i);
        }
    }

    private PdfDict ReadStream(int offset)
    {
        var parser = new PdfParser(file, offset, words);
        var value = parser.ReadAnyObject(_ => PdfNull.Value);
        if (value is not PdfData data || !data.Dict.Names("Type", "XRef")) throw new PdfFormatException("The PDF has neither a cross-reference table nor a stream where it says.");
        var rows = new CrossReferenceRows(data);
        foreach (var (number, location) in rows.Read()) locations.TryAdd(number, location);
        return data.Dict;
    }
}
