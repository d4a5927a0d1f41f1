namespace Guidebook.Generator.Printing.Pdf;

/// <summary>A PDF in memory: its objects by number, and its trailer.</summary>
public sealed class PdfFile
{
    /// <summary>References from one to the next, of which most files have one.</summary>
    private const int LongestWay = 32;

    private readonly Dictionary<int, PdfValue> objects;
    private readonly PdfReference root;
    private int last;

    internal PdfFile(Dictionary<int, PdfValue> objects, PdfDict trailer, string version)
    {
        this.objects = objects;
        root = trailer["Root"] is PdfReference reference && objects.GetValueOrDefault(reference.Number) is PdfDict
            ? reference
            : throw new PdfFormatException("The PDF has no catalog.");
        last = objects.Keys.DefaultIfEmpty().Max();
        Trailer = trailer;
        Version = version;
    }

    /// <summary>The version of PDF that it declares, for example <c>1.4</c>.</summary>
    public string Version { get; }

    /// <summary>The trailer dictionary, with the catalog (<c>Root</c>) and the document properties (<c>Info</c>).</summary>
    public PdfDict Trailer { get; set; }

    /// <summary>The document's root dictionary.</summary>
    public PdfDict Catalog
    {
        get => (PdfDict)objects[root.Number];
        set => objects[root.Number] = value;
    }

    /// <summary>The document properties; empty for none.</summary>
    public PdfDict Info => DictOf(Trailer["Info"]);

    /// <summary>All objects, in the order of their numbers.</summary>
    internal IEnumerable<PdfValue> Objects => objects.OrderBy(entry => entry.Key).Select(entry => entry.Value);

    /// <summary>Parses a file.</summary>
    /// <exception cref="PdfFormatException">The file is not PDF 1.x, is encrypted or damaged.</exception>
    public static PdfFile Read(ReadOnlyMemory<byte> file) => PdfReader.Read(file);

    /// <summary>A copy with the same objects; values are immutable, so edits of one file do not affect the other.</summary>
    public PdfFile Copy() => new(new(objects), Trailer, Version);

    /// <summary>
    /// Serialises all objects that the trailer reaches, in a fixed order; the same objects give the same bytes. Small objects are packed in
    /// streams, which takes a third off tagged files.
    /// </summary>
    public byte[] Write() => PdfWriter.Write(this, isPacked: true);

    /// <summary>A copy without the objects that the trailer does not reach, numbered as they are written.</summary>
    public PdfFile Renumber() => PdfWriter.Renumber(this);

    /// <summary>Serialises as PDF 1.4, which knows no object streams, for print shops.</summary>
    public byte[] WriteUnpacked() => PdfWriter.Write(this, isPacked: false);

    /// <summary>Resolves a reference, or returns a direct value; null if there is no value of that type.</summary>
    public TValue? Find<TValue>(PdfValue? value) where TValue : PdfValue
    {
        for (var steps = 0; value is PdfReference reference && steps < LongestWay; steps++)
            value = objects.GetValueOrDefault(reference.Number);
        return value is PdfReference ? null : value as TValue;
    }

    /// <summary>The dictionary that a value is or refers to; empty for none.</summary>
    public PdfDict DictOf(PdfValue? value) => Find<PdfDict>(value) ?? PdfDict.Empty;

    /// <summary>Replaces an object.</summary>
    public void Set(PdfReference reference, PdfValue value) => objects[reference.Number] = value;

    /// <summary>Adds an object with the next free number.</summary>
    public PdfReference Add(PdfValue value)
    {
        objects[++last] = value;
        return new(last);
    }
}
